package org.casus.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best sequence of begin/inside/outside tags that is well formed: no "inside" without its beginning before
 * it (Viterbi over the tags' log probabilities). Scores are rounded to a thousandth first, so that the last digits in
 * which processors differ decide nothing.
 */
final class TagDecoder {
    private static final float IMPOSSIBLE = -1e9f;

    /** What it scores to go from one tag to the next; {@link #IMPOSSIBLE} where the next cannot follow. */
    private final float[][] steps;

    private TagDecoder(float[][] steps) {
        this.steps = steps;
    }

    /**
     * A decoder for the tags O, B-first, I-first, B-second, I-second and so on.
     *
     * @param kinds how many kinds of span the tags tell apart
     * @param learned trained scores of the transitions, added where they are legal; empty where none were trained
     */
    static TagDecoder of(int kinds, List<List<Float>> learned) {
        int tags = 1 + 2 * kinds;
        float[][] steps = new float[tags][tags];
        for (int before = 0; before < tags; before++) {
            for (int tag = 0; tag < tags; tag++) {
                boolean inside = tag > 0 && tag % 2 == 0;
                boolean legal = !inside || before == tag || before == tag - 1;
                float trained = learned.isEmpty() ? 0 : learned.get(before).get(tag);
                steps[before][tag] = legal ? trained : IMPOSSIBLE;
            }
        }
        return new TagDecoder(steps);
    }

    /** A run of pieces with one kind of tag: kind 0 is tags 1 and 2, kind 1 tags 3 and 4. */
    record Run(int kind, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /**
     * @param logits one row a piece, one column a tag
     * @param bias added to the log probability of "outside": below 0 finds more, above 0 fewer
     */
    List<Run> runs(float[][] logits, int from, int to, float bias) {
        return runsOf(best(logits, from, to, bias), from);
    }

    private int[] best(float[][] logits, int from, int to, float bias) {
        int tags = steps.length;
        int[][] before = new int[to - from][tags];
        // What stands before the window counts as "outside".
        float[] score = new float[tags];
        Arrays.fill(score, IMPOSSIBLE);
        score[0] = 0;
        for (int t = 0; t < before.length; t++) {
            float[] log = logProbabilities(logits[from + t]);
            log[0] += bias;
            float[] next = new float[tags];
            for (int tag = 0; tag < tags; tag++) {
                int chosen = bestBefore(score, tag);
                before[t][tag] = chosen;
                next[tag] = score[chosen] + steps[chosen][tag] + log[tag];
            }
            score = next;
        }
        for (int tag = 0; tag < tags; tag++) {
            score[tag] += steps[tag][0];
        }
        return backwards(before, score);
    }

    private int bestBefore(float[] score, int tag) {
        int best = 0;
        for (int candidate = 1; candidate < score.length; candidate++) {
            if (score[candidate] + steps[candidate][tag] > score[best] + steps[best][tag]) {
                best = candidate;
            }
        }
        return best;
    }

    private static int[] backwards(int[][] before, float[] score) {
        int[] path = new int[before.length];
        int tag = 0;
        for (int candidate = 1; candidate < score.length; candidate++) {
            tag = score[candidate] > score[tag] ? candidate : tag;
        }
        for (int t = before.length - 1; t >= 0; t--) {
            path[t] = tag;
            tag = before[t][tag];
        }
        return path;
    }

    private static List<Run> runsOf(int[] path, int offset) {
        List<Run> runs = new ArrayList<>();
        int from = -1;
        for (int t = 0; t <= path.length; t++) {
            boolean goesOn = t < path.length && path[t] > 0 && path[t] % 2 == 0;
            if (from >= 0 && !goesOn) {
                runs.add(new Run((path[from] - 1) / 2, offset + from, offset + t));
                from = -1;
            }
            if (t < path.length && path[t] % 2 == 1) {
                from = t;
            }
        }
        return runs;
    }

    /** Log of the softmax, rounded to a thousandth. */
    static float[] logProbabilities(float[] logits) {
        float max = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - max);
        }
        float[] log = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            log[i] = Math.round((logits[i] - max - Math.log(sum)) * 1000) / 1000f;
        }
        return log;
    }
}
