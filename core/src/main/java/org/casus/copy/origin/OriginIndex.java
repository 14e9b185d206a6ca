package org.casus.copy.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.copy.Document;
import org.casus.copy.likeness.Likeness;
import org.casus.copy.likeness.WeighedPrint;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.Print;
import org.casus.copy.sign.SharedWords;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Furniture;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;

/**
 * Finds at once which page an arriving page is most like, among all that were added before: a million words are looked through
 * in milliseconds, about 5 KB are kept for a page of 300 words.
 *
 * <p>An answer while pages still arrive; the groups that count are those of {@link OriginFinder}, which weighs words over all
 * pages at once. Thread-safe.
 */
public final class OriginIndex {
    private final CandidateIndex candidates = new CandidateIndex();
    private final Commonness commonness = new Commonness();
    private final SharedWords shared = new SharedWords();
    private final List<Print> prints = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /**
     * The page that a text goes back to, or that goes back to one with it.
     *
     * @param document its id
     * @param likeness 0 to 1
     */
    public record Match(String document, double likeness) {}

    /** The added page most like this one; empty where none is like enough to be of one origin. Nothing is kept. */
    public synchronized Optional<Match> find(Document document) {
        return match(print(document));
    }

    /** As {@link #find}, and keeps the page. */
    public synchronized Optional<Match> add(Document document) {
        Print print = print(document);
        Optional<Match> match = match(print);
        commonness.count(print.words());
        candidates.add(print, WeightedWords.of(print.words(), commonness));
        prints.add(print);
        ids.add(document.id());
        return match;
    }

    /** How many pages were added. */
    public synchronized int size() {
        return ids.size();
    }

    private static Print print(Document document) {
        StemmedText text = StemmedText.of(document.text());
        boolean[] furniture = Furniture.KNOWN_LINES.in(text);
        return Print.of(text, word -> !furniture[word]);
    }

    private Optional<Match> match(Print print) {
        WeighedPrint weighed = WeighedPrint.of(print, commonness);
        int best = -1;
        double most = Likeness.ONE_ORIGIN;
        for (int near : candidates.near(print, weighed.weights(), shared)) {
            double likeness = weighed.inWords(WeighedPrint.of(prints.get(near), commonness));
            if (likeness > most || best < 0 && likeness >= most) {
                most = likeness;
                best = near;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Match(ids.get(best), most));
    }
}
