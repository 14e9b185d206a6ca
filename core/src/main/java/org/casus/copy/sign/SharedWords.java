package org.casus.copy.sign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.copy.wording.WeightedWords;

/**
 * Adds up how much of a text's most telling words other texts share, and says which share enough to be worth comparing. For one
 * text at a time, any number one after the other. Not thread-safe.
 */
public final class SharedWords {
    /** Telling words looked up for each text. */
    public static final int TELLING = 32;
    /** Of a word so many bearers are looked at, the latest first: what everyone writes about tells little. */
    public static final int BEARERS = 256;

    /** Part of the cosine that the telling words alone must make up. */
    private static final double LEAST = 0.08;
    /** Most texts worth comparing with one. */
    private static final int MOST = 100;

    private static final int SLOTS = Integer.highestOneBit(TELLING * BEARERS) * 4;

    /** A hash table: texts are kept one higher, 0 for none. */
    private final int[] texts = new int[SLOTS];

    private final float[] sums = new float[SLOTS];
    private final int[] filled = new int[TELLING * BEARERS];
    private int count;

    /**
     * A text shares a word.
     *
     * @param product of the word's weights in both
     */
    public void add(int text, float product) {
        int slot = (text * 0x9e3779b9 >>> 7) & (SLOTS - 1);
        while (texts[slot] != 0 && texts[slot] != text + 1) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (texts[slot] == 0) {
            texts[slot] = text + 1;
            sums[slot] = 0;
            filled[count++] = slot;
        }
        sums[slot] += product;
    }

    /** Whether two texts share enough of their most telling words to be worth comparing. */
    static boolean areEnough(WeightedWords one, WeightedWords other) {
        int[] mine = IntStream.of(one.telling(TELLING)).sorted().toArray();
        int[] theirs = IntStream.of(other.telling(TELLING)).sorted().toArray();
        float sum = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            int order = Integer.compare(one.stem(mine[i]), other.stem(theirs[j]));
            sum += order == 0 ? one.weight(mine[i]) * other.weight(theirs[j]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum >= LEAST;
    }

    /** The texts that share enough, most first; then begins anew. */
    public int[] take() {
        int[] near = Arrays.stream(filled, 0, count)
                .filter(slot -> sums[slot] >= LEAST)
                .boxed()
                .sorted(Comparator.comparing((Integer slot) -> -sums[slot]).thenComparing(slot -> texts[slot]))
                .limit(MOST)
                .mapToInt(slot -> texts[slot] - 1)
                .toArray();
        for (int i = 0; i < count; i++) {
            texts[filled[i]] = 0;
        }
        count = 0;
        return near;
    }
}
