package org.casus.copy.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.copy.group.Likenesses;
import org.casus.copy.wording.Commonness;

/**
 * How alike two texts are as one would be a rewrite of the other: 0 to 1.
 *
 * <p>The cosine of their weighted words carries across translation and spinning; where at least half of the shorter one's
 * runs of five words stand in the other too, that share counts when it is higher. Two reports of one event share words as
 * well: unless the words leave no doubt, the likeness counts by what shows that one {@linkplain Retelling retells} the other. Not thread-safe.
 */
public final class Likeness implements Likenesses {
    /** From here on two texts go back to one, when they do so on average in their group. */
    public static final double ONE_ORIGIN = 0.37;

    /** Below this, words alone do not tell a rewrite from another report of the same matter. */
    public static final double CLEAR = 0.75;

    /** The evidence from which on a text certainly retells another. */
    private static final double RETOLD = 1.2;
    /** Of pairs of headlines that are so alike seven in ten say the same, and one in ten something else. */
    private static final double SAME_IN_BRIEF = 0.65;

    /** So many pairs are remembered. */
    private static final int KNOWN = 200_000;

    private static final HeadlineLikeness BRIEFLY = new HeadlineLikeness();

    private final List<WeighedPrint> prints;
    private final Wordings wordings;
    private final Commonness commonness;
    private final Map<Long, Double> near = new HashMap<>();

    /** @param commonness by which the documents' words were weighed */
    public Likeness(List<WeighedPrint> prints, Wordings wordings, Commonness commonness) {
        this.prints = prints;
        this.wordings = wordings;
        this.commonness = commonness;
    }

    /** Whether a closer look can find two texts alike enough to go back to one. */
    public static boolean mayBeOne(WeighedPrint one, WeighedPrint other, double inWords) {
        return inWords >= ONE_ORIGIN || one.isBrief() && other.isBrief();
    }

    /** Asked for up to three times a pair, by those who tie, group and order: the dear ones are remembered. */
    @Override
    public double between(int first, int second) {
        long pair = (long) first << 32 | second;
        Double known = near.get(pair);
        if (known != null) {
            return known;
        }
        double runs = prints.get(first).sharedRuns(prints.get(second));
        double alike = prints.get(first).inWords(prints.get(second), runs);
        if (alike < ONE_ORIGIN / 2) {
            return alike;
        }
        double closely = closely(first, second, alike, runs);
        if (near.size() < KNOWN) {
            near.put(pair, closely);
        }
        return closely;
    }

    public double inWords(int first, int second) {
        return prints.get(first).inWords(prints.get(second));
    }

    /** How alike the two sentences are, one of each text, that are most alike: 0 to 1. */
    public double likestSentences(int first, int second) {
        return retelling(first, second).likest();
    }

    /** The share of the shorter one's runs that the other holds too; 0 where it is too short to tell. */
    public double copied(int first, int second) {
        return prints.get(first).copied(prints.get(second), prints.get(first).sharedRuns(prints.get(second)));
    }

    private double closely(int first, int second, double inWords, double runs) {
        if (prints.get(first).isBrief() && prints.get(second).isBrief()) {
            return inBrief(first, second);
        }
        if (inWords >= CLEAR) {
            return inWords;
        }
        return inWords * Math.pow(Math.min(1, retelling(first, second).evidence(runs) / RETOLD), 2);
    }

    private Retelling retelling(int first, int second) {
        return new Retelling(wordings.sentences(first, commonness), wordings.sentences(second, commonness));
    }

    /** A few words on one matter share most of them, whatever they say: what is said is compared as headlines are. */
    private double inBrief(int first, int second) {
        double alike = BRIEFLY.between(wordings.text(first), wordings.text(second));
        return alike >= SAME_IN_BRIEF ? alike : alike * ONE_ORIGIN / SAME_IN_BRIEF;
    }
}
