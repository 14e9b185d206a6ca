package org.casus.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
    @Property(tries = 300)
    void theTreeIsTheBestOfAllTreesThatHangOnTheRoot(@ForAll @IntRange(min = 2, max = 5) int nodes, @ForAll long seed) {
        double[][] scores = new double[nodes][nodes];
        Random random = new Random(seed);
        for (double[] row : scores) {
            for (int j = 0; j < nodes; j++) {
                row[j] = random.nextInt(100);
            }
        }
        int[] heads = SpanningTree.arborescence(scores);
        assertThat(isTree(heads)).isTrue();
        assertThat(score(scores, heads)).isEqualTo(best(scores, new int[nodes], 1));
    }

    @Property(tries = 100)
    void oneWordAloneIsTheRoot(@ForAll @IntRange(min = 1, max = 8) int words, @ForAll long seed) {
        double[][] scores = new double[words][words + 1];
        Random random = new Random(seed);
        for (double[] row : scores) {
            for (int j = 0; j <= words; j++) {
                row[j] = random.nextGaussian();
            }
        }
        int[] heads = SpanningTree.of(scores);
        assertThat(heads).containsOnlyOnce(-1);
    }

    @Test
    void noWordsHaveNoTree() {
        assertThat(SpanningTree.of(new double[0][])).isEmpty();
    }

    private static double best(double[][] scores, int[] heads, int node) {
        if (node == heads.length) {
            return isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            if (head != node) {
                heads[node] = head;
                best = Math.max(best, best(scores, heads, node + 1));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        for (int i = 1; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }

    private static double score(double[][] scores, int[] heads) {
        double score = 0;
        for (int i = 1; i < heads.length; i++) {
            score += scores[i][heads[i]];
        }
        return score;
    }
}
