package org.casus.copy;

import java.util.List;
import org.casus.copy.group.Likenesses;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.WeightedWords;

/**
 * How alike two texts are as one would be a rewrite of the other: 0 to 1.
 *
 * <p>The cosine of their weighted words carries across translation and spinning; where at least half of the shorter one's
 * runs of five words stand in the other too, that share counts when it is higher. Two reports of one event share words as
 * well: unless the words leave no doubt, the likeness counts by what shows that one {@linkplain Retelling retells} the other.
 */
final class Likeness implements Likenesses {
    /** From here on two texts go back to one, when they do so on average in their group. */
    static final double ONE_ORIGIN = 0.37;
    /** The least share of runs that counts by itself. */
    private static final double COPIED = 0.5;
    /** A text with fewer runs is too short for its share of runs to mean anything. */
    private static final int ENOUGH_RUNS = 12;

    /** Below this, words alone do not tell a rewrite from another report of the same matter. */
    private static final double CLEAR = 0.75;
    /** The evidence from which on a text certainly retells another. */
    private static final double RETOLD = 1.2;

    /** A text with fewer runs is hardly more than a headline. */
    private static final int BRIEF = 25;
    /** Of pairs of headlines that are so alike seven in ten say the same, and one in ten something else. */
    private static final double SAME_IN_BRIEF = 0.65;

    private static final HeadlineLikeness BRIEFLY = new HeadlineLikeness();

    private final List<Print> prints;
    private final List<WeightedWords> weights;
    private final Wordings wordings;
    private final Commonness commonness;

    /** @param commonness by which the documents' words were weighed */
    Likeness(List<Print> prints, List<WeightedWords> weights, Wordings wordings, Commonness commonness) {
        this.prints = prints;
        this.weights = weights;
        this.wordings = wordings;
        this.commonness = commonness;
    }

    WeightedWords weights(int document) {
        return weights.get(document);
    }

    @Override
    public double between(int first, int second) {
        double alike = inWords(first, second);
        if (alike < ONE_ORIGIN / 2) {
            return alike;
        }
        if (isBrief(first) && isBrief(second)) {
            return inBrief(first, second);
        }
        return alike < CLEAR ? alike * Math.pow(Math.min(1, retold(first, second) / RETOLD), 2) : alike;
    }

    /** Whether a closer look can find two texts alike enough to go back to one. */
    boolean mayBeOne(int first, int second) {
        return isBrief(first) && isBrief(second) || inWords(first, second) >= ONE_ORIGIN;
    }

    private boolean isBrief(int document) {
        return prints.get(document).runs().size() < BRIEF;
    }

    /** A few words on one matter share most of them, whatever they say: what is said is compared as headlines are. */
    private double inBrief(int first, int second) {
        double alike = BRIEFLY.between(wordings.text(first), wordings.text(second));
        return alike >= SAME_IN_BRIEF ? alike : alike * ONE_ORIGIN / SAME_IN_BRIEF;
    }

    private double retold(int first, int second) {
        Retelling retelling =
                new Retelling(wordings.sentences(first, commonness), wordings.sentences(second, commonness));
        return retelling.evidence(
                prints.get(first).runs().containment(prints.get(second).runs()));
    }

    /** How alike the words are, whether or not one retells the other: pages on one matter are. */
    double inWords(int first, int second) {
        return between(prints.get(first), weights.get(first), prints.get(second), weights.get(second));
    }

    static double between(Print one, WeightedWords itsWeights, Print other, WeightedWords otherWeights) {
        double cosine = itsWeights.cosine(otherWeights);
        double copied = copied(one, other);
        return copied >= COPIED ? Math.max(cosine, copied) : cosine;
    }

    /** The share of the shorter one's runs that the other holds too; 0 where it is too short to tell. */
    double copied(int first, int second) {
        return copied(prints.get(first), prints.get(second));
    }

    private static double copied(Print one, Print other) {
        if (one.exact() == other.exact() && !one.isEmpty()) {
            return 1;
        }
        return Math.min(one.runs().size(), other.runs().size()) < ENOUGH_RUNS
                ? 0
                : one.runs().containment(other.runs());
    }
}
