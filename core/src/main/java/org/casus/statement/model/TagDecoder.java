package org.casus.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best sequence of begin/inside/outside tags that is well formed: no "inside" without its beginning before
 * it (Viterbi over the tags' log probabilities and the transitions' trained scores). Scores are rounded to a thousandth
 * first, so that the last digits in which processors differ decide nothing.
 */
final class TagDecoder {
    private static final float IMPOSSIBLE = -1e9f;

    /** The tag of each state; states tell apart whether the single span of the first kind has been seen. */
    private final int[] tags;

    /** What it scores to go from one state to the next; {@link #IMPOSSIBLE} where the next cannot follow. */
    private final float[][] steps;

    private final float[] bias;

    private TagDecoder(int[] tags, float[][] steps, float[] bias) {
        this.tags = tags;
        this.steps = steps;
        this.bias = bias;
    }

    /**
     * A decoder for the tags O, B-first, I-first, B-second, I-second and so on.
     *
     * @param kinds how many kinds of span the tags tell apart
     * @param learned trained scores of the transitions, added where they are legal; empty where none were trained
     * @param bias added to each tag's log probability; may be shorter than the tags
     */
    static TagDecoder of(int kinds, List<List<Float>> learned, List<Float> bias) {
        int count = 1 + 2 * kinds;
        int[] tags = new int[count];
        boolean[] seen = new boolean[count];
        for (int tag = 0; tag < count; tag++) {
            tags[tag] = tag;
        }
        return new TagDecoder(tags, steps(tags, seen, learned, false), filled(bias, count));
    }

    /** A decoder for two kinds of span of which the first occurs at most once. */
    static TagDecoder withOneFirst(List<List<Float>> learned, List<Float> bias) {
        int[] tags = {0, 0, 1, 2, 3, 4, 3, 4};
        boolean[] seen = {false, true, true, true, false, false, true, true};
        return new TagDecoder(tags, steps(tags, seen, learned, true), filled(bias, 5));
    }

    private static float[] filled(List<Float> bias, int count) {
        float[] values = new float[count];
        for (int i = 0; i < Math.min(count, bias.size()); i++) {
            values[i] = bias.get(i);
        }
        return values;
    }

    private static float[][] steps(int[] tags, boolean[] seen, List<List<Float>> learned, boolean once) {
        float[][] steps = new float[tags.length][tags.length];
        for (int before = 0; before < tags.length; before++) {
            for (int next = 0; next < tags.length; next++) {
                int tag = tags[next];
                boolean inside = tag > 0 && tag % 2 == 0;
                boolean legal = !inside || tags[before] == tag || tags[before] == tag - 1;
                boolean stays = !once || seen[next] == (seen[before] || tag == 1) && !(tag == 1 && seen[before]);
                float trained =
                        learned.isEmpty() ? 0 : learned.get(tags[before]).get(tag);
                steps[before][next] = legal && stays ? trained : IMPOSSIBLE;
            }
        }
        return steps;
    }

    /** A run of pieces with one kind of tag: kind 0 is tags 1 and 2, kind 1 tags 3 and 4. */
    record Run(int kind, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /**
     * @param logits one row a piece, one column a tag
     * @param outside added to the log probability of "outside": below 0 finds more, above 0 fewer
     */
    List<Run> runs(float[][] logits, int from, int to, float outside) {
        return runsOf(best(logits, from, to, outside), from);
    }

    private int[] best(float[][] logits, int from, int to, float outside) {
        int[][] before = new int[to - from][tags.length];
        // What stands before the window counts as "outside".
        float[] score = new float[tags.length];
        Arrays.fill(score, IMPOSSIBLE);
        score[0] = 0;
        for (int t = 0; t < before.length; t++) {
            float[] log = logProbabilities(logits[from + t]);
            float[] next = new float[tags.length];
            for (int state = 0; state < tags.length; state++) {
                int chosen = bestBefore(score, state);
                before[t][state] = chosen;
                float added = bias[tags[state]] + (tags[state] == 0 ? outside : 0);
                next[state] = score[chosen] + steps[chosen][state] + log[tags[state]] + added;
            }
            score = next;
        }
        return backwards(before, closed(score));
    }

    /** What stands behind the window counts as "outside" too. */
    private float[] closed(float[] score) {
        float[] closed = new float[score.length];
        for (int state = 0; state < score.length; state++) {
            float step = IMPOSSIBLE;
            for (int next = 0; next < tags.length; next++) {
                step = tags[next] == 0 ? Math.max(step, steps[state][next]) : step;
            }
            closed[state] = score[state] + step;
        }
        return closed;
    }

    private int bestBefore(float[] score, int state) {
        int best = 0;
        for (int candidate = 1; candidate < score.length; candidate++) {
            if (score[candidate] + steps[candidate][state] > score[best] + steps[best][state]) {
                best = candidate;
            }
        }
        return best;
    }

    private int[] backwards(int[][] before, float[] score) {
        int[] path = new int[before.length];
        int state = 0;
        for (int candidate = 1; candidate < score.length; candidate++) {
            state = score[candidate] > score[state] ? candidate : state;
        }
        for (int t = before.length - 1; t >= 0; t--) {
            path[t] = tags[state];
            state = before[t][state];
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
