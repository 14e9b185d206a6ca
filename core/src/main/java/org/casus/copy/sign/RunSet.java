package org.casus.copy.sign;

import java.util.stream.IntStream;

/** The set of runs of five stems of a text, for exact shares. Immutable and thread-safe. */
public final class RunSet {
    /** Words in a run: five in the same order are seldom chance. */
    public static final int RUN = 5;

    private final int[] runs;

    private RunSet(int[] runs) {
        this.runs = runs;
    }

    public static RunSet of(int[] stems) {
        return new RunSet(IntStream.range(0, Math.max(0, stems.length - RUN + 1))
                .map(i -> (int) (Signature.runHash(stems, i, i + RUN) >>> 32))
                .sorted()
                .distinct()
                .toArray());
    }

    public int size() {
        return runs.length;
    }

    /** The share of the smaller text's runs that the other holds too; 0 where one has none. */
    public double containment(RunSet other) {
        int smaller = Math.min(runs.length, other.runs.length);
        return smaller == 0 ? 0 : common(other) / (double) smaller;
    }

    private int common(RunSet other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Integer.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
