package org.casus.article.body;

import java.util.Optional;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/** Finds running text between the headline and the container: first paragraphs that stand in a box of their own. */
final class Prelude {
    private static final int FARTHEST = 60;
    private static final int INTRODUCTION = 150;

    private Prelude() {}

    /** The block where the body begins: the container's first, or an earlier one behind the headline. */
    static int extend(Selection selection, int from, Optional<String> headline) {
        int title =
                headline.map(words -> headlineBefore(selection, from, words)).orElse(-1);
        if (title < 0) {
            title = topHeadingBefore(selection, from);
        }
        if (title < 0) {
            return from;
        }
        for (int b = title + 1; b < from; b++) {
            if (selection.isKept(b) && isSentence(selection.block(b))) {
                return b;
            }
        }
        return from;
    }

    /** Whether the blocks of a range that are still kept have as much running text as an introduction. */
    static boolean isIntroduction(Selection selection, int from, int to) {
        int chars = 0;
        for (int b = from; b < to; b++) {
            boolean counts = selection.isKept(b) && isSentence(selection.block(b));
            chars += counts ? selection.block(b).plainChars() : 0;
        }
        return chars >= INTRODUCTION;
    }

    /** Whether the headline stands before the block, near it. */
    static boolean isHeadedBefore(Selection selection, int from, String headline) {
        return headlineBefore(selection, from, headline) >= 0;
    }

    /** The last block before this one, near it, that is the headline; −1 if none. */
    static int headlineBefore(Selection selection, int from, String headline) {
        String wanted = EdgePass.bare(headline);
        for (int b = from - 1; b >= Math.max(0, from - FARTHEST); b--) {
            if (EdgePass.sameWords(EdgePass.bare(selection.block(b).text()), wanted)) {
                return b;
            }
        }
        return -1;
    }

    /** The page's own heading, where the headline that the page states elsewhere has other words. */
    private static int topHeadingBefore(Selection selection, int from) {
        PageLayout layout = selection.layout();
        for (int b = from - 1; b >= Math.max(0, from - FARTHEST); b--) {
            if (layout.tag(selection.block(b).element()).equals("h1")) {
                return b;
            }
        }
        return -1;
    }

    private static boolean isSentence(Block block) {
        boolean listed = block.role() == Role.ITEM || block.role() == Role.CELL || block.role() == Role.TERM;
        if (listed && block.linkDensity() < 0.3) {
            return true;
        }
        return block.role() != Role.HEADING
                && block.plainChars() >= 50
                && block.linkDensity() < 0.3
                && Prose.endsSentence(block.text());
    }
}
