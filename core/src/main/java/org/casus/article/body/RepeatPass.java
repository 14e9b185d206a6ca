package org.casus.article.body;

import java.util.HashMap;
import java.util.Map;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;

/**
 * Drops what the page prints a second time: a summary that is also the first paragraph, a version for small screens, a
 * slide show's copy. The first stays. Short lines, which may recur in earnest, go only with a paragraph beside them.
 *
 * <p>A copy stands right behind the first print, or is so long that nobody would say all of it again. A paragraph that
 * comes again far below, or the same step in two lists, is the author's own and stays.
 */
final class RepeatPass {
    private static final int LONG = 60;
    private static final int NEAR = 8;
    /** Characters of a second version of the text. */
    private static final int VERSION = 1_000;

    private final Selection selection;
    /** The last block of each text so far. */
    private final Map<String, Integer> seen = new HashMap<>();

    private int run;
    private int chars;
    private boolean isCopy;
    private boolean isSecondVersion;

    private RepeatPass(Selection selection) {
        this.selection = selection;
    }

    static void apply(Selection selection, int from, int to) {
        RepeatPass pass = new RepeatPass(selection);
        pass.run = from;
        for (int b = from; b < to; b++) {
            if (selection.isKept(b)) {
                pass.judge(b);
            }
        }
    }

    private void judge(int b) {
        Block block = selection.block(b);
        Integer before = seen.put(EdgePass.bare(block.text()), b);
        if (before == null) {
            run = b + 1;
            chars = 0;
            isCopy = false;
            return;
        }
        chars += block.length();
        isSecondVersion |= chars >= VERSION;
        isCopy |= isSecondVersion ? isLong(block) : block.role().isProse() && isLong(block) && b - before <= NEAR;
        if (isCopy) {
            selection.drop(run, b + 1, Reason.REPEATED);
        }
    }

    /** Items and cells may say the same of one thing and another. */
    private static boolean isLong(Block block) {
        return block.length() >= (block.role().isProse() ? LONG : 2 * LONG);
    }
}
