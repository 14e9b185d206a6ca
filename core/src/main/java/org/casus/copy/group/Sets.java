package org.casus.copy.group;

import java.util.ArrayList;
import java.util.List;

/** Disjoint sets of numbers; a set is known by its smallest number. Union-find, Galler and Fischer (1964). Not thread-safe. */
public final class Sets {
    private final int[] parents;

    public Sets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The smallest number of the set that a number is in. */
    public int of(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = number;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    public void join(int first, int second) {
        int a = of(first);
        int b = of(second);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** The numbers of each set in ascending order, the set of the smallest number first. */
    public List<int[]> all() {
        int[] sizes = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            sizes[of(i)]++;
        }
        List<int[]> all = new ArrayList<>();
        int[][] members = new int[parents.length][];
        int[] filled = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            int root = of(i);
            if (root == i) {
                members[i] = new int[sizes[i]];
                all.add(members[i]);
            }
            members[root][filled[root]++] = i;
        }
        return all;
    }

    public boolean together(int first, int second) {
        return of(first) == of(second);
    }
}
