package org.casus.claim.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells in this case: one that stands in every statement tells little. Weights move in steps, so that a
 * page more changes few of them. Built once from all wordings, then only read.
 */
public final class Rarity {
    /** As if so many more origins had been read that do not have the word: small cases are not over-read. */
    private static final int UNSEEN = 20;

    private static final double STEPS = 2;
    private static final double MOST = 6;

    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> origins = new HashSet<>();

    /**
     * Counts one more statement.
     *
     * @param origin where its page comes from: a text that was copied ten times is one text
     */
    public void add(Wording wording, String origin) {
        origins.add(origin);
        wording.words().forEach(word -> count(word, origin));
        wording.names().forEach(name -> count("@" + name, origin));
        wording.numbers().forEach(number -> count(number, origin));
    }

    /** The weight of a word, from 0.5 to 6. */
    public double of(String word) {
        double share = (origins.size() + UNSEEN) / (double) (holders(word) + 1);
        double weight = Math.log(share) / Math.log(2);
        return Math.max(0.5, Math.min(MOST, Math.round(weight * STEPS) / STEPS));
    }

    /** In texts of how many origins the word stands. */
    public int holders(String word) {
        return holders.getOrDefault(word, Set.of()).size();
    }

    private void count(String word, String origin) {
        holders.computeIfAbsent(word, w -> new HashSet<>()).add(origin);
    }
}
