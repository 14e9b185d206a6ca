package org.casus.article.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.Role;

/**
 * The body that a page's structured data states ({@code articleBody}), as a hint to where the printed one ends.
 *
 * <p>It is believed only where the page prints nearly all of it and it is most of what was found; what was found beside
 * it is then furniture; a summary above it may be left out of the data and stays. Compared by runs of four words.
 */
final class StatedBody {
    private static final int RUN = 4;
    private static final double PRINTED = 0.9;
    private static final double MOST = 0.75;
    private static final double HARDLY = 0.3;

    private final Set<String> runs;
    private final String letters;

    private StatedBody(String stated) {
        this.runs = new HashSet<>(runs(stated));
        this.letters = EdgePass.bare(stated);
    }

    /** Drops what is kept, but not stated, behind the first stated block, if what is stated is believed. */
    static void apply(Selection selection, String stated) {
        StatedBody body = new StatedBody(stated);
        if (!body.isBelieved(selection)) {
            return;
        }
        boolean begun = false;
        for (int b = 0; b < selection.size(); b++) {
            if (!selection.isKept(b)) {
                continue;
            }
            begun |= body.share(selection.block(b)) >= HARDLY;
            if (begun && body.share(selection.block(b)) < HARDLY && selection.block(b).role() != Role.HEADING) {
                selection.drop(b, Reason.UNSTATED);
            }
        }
        EdgePass.dropTrailing(selection, 0, selection.size());
    }

    private boolean isBelieved(Selection selection) {
        Set<String> found = new HashSet<>();
        double all = 0;
        double stated = 0;
        for (int b = 0; b < selection.size(); b++) {
            if (selection.isKept(b)) {
                List<String> ofBlock = runs(selection.block(b).text());
                found.addAll(ofBlock);
                all += ofBlock.size();
                stated += ofBlock.stream().filter(runs::contains).count();
            }
        }
        found.retainAll(runs);
        return stated >= MOST * all && found.size() >= PRINTED * runs.size() && !runs.isEmpty();
    }

    /** How much of a block is stated, 0 to 1. */
    private double share(Block block) {
        List<String> ofBlock = runs(block.text());
        if (ofBlock.isEmpty()) {
            return letters.contains(EdgePass.bare(block.text())) ? 1 : 0;
        }
        return (double) ofBlock.stream().filter(runs::contains).count() / ofBlock.size();
    }

    private static List<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        return runs;
    }
}
