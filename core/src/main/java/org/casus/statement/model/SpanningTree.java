package org.casus.statement.model;

import java.util.Arrays;

/**
 * The best tree over a sentence's words with one root (Chu-Liu-Edmonds by contraction of cycles, then the single root
 * by trying the likeliest ones).
 */
final class SpanningTree {
    private static final double NEVER = -1e9;

    private SpanningTree() {}

    /**
     * @param scores row = dependent; column 0 = root, column i + 1 = word i as the head
     * @return each word's head, -1 for the root
     */
    static int[] of(double[][] scores) {
        int words = scores.length;
        int[] best = new int[words];
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int root : likelyRoots(scores)) {
            double[][] fixed = new double[words + 1][words + 1];
            for (double[] row : fixed) {
                Arrays.fill(row, NEVER);
            }
            for (int i = 0; i < words; i++) {
                for (int j = 0; j <= words; j++) {
                    boolean allowed = j != i + 1 && (j == 0) == (i == root);
                    fixed[i + 1][j] = allowed ? scores[i][j] : NEVER;
                }
            }
            int[] heads = arborescence(fixed);
            double score = 0;
            for (int i = 1; i <= words; i++) {
                score += fixed[i][heads[i]];
            }
            if (score > bestScore) {
                bestScore = score;
                for (int i = 0; i < words; i++) {
                    best[i] = heads[i + 1] - 1;
                }
            }
        }
        return best;
    }

    private static int[] likelyRoots(double[][] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(margin(scores[b]), margin(scores[a])));
        return Arrays.stream(order).limit(2).mapToInt(Integer::intValue).toArray();
    }

    private static double margin(double[] row) {
        double other = NEVER;
        for (int j = 1; j < row.length; j++) {
            other = Math.max(other, row[j]);
        }
        return row[0] - other;
    }

    /** The best heads so that every node hangs on node 0; row = dependent, column = head. */
    static int[] arborescence(double[][] scores) {
        int nodes = scores.length;
        int[] heads = new int[nodes];
        for (int i = 1; i < nodes; i++) {
            heads[i] = argmax(scores[i], i);
        }
        int[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        return expanded(scores, heads, cycle);
    }

    private static int argmax(double[] row, int self) {
        int best = self == 0 ? 1 : 0;
        for (int j = 0; j < row.length; j++) {
            best = j != self && row[j] > row[best] ? j : best;
        }
        return best;
    }

    private static int[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                return members(heads, at);
            }
        }
        return new int[0];
    }

    private static int[] members(int[] heads, int start) {
        int[] members = new int[heads.length];
        int count = 0;
        int at = start;
        do {
            members[count++] = at;
            at = heads[at];
        } while (at != start);
        return Arrays.copyOf(members, count);
    }

    /** Contracts the cycle to one node, solves the smaller graph, and breaks the cycle where the solution enters it. */
    private static int[] expanded(double[][] scores, int[] heads, int[] cycle) {
        int nodes = scores.length;
        boolean[] inCycle = new boolean[nodes];
        for (int member : cycle) {
            inCycle[member] = true;
        }
        int[] kept = new int[nodes];
        int count = 0;
        for (int i = 0; i < nodes; i++) {
            if (!inCycle[i]) {
                kept[count++] = i;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] enters = new int[count];
        int[] leaves = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                smaller[i][j] = scores[kept[i]][kept[j]];
            }
            leaves[i] = bestHead(scores[kept[i]], cycle);
            smaller[i][count] = i == 0 ? NEVER : scores[kept[i]][leaves[i]];
            enters[i] = bestEntry(scores, heads, cycle, kept[i]);
            smaller[count][i] = scores[enters[i]][kept[i]] - scores[enters[i]][heads[enters[i]]];
        }
        smaller[count][count] = NEVER;
        int[] solved = arborescence(smaller);
        int[] result = heads.clone();
        for (int i = 1; i < count; i++) {
            result[kept[i]] = solved[i] == count ? leaves[i] : kept[solved[i]];
        }
        result[enters[solved[count]]] = kept[solved[count]];
        return result;
    }

    private static int bestHead(double[] row, int[] cycle) {
        int best = cycle[0];
        for (int member : cycle) {
            best = row[member] > row[best] ? member : best;
        }
        return best;
    }

    private static int bestEntry(double[][] scores, int[] heads, int[] cycle, int from) {
        int best = cycle[0];
        for (int member : cycle) {
            double gain = scores[member][from] - scores[member][heads[member]];
            best = gain > scores[best][from] - scores[best][heads[best]] ? member : best;
        }
        return best;
    }
}
