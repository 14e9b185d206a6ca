package org.casus.article.body;

import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/** Drops what is mostly links: lists of them, cards of other articles, lines that are one link and no sentence. */
final class LinkPass {
    private final Selection selection;
    private final PageLayout layout;

    private LinkPass(Selection selection) {
        this.selection = selection;
        this.layout = selection.layout();
    }

    static void apply(Selection selection, int container) {
        LinkPass pass = new LinkPass(selection);
        int e = container + 1;
        while (e < selection.layout().end(container)) {
            e = pass.judge(e) ? selection.layout().end(e) : e + 1;
        }
        for (int b = selection.layout().firstBlock(container);
                b < selection.layout().endBlock(container);
                b++) {
            pass.judgeLine(b);
        }
    }

    /** Drops the element if it is a list or box of links; whether it did. */
    private boolean judge(int e) {
        int from = layout.firstBlock(e);
        int to = layout.endBlock(e);
        if (to - from < 2) {
            return false;
        }
        int chars = 0;
        int linked = 0;
        int whole = 0;
        int blocks = 0;
        for (int b = from; b < to; b++) {
            Block block = selection.block(b);
            if (!selection.isKept(b)) {
                continue;
            }
            blocks++;
            chars += block.length();
            linked += Math.min(block.length(), block.linkChars());
            whole += block.linkDensity() > 0.8 ? 1 : 0;
        }
        if (blocks < 2 || chars == 0) {
            return false;
        }
        double density = (double) linked / chars;
        boolean links = density > 0.6 && whole * 2 >= blocks && chars < 5_000;
        if (links) {
            drop(from, to);
        }
        return links;
    }

    /** Drops all of a box of links; where it has paragraphs of its own, only what is a link. */
    private void drop(int from, int to) {
        int paragraphs = 0;
        for (int b = from; b < to; b++) {
            paragraphs += selection.isKept(b) && isParagraph(selection.block(b)) ? 1 : 0;
        }
        for (int b = from; b < to; b++) {
            if (paragraphs < 2 || !isParagraph(selection.block(b))) {
                selection.drop(b, Reason.LINKS);
            }
        }
    }

    private static boolean isParagraph(Block block) {
        return block.linkDensity() < 0.2 && block.length() > 80 && Prose.endsSentence(block.text());
    }

    private void judgeLine(int b) {
        Block block = selection.block(b);
        if (!selection.isKept(b) || block.linkDensity() < 0.9 || block.row() > 0) {
            return;
        }
        boolean sentence = Prose.endsSentence(block.text()) && block.role() == Role.PARAGRAPH;
        if (!sentence && block.role() != Role.HEADING && block.role() != Role.ITEM) {
            selection.drop(b, Reason.LINKS);
        }
    }
}
