package org.casus.article.body;

import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/**
 * How much running text each part of a page has.
 *
 * <p>A block counts by its characters outside links where it reads like sentences, less where it is a list item or a
 * cell, nothing where it is a label, a heading or mostly links. Sums over ranges take constant time.
 */
final class Prose {
    private static final int SHORTEST = 25;
    private final PageLayout layout;
    private final double[] sums;

    private Prose(PageLayout layout, double[] sums) {
        this.layout = layout;
        this.sums = sums;
    }

    static Prose of(Selection selection) {
        double[] sums = new double[selection.size() + 1];
        for (int b = 0; b < selection.size(); b++) {
            sums[b + 1] = sums[b] + (selection.isKept(b) ? weight(selection.block(b)) : 0);
        }
        return new Prose(selection.layout(), sums);
    }

    /** The running text in an element. */
    double in(int element) {
        return sums[layout.endBlock(element)] - sums[layout.firstBlock(element)];
    }

    double between(int from, int to) {
        return sums[to] - sums[from];
    }

    double total() {
        return sums[sums.length - 1];
    }

    static double weight(Block block) {
        double density = block.linkDensity();
        boolean wide = isWide(block.text());
        int length = block.plainChars() * (wide ? 2 : 1);
        if (length < SHORTEST || density > 0.5 || block.role() == Role.HEADING) {
            return 0;
        }
        double factor = block.role().isProse() ? 1.0 : 0.6;
        if (length < 80 && !endsSentence(block.text())) {
            factor *= 0.3;
        }
        return Math.min(length, 1500) * factor * (1 - density);
    }

    /** Whether the text is written without spaces, so that a character says about as much as two Latin ones. */
    static boolean isWide(String text) {
        int at = text.length() / 2;
        return !text.isEmpty() && text.charAt(at) >= 0x2e80 && text.charAt(at) < 0xd7b0;
    }

    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && isClosing(text.charAt(at))) {
            at--;
        }
        return at >= 0 && ".!?…。！？:;؟।".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == '”' || c == '’' || c == '»' || c == '“' || c == '」'
                || c == ' ';
    }
}
