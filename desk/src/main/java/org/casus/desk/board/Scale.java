package org.casus.desk.board;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of a ledger's bars: from 0 to a round number, with three steps. A bar is 170 units wide, of which 150 are
 * the scale.
 *
 * @param step people a step
 */
public record Scale(int step) {
    private static final int STEP_WIDTH = 50;

    /** The smallest round scale that a number of people fits in. */
    static Scale upTo(int most) {
        int power = 1;
        while (power <= Integer.MAX_VALUE / 20) {
            for (int round : new int[] {1, 2, 5}) {
                if ((long) round * power * 3 >= most) {
                    return new Scale(round * power);
                }
            }
            power *= 10;
        }
        return new Scale(Integer.MAX_VALUE / 3);
    }

    /** Where the steps are written: 0, 5, 10, 15. */
    public List<String> steps() {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(i -> Long.toString((long) step * i))
                .toList();
    }

    /** Where a number of people stands, in units. */
    double at(int people) {
        return Math.min(168, people * (double) STEP_WIDTH / step);
    }
}
