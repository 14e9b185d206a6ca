package org.casus.copy.wording;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Which stems a text holds and how often each: small enough to keep for a million texts. Immutable and thread-safe. */
public final class WordCounts {
    private final int[] stems;
    private final byte[] counts;

    private WordCounts(int[] stems, byte[] counts) {
        this.stems = stems;
        this.counts = counts;
    }

    /**
     * Some words of a text.
     *
     * @param counted says by a word's index whether it counts; furniture does not
     */
    public static WordCounts of(StemmedText text, IntPredicate counted) {
        int[] all = new int[text.size()];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (counted.test(i)) {
                all[size++] = text.stem(i);
            }
        }
        return of(Arrays.copyOf(all, size));
    }

    /** All of these stems, in any order. */
    public static WordCounts of(int[] unsorted) {
        int[] all = unsorted.clone();
        Arrays.sort(all);
        int[] stems = new int[all.length];
        byte[] counts = new byte[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                stems[size++] = all[i];
            }
            counts[size - 1] = (byte) Math.min(Byte.MAX_VALUE, counts[size - 1] + 1);
        }
        return new WordCounts(Arrays.copyOf(stems, size), Arrays.copyOf(counts, size));
    }

    /** How many different stems. */
    public int size() {
        return stems.length;
    }

    /** The stems in ascending order; not to be changed. */
    int[] stems() {
        return stems;
    }

    /** The stems in ascending order. */
    public int stem(int index) {
        return stems[index];
    }

    /** How often a stem occurs, at most 127. */
    public int count(int index) {
        return counts[index];
    }

    public boolean has(int stem) {
        return Arrays.binarySearch(stems, stem) >= 0;
    }
}
