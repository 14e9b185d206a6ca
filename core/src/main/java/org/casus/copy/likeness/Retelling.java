package org.casus.copy.likeness;

import java.util.Arrays;
import java.util.List;
import org.casus.copy.wording.WeightedWords;

/**
 * What shows that one text retells another and not only the same event: its sentences are the other's, they come in the same
 * order, and they share runs of words. Each weighs about as a logistic regression weighs it that parts translations, spun and
 * cut texts from reports of one event; measured in docs/measurements/copy.md.
 */
final class Retelling {
    /** Sentences less alike than this have nothing to do with each other. */
    private static final double RELATED = 0.25;

    private static final double ORDER = 0.6;
    private static final double RUNS = 0.9;
    /** What is taken for the order where it cannot be seen. */
    private static final double USUAL_ORDER = 0.8;

    private final List<WeightedWords> shorter;
    private final List<WeightedWords> longer;
    private final double[] likestOfShorter;
    private final double[] likestOfLonger;
    private final int[] places;

    Retelling(List<WeightedWords> one, List<WeightedWords> other) {
        shorter = one.size() <= other.size() ? one : other;
        longer = shorter == one ? other : one;
        likestOfShorter = new double[shorter.size()];
        likestOfLonger = new double[longer.size()];
        places = new int[shorter.size()];
        match();
    }

    /**
     * 0 for nothing; above 1 where the texts hardly arose apart.
     *
     * @param runs the share of runs of words in common, 0 to 1
     */
    double evidence(double runs) {
        return told() + ORDER * order() + RUNS * Math.sqrt(runs);
    }

    /** How alike the two sentences are that are most alike, 0 to 1. */
    double likest() {
        return Arrays.stream(likestOfShorter).max().orElse(0);
    }

    private void match() {
        for (int s = 0; s < shorter.size(); s++) {
            for (int l = 0; l < longer.size(); l++) {
                double alike = shorter.get(s).cosine(longer.get(l));
                likestOfLonger[l] = Math.max(likestOfLonger[l], alike);
                if (alike > likestOfShorter[s]) {
                    likestOfShorter[s] = alike;
                    places[s] = l;
                }
            }
        }
    }

    /** How much of the longer text stands in the shorter, sentence by sentence. */
    private double told() {
        double sum = 0;
        for (double likest : likestOfLonger) {
            sum += likest;
        }
        return sum / Math.max(1, likestOfLonger.length);
    }

    /** The share of pairs of sentences that come in the same order in both. */
    private double order() {
        double pairs = 1;
        double same = USUAL_ORDER;
        for (int s = 0; s < places.length; s++) {
            for (int before = 0; before < s; before++) {
                boolean related = likestOfShorter[s] >= RELATED && likestOfShorter[before] >= RELATED;
                if (related && places[s] != places[before]) {
                    pairs++;
                    same += places[s] > places[before] ? 1 : 0;
                }
            }
        }
        return same / pairs;
    }
}
