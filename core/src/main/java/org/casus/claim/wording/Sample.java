package org.casus.claim.wording;

/**
 * The origins of a large case by which its words are weighed: all of them up to two thousand, then a half, a quarter
 * and so on, picked by their names. So most pages that come into a large case leave all weights as they are, and yet the
 * weights depend on the case alone.
 *
 * @param halvings how often the case was halved
 */
record Sample(int halvings) {
    private static final int MOST = 2000;
    private static final int SPREAD = 0x9E3779B9;
    private static final int LOW_BITS = 8;
    private static final int STEP_BITS = 4;

    /** So few origins are counted one by one. */
    private static final int SMALL = 1000;

    /** The sample of a case with so many origins. */
    static Sample of(int origins) {
        int halvings = 0;
        while (origins >> halvings > MOST) {
            halvings++;
        }
        return new Sample(halvings);
    }

    boolean has(String origin) {
        return (origin.hashCode() * SPREAD >>> LOW_BITS & (1 << halvings) - 1) == 0;
    }

    /** A large number of origins, rounded down by less than a sixteenth: a page more seldom changes it. */
    static int inSteps(int origins) {
        int step = Math.max(1, Integer.highestOneBit(origins) >> STEP_BITS);
        return origins < SMALL ? origins : origins - origins % step;
    }

    /** How many in the sample stand for so many in the case. */
    int share(int origins) {
        return origins >> halvings;
    }
}
