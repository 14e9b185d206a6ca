package org.casus.copy.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Readings of the very same words: all but the first of them need no comparing. Those of which persons spoke have no twins. */
public final class Twins {
    private final int[] firsts;

    public Twins(List<Reading> readings, Rulings rulings) {
        Map<Long, Integer> first = new HashMap<>();
        firsts = new int[readings.size()];
        for (int i = 0; i < firsts.length; i++) {
            boolean alone = readings.get(i).print().isEmpty() || rulings.mention(i);
            Integer known =
                    alone ? null : first.putIfAbsent(readings.get(i).print().exact(), i);
            firsts[i] = known == null ? i : known;
        }
    }

    /** The first reading of the same words, which may be the same. */
    public int first(int reading) {
        return firsts[reading];
    }

    /** Those that are the first of their words, ascending. */
    public int[] distinct() {
        return IntStream.range(0, firsts.length).filter(i -> firsts[i] == i).toArray();
    }
}
