package org.casus.claim.gather;

/** Which places hang together. Source: R.E. Tarjan, union-find with path halving (1975). Not thread-safe. */
final class Union {
    private final int[] parent;

    Union(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller root stays, so that a part is named by its first place. */
    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
