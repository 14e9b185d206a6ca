package org.casus.article.body;

import java.util.HashSet;
import java.util.Set;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;

/**
 * Drops what the page prints a second time: a summary that is also the first paragraph, a version for small screens, a
 * slide show's copy. The first stays. Short lines, which may recur in earnest, go only with a paragraph beside them.
 */
final class RepeatPass {
    private static final int LONG = 60;

    private RepeatPass() {}

    static void apply(Selection selection, int from, int to) {
        Set<String> seen = new HashSet<>();
        int run = from;
        boolean holdsLong = false;
        for (int b = from; b < to; b++) {
            if (!selection.isKept(b)) {
                continue;
            }
            boolean again = !seen.add(EdgePass.bare(selection.block(b).text()));
            if (!again) {
                run = b + 1;
                holdsLong = false;
            }
            holdsLong |= again && isLong(selection.block(b));
            if (holdsLong) {
                selection.drop(run, b + 1, Reason.REPEATED);
            }
        }
    }

    /** Items and cells may say the same of one thing and another. */
    private static boolean isLong(Block block) {
        return block.length() >= (block.role().isProse() ? LONG : 2 * LONG);
    }
}
