package org.casus.copy.likeness;

import org.casus.copy.sign.Print;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.WeightedWords;

/** What is kept of a text, its words weighed by what they say among the texts compared: enough to compare it in words. */
public record WeighedPrint(Print print, WeightedWords weights) {
    /** The least share of runs that counts by itself. */
    private static final double COPIED = 0.5;
    /** A text with fewer runs is too short for its share of runs to mean anything. */
    private static final int ENOUGH_RUNS = 12;
    /** A text with fewer runs is hardly more than a headline. */
    private static final int BRIEF = 25;

    public static WeighedPrint of(Print print, Commonness commonness) {
        return new WeighedPrint(print, WeightedWords.of(print.words(), commonness));
    }

    public boolean isBrief() {
        return print.runs().size() < BRIEF;
    }

    /** How alike the words are, whether or not one retells the other: pages on one matter are. */
    public double inWords(WeighedPrint other) {
        return inWords(other, sharedRuns(other));
    }

    /** @param runs their {@link #sharedRuns} */
    double inWords(WeighedPrint other, double runs) {
        double cosine = weights.cosine(other.weights);
        double copied = copied(other, runs);
        return copied >= COPIED ? Math.max(cosine, copied) : cosine;
    }

    /** The share of the shorter one's runs that the other holds too. */
    double sharedRuns(WeighedPrint other) {
        return print.runs().containment(other.print.runs());
    }

    /**
     * How much of the shorter one is copied: 0 where it is too short to tell.
     *
     * @param runs their {@link #sharedRuns}
     */
    double copied(WeighedPrint other, double runs) {
        if (print.exact() == other.print.exact() && !print.isEmpty()) {
            return 1;
        }
        return Math.min(print.runs().size(), other.print.runs().size()) < ENOUGH_RUNS ? 0 : runs;
    }
}
