package org.casus.statement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts what is right, as {@code score_attribution.py} does: pairs one to one, best content first. */
final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(List<Marked> gold, List<Marked> read) {
        count("gold", gold.size());
        count("read", read.size());
        for (String role : List.of("source", "cue", "content")) {
            spans(role, gold, read);
        }
        for (Pair pair : pairs(gold, read)) {
            compare(gold.get(pair.gold()), read.get(pair.read()), pair.content());
        }
        count("gold condition", conditions(gold));
        count("read condition", conditions(read));
    }

    private static int conditions(List<Marked> all) {
        return (int) all.stream().filter(one -> !one.of("condition").isEmpty()).count();
    }

    private void spans(String role, List<Marked> gold, List<Marked> read) {
        Set<Set<Integer>> expected = new HashSet<>();
        Set<Set<Integer>> found = new HashSet<>();
        gold.forEach(one -> expected.addAll(role.equals("content") ? one.parts() : List.of(one.of(role))));
        read.forEach(one -> found.addAll(role.equals("content") ? one.parts() : List.of(one.of(role))));
        expected.remove(Set.<Integer>of());
        found.remove(Set.<Integer>of());
        count("gold " + role, expected.size());
        count("read " + role, found.size());
        found.retainAll(expected);
        count("right " + role, found.size());
    }

    private record Pair(double content, double source, int gold, int read) {}

    private static List<Pair> pairs(List<Marked> gold, List<Marked> read) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double content = gold.get(i).likeness("content", read.get(j));
                double cue = gold.get(i).likeness("cue", read.get(j));
                double source = gold.get(i).likeness("source", read.get(j));
                if (content > 0) {
                    pairs.add(new Pair(content, 2 * cue + source, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::content)
                .thenComparingDouble(Pair::source)
                .reversed());
        Set<Integer> goldDone = new HashSet<>();
        Set<Integer> readDone = new HashSet<>();
        return pairs.stream()
                .filter(pair -> !goldDone.contains(pair.gold()) && !readDone.contains(pair.read()))
                .filter(pair -> goldDone.add(pair.gold()) && readDone.add(pair.read()))
                .toList();
    }

    private void compare(Marked gold, Marked read, double content) {
        boolean strict = gold.of("source").equals(read.of("source"))
                && gold.of("cue").equals(read.of("cue"))
                && gold.of("content").equals(read.of("content"));
        count("strict", strict ? 1 : 0);
        if (content < 0.5) {
            return;
        }
        count("found", 1);
        count("lenient", gold.shares("source", read) ? 1 : 0);
        for (String field : List.of("act", "said", "chain")) {
            count("right " + field, gold.agrees(field, read) ? 1 : 0);
        }
        negation(gold.field("negated"), read.field("negated"));
        count("right condition", gold.likeness("condition", read) > 0 ? 1 : 0);
    }

    /** Where gold takes both for right, neither counts. */
    private void negation(Set<String> gold, Set<String> read) {
        int expected = gold.equals(Set.of("true")) ? 1 : 0;
        int found = gold.size() == 1 && read.contains("true") ? 1 : 0;
        count("gold negated", expected);
        count("read negated", found);
        count("right negated", expected * found);
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    private int counted(String what) {
        return Objects.requireNonNull(counts.get(what), what);
    }

    /** F1 of what is right among gold and read, in percent. */
    double f1(String right, String of) {
        return 200.0 * counted(right) / (counted(("gold " + of).strip()) + counted(("read " + of).strip()));
    }

    /** The share of the statements found that have something right, in percent. */
    double share(String right) {
        return 100.0 * counted(right) / counted("found");
    }
}
