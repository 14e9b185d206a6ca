package org.casus.article.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Role;

/**
 * The body that a page's structured data state ({@code articleBody}), as a hint to what in the printed one is furniture.
 *
 * <p>It is believed only where the page prints nearly all of it and it is most of what was found; what was found beside
 * it is then furniture. A summary above it may be left out of the data and stays. Compared by runs of four words.
 */
final class StatedBody {
    private static final int RUN = 4;
    private static final int LONGEST = 400_000;
    private static final double PRINTED = 0.9;
    private static final double MOST = 0.75;
    private static final double HARDLY = 0.3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Selection selection;
    private final Set<Integer> stated;
    private final String letters;
    private final Set<Integer> printed = new HashSet<>();
    /** How much of each block is stated, 0 to 1; 1 for those that are not kept. */
    private final double[] shares;

    private StatedBody(Selection selection, String text) {
        this.selection = selection;
        this.stated = new HashSet<>();
        for (int run : runs(text)) {
            stated.add(run);
        }
        this.letters = EdgePass.bare(text);
        this.shares = new double[selection.size()];
    }

    /** Drops what is kept, but not stated, behind the first stated block, if what is stated is believed. */
    static void apply(Selection selection, String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return;
        }
        StatedBody body = new StatedBody(selection, text);
        if (body.isBelieved()) {
            body.dropUnstated();
        }
    }

    private boolean isBelieved() {
        double all = 0;
        double found = 0;
        for (int b = 0; b < selection.size(); b++) {
            shares[b] = 1;
            if (selection.isKept(b)) {
                int[] runs = runs(selection.block(b).text());
                shares[b] = share(b, runs);
                all += runs.length;
                found += runs.length * shares[b];
            }
        }
        return found >= MOST * all && printed.size() >= PRINTED * stated.size() && !stated.isEmpty();
    }

    private double share(int b, int[] runs) {
        if (runs.length == 0) {
            return letters.contains(EdgePass.bare(selection.block(b).text())) ? 1 : 0;
        }
        int found = 0;
        for (int run : runs) {
            if (stated.contains(run)) {
                found++;
                printed.add(run);
            }
        }
        return (double) found / runs.length;
    }

    private void dropUnstated() {
        boolean begun = false;
        for (int b = 0; b < selection.size(); b++) {
            boolean unstated = shares[b] < HARDLY;
            begun |= selection.isKept(b) && !unstated;
            if (begun && unstated && selection.block(b).role() != Role.HEADING) {
                selection.drop(b, Reason.UNSTATED);
            }
        }
        EdgePass.dropTrailing(selection, 0, selection.size());
    }

    /** A number for each run of four words. */
    static int[] runs(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int w = i; w < i + RUN; w++) {
                runs[i] = 31 * runs[i] + words[w].hashCode();
            }
        }
        return runs;
    }
}
