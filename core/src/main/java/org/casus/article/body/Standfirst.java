package org.casus.article.body;

import java.util.Optional;
import org.casus.article.date.DateLine;
import org.casus.article.furniture.FurniturePhrases;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.Role;

/**
 * Finds the summary under the headline where no mark-up names it so: what the page's description repeats, else the first
 * heading or sentence between headline and body.
 */
final class Standfirst {
    private static final int FARTHEST = 40;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 6;
    /** As much of a description as is compared: many are cut short. */
    private static final int COMPARED = 60;
    /** What a line of date and author opens with. */
    private static final String OPENING = "|•·-–—";

    private final Selection selection;
    private final int first;

    private Standfirst(Selection selection) {
        this.selection = selection;
        this.first = selection.firstKept();
    }

    /** Gives the summary its reason, if there is one that has none. */
    static void mark(Selection selection, Optional<String> headline) {
        if (selection.standfirst().isEmpty()) {
            Standfirst standfirst = new Standfirst(selection);
            int found = standfirst.described();
            int summary = found >= 0 ? found : standfirst.under(headline);
            if (summary >= 0) {
                selection.rename(summary, Reason.STANDFIRST);
            }
        }
    }

    private int described() {
        String description = selection
                .layout()
                .head()
                .meta("og:description", "description", "twitter:description")
                .map(EdgePass::bare)
                .orElse("");
        for (int b = Math.max(0, first - FARTHEST); b < first; b++) {
            if (isSummary(b) && beginsAlike(EdgePass.bare(selection.block(b).text()), description)) {
                return b;
            }
        }
        return -1;
    }

    private static boolean beginsAlike(String text, String description) {
        int length = Math.min(COMPARED, Math.min(text.length(), description.length()));
        return length >= SHORTEST / 2 && text.regionMatches(0, description, 0, length);
    }

    private int under(Optional<String> headline) {
        int title = headline.map(words -> Prelude.headlineBefore(selection, first, words))
                .orElse(-1);
        String words = EdgePass.bare(headline.orElse(""));
        for (int b = title + 1; title >= 0 && b < first; b++) {
            boolean unnamed = selection.reason(b).filter(Reason.BEFORE::equals).isPresent();
            if (unnamed
                    && isSummary(b)
                    && !EdgePass.bare(selection.block(b).text()).contains(words)) {
                return b;
            }
        }
        return -1;
    }

    private boolean isSummary(int b) {
        Block block = selection.block(b);
        String text = block.text();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && (block.role().isProse() || block.role() == Role.HEADING)
                && block.linkDensity() < 0.3
                && (Prose.isWide(text) || text.split(" ", FEWEST_WORDS).length == FEWEST_WORDS)
                && !DateLine.is(text)
                && !isHeadline(b)
                && OPENING.indexOf(text.charAt(0)) < 0
                && FurniturePhrases.standard().line(text).isEmpty();
    }

    private boolean isHeadline(int b) {
        return selection.reason(b).filter(Reason.HEADLINE::equals).isPresent()
                || selection.layout().tag(selection.block(b).element()).equals("h1");
    }
}
