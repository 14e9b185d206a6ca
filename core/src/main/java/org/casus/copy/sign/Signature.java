package org.casus.copy.sign;

import java.util.Arrays;

/**
 * A short signature of a text by which copies find each other: one-permutation MinHash over runs of three stems, in bands.
 *
 * <p>Two texts that share a {@linkplain #keys() key} are worth comparing; of two texts with 80 % of their runs in common 99 %
 * share one, with 20 % in common 4 %. A store keeps the keys in an index, an archive job groups by them: both find the same
 * pairs. One permutation: Li, Owen, Zhang (2012); filling of empty bins by rotation: Shrivastava and Li (2014).
 * Immutable and thread-safe.
 */
public final class Signature {
    /** Bins of the one permutation. */
    public static final int BINS = 64;
    /** Bins that make a band. */
    public static final int ROWS = 3;
    /** Bands of a signature. */
    public static final int BANDS = BINS / ROWS;
    /** Words in a run. */
    public static final int RUN = 3;

    private static final int EMPTY = Integer.MAX_VALUE;
    private final int[] bins;

    private Signature(int[] bins) {
        this.bins = bins;
    }

    /** The signature of a text's stems in order; a text shorter than a run counts as one run. */
    public static Signature of(int[] stems) {
        int[] bins = new int[BINS];
        Arrays.fill(bins, EMPTY);
        int runs = stems.length == 0 ? 0 : Math.max(1, stems.length - RUN + 1);
        for (int i = 0; i < runs; i++) {
            long hash = runHash(stems, i, Math.min(stems.length, i + RUN));
            int bin = (int) (hash >>> 58);
            bins[bin] = Math.min(bins[bin], (int) (hash & 0x7fffffff));
        }
        return new Signature(runs == 0 ? bins : filled(bins));
    }

    /** A number for a run of stems, well mixed: the finaliser of SplitMix64. */
    public static long runHash(int[] stems, int from, int to) {
        long hash = 0x9e3779b97f4a7c15L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ stems[i]) * 0xbf58476d1ce4e5b9L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 30)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** One key a band; none for an empty text. */
    public long[] keys() {
        if (isEmpty()) {
            return new long[0];
        }
        long[] keys = new long[BANDS];
        for (int band = 0; band < keys.length; band++) {
            keys[band] = runHash(bins, band * ROWS, band * ROWS + ROWS) * 31 + band;
        }
        return keys;
    }

    /** Whether two texts share a key. */
    boolean sharesBand(Signature other) {
        for (int band = 0; band < BANDS && !isEmpty() && !other.isEmpty(); band++) {
            int from = band * ROWS;
            if (Arrays.equals(bins, from, from + ROWS, other.bins, from, from + ROWS)) {
                return true;
            }
        }
        return false;
    }

    /** The estimated share of runs in common, 0 to 1. */
    public double likeness(Signature other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += bins[i] == other.bins[i] ? 1 : 0;
        }
        return same / (double) BINS;
    }

    public boolean isEmpty() {
        return bins[0] == EMPTY;
    }

    private static int[] filled(int[] bins) {
        int[] filled = bins.clone();
        for (int i = 0; i < BINS; i++) {
            int from = i;
            int steps = 0;
            while (bins[from] == EMPTY) {
                from = (from + 1) % BINS;
                steps++;
            }
            // The number of steps goes in, so that two empty bins agree only when both texts fill them alike.
            filled[i] = steps == 0 ? bins[i] : (bins[from] + steps * 0x3c6ef372) & 0x7fffffff;
        }
        return filled;
    }
}
