package org.casus.copy.story;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The best way to part some texts in two: the normalised cut of their likenesses, found along the second eigenvector (Shi and
 * Malik 2000) and then bettered by moving single texts to the side they are more like. The same on every run.
 *
 * @param cost 0 where the sides have nothing in common, about 1 where the parting is arbitrary
 * @param sides for each text the side it is on
 */
record Cut(double cost, boolean[] sides) {
    private static final int STEPS = 300;
    private static final int ROUNDS = 5;

    /**
     * The cheapest cut with at least {@code least} texts on each side.
     *
     * @param likenesses symmetric, 0 to 1; the diagonal does not count
     */
    static Cut of(double[][] likenesses, int least) {
        double[] degrees = degrees(likenesses);
        double[] vector = secondVector(likenesses, degrees);
        Integer[] order = new Integer[degrees.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> vector[i]).thenComparing(i -> i));
        boolean[] left = new boolean[order.length];
        boolean[] best = left;
        double cheapest = Double.MAX_VALUE;
        double cut = 0;
        double within = 0;
        double total = Arrays.stream(degrees).sum();
        for (int k = 0; k < order.length - least; k++) {
            int moved = order[k];
            for (int i = 0; i < left.length; i++) {
                cut += i == moved ? 0 : left[i] ? -likenesses[moved][i] : likenesses[moved][i];
            }
            left[moved] = true;
            within += degrees[moved];
            double cost = cut / within + cut / (total - within);
            if (k + 1 >= least && cost < cheapest) {
                cheapest = cost;
                best = left.clone();
            }
        }
        return new Cut(cheapest, bettered(likenesses, best));
    }

    /** How many texts are on the one side. */
    int left() {
        int count = 0;
        for (boolean side : sides) {
            count += side ? 1 : 0;
        }
        return count;
    }

    private static double[] degrees(double[][] likenesses) {
        double[] degrees = new double[likenesses.length];
        for (int i = 0; i < degrees.length; i++) {
            for (int j = 0; j < degrees.length; j++) {
                degrees[i] += i == j ? 0 : likenesses[i][j];
            }
            degrees[i] += 1e-9;
        }
        return degrees;
    }

    /** The second eigenvector of the random walk between the texts, by power iteration without the first. */
    private static double[] secondVector(double[][] likenesses, double[] degrees) {
        int size = degrees.length;
        double[] first = new double[size];
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            first[i] = Math.sqrt(degrees[i]);
            vector[i] = Math.sin(1 + 3.0 * i);
        }
        normalise(first);
        for (int step = 0; step < STEPS; step++) {
            double along = dot(vector, first);
            for (int i = 0; i < size; i++) {
                vector[i] -= along * first[i];
            }
            normalise(vector);
            vector = walked(likenesses, degrees, vector);
        }
        for (int i = 0; i < size; i++) {
            vector[i] /= Math.sqrt(degrees[i]);
        }
        return vector;
    }

    /** One step of the lazy walk, whose eigenvalues are all positive. */
    private static double[] walked(double[][] likenesses, double[] degrees, double[] vector) {
        double[] next = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += i == j ? 0 : likenesses[i][j] * vector[j] / Math.sqrt(degrees[j]);
            }
            next[i] = (vector[i] + sum / Math.sqrt(degrees[i])) / 2;
        }
        return next;
    }

    private static boolean[] bettered(double[][] likenesses, boolean[] sides) {
        boolean[] better = sides.clone();
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < better.length; i++) {
                double one = average(likenesses, better, i, true);
                double other = average(likenesses, better, i, false);
                if (one >= 0 && other >= 0 && better[i] != one > other) {
                    better[i] = one > other;
                    moved = true;
                }
            }
        }
        return better;
    }

    /** The average likeness of a text to the others on a side; -1 where it would be the only one there. */
    private static double average(double[][] likenesses, boolean[] sides, int text, boolean side) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < sides.length; i++) {
            if (i != text && sides[i] == side) {
                sum += likenesses[text][i];
                count++;
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = length == 0 ? 0 : vector[i] / length;
        }
    }
}
