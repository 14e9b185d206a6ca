package org.casus.article.body;

import java.util.Locale;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/** Drops what is mostly links: lists of them, cards of other articles, lines that are one link and no sentence. */
final class LinkPass {
    private static final int LONGEST_LABEL = 28;
    private static final int FEWEST_IN_A_BAR = 3;
    private static final int BOXES_OF_A_CARD = 3;
    private static final int MOST_IN_A_CARD = 12;
    private static final int SHORTEST_HEADLINE = 25;
    private static final String BARS = "|•·";

    private final Selection selection;
    private final PageLayout layout;
    private final int first;
    private final int end;

    private LinkPass(Selection selection, int container) {
        this.selection = selection;
        this.layout = selection.layout();
        this.first = layout.firstBlock(container);
        this.end = layout.endBlock(container);
    }

    static void apply(Selection selection, int container) {
        LinkPass pass = new LinkPass(selection, container);
        int e = container + 1;
        while (e < selection.layout().end(container)) {
            e = pass.judge(e) ? selection.layout().end(e) : e + 1;
        }
        for (int b = pass.first; b < pass.end; b++) {
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
        if (links && !isIntroduced(from, to)) {
            drop(from, to);
        }
        return links;
    }

    /** Whether the text itself comes to the list, with a paragraph right before it, and goes on behind it. */
    private boolean isIntroduced(int from, int to) {
        boolean under = from > first
                && selection.isKept(from - 1)
                && selection.block(from - 1).role() == Role.PARAGRAPH;
        if (!under) {
            return false;
        }
        for (int b = from; b < to; b++) {
            if (selection.isKept(b) && !isItem(b)) {
                return false;
            }
        }
        return goesOn(to);
    }

    /** An item of a list, or the paragraph that begins one. */
    private boolean isItem(int b) {
        int box = layout.parent(selection.block(b).element());
        return selection.block(b).role() == Role.ITEM || layout.tag(box).equals("li") && layout.firstBlock(box) == b;
    }

    private boolean goesOn(int from) {
        for (int b = from; b < end; b++) {
            if (selection.isKept(b)
                    && selection.block(b).role() == Role.PARAGRAPH
                    && selection.block(b).linkDensity() < 0.5) {
                return true;
            }
        }
        return false;
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
        if (!selection.isKept(b) || block.row() > 0) {
            return;
        }
        if (isPointer(block)) {
            selection.drop(b, Reason.RELATED);
            return;
        }
        if (isBarOfLinks(block)) {
            selection.drop(b, Reason.LINKS);
            return;
        }
        if (block.linkDensity() < 0.9) {
            return;
        }
        if (block.role() == Role.HEADING) {
            dropCard(b);
            return;
        }
        boolean sentence = Prose.endsSentence(block.text()) && block.role() == Role.PARAGRAPH;
        if (!sentence && !isItem(b)) {
            selection.drop(b, Reason.LINKS);
        }
    }

    /** A heading that is a link and stands alone in boxes within boxes is the card of another article. */
    private void dropCard(int b) {
        int box = selection.block(b).element();
        int boxes = 0;
        while (boxes < BOXES_OF_A_CARD && isAlone(b, layout.parent(box))) {
            box = layout.parent(box);
            boxes++;
        }
        if (boxes == BOXES_OF_A_CARD && selection.block(b).length() >= SHORTEST_HEADLINE) {
            selection.drop(b, Reason.RELATED);
        }
    }

    private boolean isAlone(int b, int box) {
        if (box < 0 || layout.endBlock(box) - layout.firstBlock(box) > MOST_IN_A_CARD) {
            return false;
        }
        for (int other = layout.firstBlock(box); other < layout.endBlock(box); other++) {
            if (other != b && selection.isKept(other)) {
                return false;
            }
        }
        return true;
    }

    /** A paragraph that is one link, in brackets or behind a label: "(Here is what a solstice is.)" */
    private static boolean isPointer(Block block) {
        return block.links() == 1 && (isBracketed(block) || isLabelled(block));
    }

    private static boolean isBracketed(Block block) {
        String text = block.text();
        boolean round = text.startsWith("(") && text.endsWith(")");
        boolean square = text.startsWith("[") && text.endsWith("]");
        return (round || square) && block.linkDensity() > 0.6;
    }

    /** "REQUIRED READING: What the ferry costs from June", all of it a link but the label in capitals. */
    private static boolean isLabelled(Block block) {
        int colon = block.text().indexOf(": ");
        if (colon < 0
                || colon > LONGEST_LABEL
                || block.plainChars() > colon + 2
                || !block.role().isProse()) {
            return false;
        }
        String label = block.text().substring(0, colon);
        return label.equals(label.toUpperCase(Locale.ROOT)) && !label.equals(label.toLowerCase(Locale.ROOT));
    }

    /** Three links or more in a line, parted by bars: "RANKINGS: Teams | Players | Coaches". */
    private static boolean isBarOfLinks(Block block) {
        long bars = block.text().chars().filter(c -> BARS.indexOf(c) >= 0).count();
        return block.links() >= FEWEST_IN_A_BAR
                && bars >= block.links() - 1
                && block.linkDensity() >= 0.5
                && block.role().isProse()
                && !Prose.endsSentence(block.text());
    }
}
