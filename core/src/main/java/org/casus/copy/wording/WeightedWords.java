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
        int[] stems = new int[words.size()];
        float[] weights = new float[words.size()];
        double squares = 0;
        for (int i = 0; i < stems.length; i++) {
            stems[i] = words.stem(i);
            double weight = (1 + Math.log(words.count(i))) * commonness.weight(stems[i]);
            weights[i] = (float) weight;
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = length == 0 ? 0 : (float) (weights[i] / length);
        }
        return new WeightedWords(stems, weights);
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
        Integer[] order = new Integer[stems.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> weights[a] != weights[b]
                        ? Float.compare(weights[b], weights[a])
                        : Integer.compare(stems[a], stems[b]));
        return Arrays.stream(order).limit(most).mapToInt(Integer::intValue).toArray();
    }
}
