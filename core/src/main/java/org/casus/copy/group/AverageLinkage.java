package org.casus.copy.group;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Average linkage over one component, in quadratic memory. Not thread-safe: one use. */
final class AverageLinkage {
    private final Sets groups;
    private final int[] roots;
    private final int[] sizes;
    private final boolean[] active;
    private final double[][] averages;
    private final int[] best;

    AverageLinkage(List<Integer> items, Sets groups, Likenesses likenesses) {
        this.groups = groups;
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        items.forEach(i ->
                members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(i));
        roots = members.keySet().stream().mapToInt(Integer::intValue).toArray();
        sizes = members.values().stream().mapToInt(List::size).toArray();
        active = new boolean[roots.length];
        averages = new double[roots.length][roots.length];
        best = new int[roots.length];
        List<List<Integer>> sides = new ArrayList<>(members.values());
        for (int i = 0; i < roots.length; i++) {
            active[i] = true;
            for (int j = 0; j < i; j++) {
                averages[i][j] = averages[j][i] = average(sides.get(i), sides.get(j), likenesses);
            }
        }
        for (int i = 0; i < roots.length; i++) {
            findBest(i);
        }
    }

    void mergeDownTo(double threshold) {
        while (true) {
            int first = mostAlike();
            if (first < 0 || averages[first][best[first]] < threshold) {
                return;
            }
            merge(Math.min(first, best[first]), Math.max(first, best[first]));
        }
    }

    private int mostAlike() {
        int found = -1;
        for (int i = 0; i < roots.length; i++) {
            boolean has = active[i] && best[i] >= 0;
            if (has && (found < 0 || averages[i][best[i]] > averages[found][best[found]])) {
                found = i;
            }
        }
        return found;
    }

    private void merge(int kept, int gone) {
        groups.join(roots[kept], roots[gone]);
        active[gone] = false;
        double total = sizes[kept] + sizes[gone];
        for (int i = 0; i < roots.length; i++) {
            if (active[i] && i != kept) {
                double average = (averages[kept][i] * sizes[kept] + averages[gone][i] * sizes[gone]) / total;
                averages[kept][i] = averages[i][kept] = average;
            }
        }
        sizes[kept] += sizes[gone];
        for (int i = 0; i < roots.length; i++) {
            if (active[i] && (i == kept || best[i] == kept || best[i] == gone)) {
                findBest(i);
            } else if (active[i] && best[i] >= 0 && averages[i][kept] > averages[i][best[i]]) {
                best[i] = kept;
            }
        }
    }

    private void findBest(int item) {
        best[item] = -1;
        for (int i = 0; i < roots.length; i++) {
            boolean better = best[item] < 0 || averages[item][i] > averages[item][best[item]];
            if (active[i] && i != item && better) {
                best[item] = i;
            }
        }
    }

    private static double average(List<Integer> a, List<Integer> b, Likenesses likenesses) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += likenesses.between(Math.min(i, j), Math.max(i, j));
            }
        }
        return sum / (a.size() * (double) b.size());
    }
}
