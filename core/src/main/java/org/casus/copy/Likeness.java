package org.casus.copy;

import java.util.List;
import org.casus.copy.group.Likenesses;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.WeightedWords;

/**
 * How alike two texts are as one would be a rewrite of the other: 0 to 1.
 *
 * <p>The cosine of their weighted words carries across translation and spinning; where at least half of the shorter one's
 * runs of five words stand in the other too, that share counts when it is higher.
 */
final class Likeness implements Likenesses {
    /** From here on two texts go back to one, when they do so on average in their group. */
    static final double ONE_ORIGIN = 0.37;
    /** The least share of runs that counts by itself. */
    private static final double COPIED = 0.5;
    /** A text with fewer runs is too short for its share of runs to mean anything. */
    private static final int ENOUGH_RUNS = 12;

    private final List<Print> prints;
    private final List<WeightedWords> weights;

    Likeness(List<Print> prints, List<WeightedWords> weights) {
        this.prints = prints;
        this.weights = weights;
    }

    WeightedWords weights(int document) {
        return weights.get(document);
    }

    @Override
    public double between(int first, int second) {
        double cosine = weights.get(first).cosine(weights.get(second));
        double copied = copied(first, second);
        return copied >= COPIED ? Math.max(cosine, copied) : cosine;
    }

    /** The share of the shorter one's runs that the other holds too; 0 where it is too short to tell. */
    double copied(int first, int second) {
        Print a = prints.get(first);
        Print b = prints.get(second);
        if (a.exact() == b.exact() && !a.isEmpty()) {
            return 1;
        }
        return Math.min(a.runs().size(), b.runs().size()) < ENOUGH_RUNS
                ? 0
                : a.runs().containment(b.runs());
    }
}
