package org.casus.article.body;

import java.util.HashSet;
import java.util.Set;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.Role;

/**
 * Takes a synopsis off the body: a first paragraph whose words the next ones say again, as abstracts and summaries do that
 * no mark-up names. Compared by runs of four words.
 */
final class Synopsis {
    private static final int SHORTEST = 80;
    private static final int LONGEST = 600;
    /** Fewer runs of words tell nothing. */
    private static final int FEWEST_RUNS = 8;
    /** How many paragraphs may say it again. */
    private static final int COMPARED = 5;

    private static final double NEARLY_ALL = 0.9;

    private Synopsis() {}

    /** Gives the first paragraph the reason of a standfirst, if it is a synopsis. */
    static void apply(Selection selection) {
        int first = selection.firstKept();
        if (first < selection.size() && isSummary(selection.block(first)) && isSaidAgain(selection, first)) {
            selection.drop(first, Reason.STANDFIRST);
        }
    }

    private static boolean isSummary(Block block) {
        return block.length() >= SHORTEST
                && block.length() <= LONGEST
                && (block.role().isProse() || block.role() == Role.TERM);
    }

    private static boolean isSaidAgain(Selection selection, int first) {
        int[] runs = StatedBody.runs(selection.block(first).text());
        if (runs.length < FEWEST_RUNS) {
            return false;
        }
        Set<Integer> next = runsBelow(selection, first);
        int found = 0;
        for (int run : runs) {
            found += next.contains(run) ? 1 : 0;
        }
        return found >= NEARLY_ALL * runs.length;
    }

    private static Set<Integer> runsBelow(Selection selection, int first) {
        Set<Integer> runs = new HashSet<>();
        int seen = 0;
        for (int b = first + 1; b < selection.size() && seen < COMPARED; b++) {
            if (selection.isKept(b)) {
                seen++;
                for (int run : StatedBody.runs(selection.block(b).text())) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }
}
