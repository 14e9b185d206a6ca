package org.casus.claim.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells in this case: one that stands in every statement tells little. Weights move in steps, so that a
 * page more changes few of them. Built once from all wordings, then only read.
 */
public final class Rarity {
    /** As if so many more statements had been read that do not have the word: small cases are not over-read. */
    private static final int UNSEEN = 20;

    private static final double STEPS = 2;
    private static final double MOST = 6;

    private final Map<String, Integer> holders = new HashMap<>();
    private int statements;

    /** Counts one more statement. */
    public void add(Wording wording) {
        statements++;
        wording.words().forEach(this::count);
        wording.names().forEach(name -> count("@" + name));
        wording.numbers().forEach(this::count);
    }

    /** The weight of a word, from 0.5 to 6. */
    public double of(String word) {
        double share = (statements + UNSEEN) / (double) (holders.getOrDefault(word, 0) + 1);
        double weight = Math.log(share) / Math.log(2);
        return Math.max(0.5, Math.min(MOST, Math.round(weight * STEPS) / STEPS));
    }

    /** In how many statements the word stands. */
    public int holders(String word) {
        return holders.getOrDefault(word, 0);
    }

    private void count(String word) {
        holders.merge(word, 1, Integer::sum);
    }
}
