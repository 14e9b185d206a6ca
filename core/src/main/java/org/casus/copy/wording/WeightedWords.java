package org.casus.copy.wording;

import java.util.Arrays;

/**
 * The words of a text with their weights: a vector of length 1. Words count by the logarithm of how often they occur, times
 * what they say ({@link Commonness}). Immutable and thread-safe.
 */
public final class WeightedWords {
    private final int[] stems;
    private final float[] weights;

    private WeightedWords(int[] stems, float[] weights) {
        this.stems = stems;
        this.weights = weights;
    }

    public static WeightedWords of(WordCounts words, Commonness commonness) {
        float[] weights = new float[words.size()];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = (1 + Math.log(words.count(i))) * commonness.weight(words.stem(i));
            weights[i] = (float) weight;
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = length == 0 ? 0 : (float) (weights[i] / length);
        }
        return new WeightedWords(words.stems(), weights);
    }

    public int size() {
        return stems.length;
    }

    public int stem(int index) {
        return stems[index];
    }

    public float weight(int index) {
        return weights[index];
    }

    /** Cosine of the angle between two texts: 1 for the same words, 0 for none in common. */
    public double cosine(WeightedWords other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < stems.length && j < other.stems.length) {
            if (stems[i] == other.stems[j]) {
                sum += weights[i++] * (double) other.weights[j++];
            } else if (stems[i] < other.stems[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /** The indices of the words that say most, at most {@code most} of them; ties by stem. */
    public int[] telling(int most) {
        // The weight's bits, heavy ones first, above the index: stems ascend with it. Weights are never negative.
        long[] order = new long[stems.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(weights[i])) << 32 | i;
        }
        Arrays.sort(order);
        return Arrays.stream(order).limit(most).mapToInt(entry -> (int) entry).toArray();
    }
}
