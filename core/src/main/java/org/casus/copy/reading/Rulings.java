package org.casus.copy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.copy.Ruling;
import org.casus.copy.group.Sets;
import org.casus.copy.group.Tie;

/** What persons said of some readings, by their numbers; what was said of others is left out. */
public final class Rulings {
    private record Pair(int first, int second) {}

    private final Set<Pair> apart = new HashSet<>();
    private final Set<Integer> mentioned = new HashSet<>();
    private final List<Tie> together = new ArrayList<>();

    public Rulings(List<Reading> readings, List<Ruling> rulings) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            numbers.put(readings.get(i).id(), i);
        }
        for (Ruling ruling : rulings) {
            int first = numbers.getOrDefault(ruling.first(), -1);
            int second = numbers.getOrDefault(ruling.second(), -1);
            if (first >= 0 && second >= 0 && first != second) {
                add(Math.min(first, second), Math.max(first, second), ruling.verdict());
            }
        }
    }

    private void add(int first, int second, Ruling.Verdict verdict) {
        Stream.of(first, second).forEach(mentioned::add);
        if (verdict == Ruling.Verdict.ONE_ORIGIN) {
            together.add(new Tie(first, second, 1));
        } else {
            apart.add(new Pair(first, second));
        }
    }

    boolean mention(int document) {
        return mentioned.contains(document);
    }

    public boolean keepApart(int first, int second) {
        return apart.contains(new Pair(Math.min(first, second), Math.max(first, second)));
    }

    public boolean keepApart(Sets groups, int first, int second) {
        int a = groups.of(first);
        int b = groups.of(second);
        return apart.stream().anyMatch(pair -> {
            int one = groups.of(pair.first());
            int other = groups.of(pair.second());
            return one == a && other == b || one == b && other == a;
        });
    }

    public List<Tie> together() {
        return together;
    }
}
