package org.casus.copy.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Groups items so that on average all of a group are alike, not only neighbours in a chain: average linkage (Sokal and
 * Michener 1958). A likes B and B likes C do not put A and C together.
 *
 * <p>Groups whose average reaches the threshold lie inside the components of the ties that reach it, so each component is
 * grouped for itself: exactly up to {@value #EXACT} items, above that by the ties in order of likeness with the average
 * taken over a few members of each side. The same in every order of the ties. Thread-safe.
 */
public final class Grouping {
    static final int EXACT = 1000;
    private static final int SAMPLE = 6;

    private final double threshold;
    private final Likenesses likenesses;

    /**
     * @param threshold the least average likeness within a group
     * @param likenesses asked also for pairs that have no tie
     */
    public Grouping(double threshold, Likenesses likenesses) {
        this.threshold = threshold;
        this.likenesses = likenesses;
    }

    /** The groups of the items 0 to {@code size} - 1; {@code together} are kept in one group whatever their likeness. */
    public Sets group(int size, Collection<Tie> ties, Collection<Tie> together) {
        Sets components = new Sets(size);
        together.forEach(tie -> components.join(tie.first(), tie.second()));
        List<Tie> strong = ties.stream()
                .filter(tie -> tie.likeness() >= threshold)
                .sorted()
                .toList();
        strong.forEach(tie -> components.join(tie.first(), tie.second()));
        Sets groups = new Sets(size);
        together.forEach(tie -> groups.join(tie.first(), tie.second()));
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            members.computeIfAbsent(components.of(i), c -> new ArrayList<>()).add(i);
        }
        members.values().stream()
                .filter(m -> m.size() > 1 && m.size() <= EXACT)
                .forEach(m -> new AverageLinkage(m, groups, likenesses).mergeDownTo(threshold));
        joinLarge(strong, groups, members);
        return groups;
    }

    private void joinLarge(List<Tie> strong, Sets groups, TreeMap<Integer, List<Integer>> components) {
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        components.values().stream()
                .filter(m -> m.size() > EXACT)
                .forEach(m -> m.forEach(i -> members.computeIfAbsent(groups.of(i), g -> new ArrayList<>())
                        .add(i)));
        for (Tie tie : strong) {
            int first = groups.of(tie.first());
            int second = groups.of(tie.second());
            if (first == second || !members.containsKey(first)) {
                continue;
            }
            List<Integer> a = members.getOrDefault(first, List.of());
            List<Integer> b = members.getOrDefault(second, List.of());
            if (average(a, b) >= threshold) {
                groups.join(first, second);
                List<Integer> joined = new ArrayList<>(a);
                joined.addAll(b);
                members.remove(Math.max(first, second));
                members.put(Math.min(first, second), joined);
            }
        }
    }

    private double average(List<Integer> a, List<Integer> b) {
        double sum = 0;
        int pairs = 0;
        for (int i : sample(a)) {
            for (int j : sample(b)) {
                sum += likenesses.between(Math.min(i, j), Math.max(i, j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static List<Integer> sample(List<Integer> members) {
        if (members.size() <= SAMPLE) {
            return members;
        }
        List<Integer> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(members.get(i * (members.size() - 1) / (SAMPLE - 1)));
        }
        return sample;
    }
}
