package org.casus.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of pieces that the network reads at once. Neighbouring windows overlap, and each sentence's cues are taken
 * from one of them: one that holds the sentence whole, and something before and behind it.
 *
 * @param from first piece
 * @param to past the last
 * @param ownsFrom first piece whose cues are taken from this window
 * @param ownsTo past the last such piece
 */
record Window(int from, int to, int ownsFrom, int ownsTo) {
    /** Pieces that a window holds beside its opening and closing marks. */
    static final int LENGTH = 254;

    /** Pieces that a window holds before those it owns, and behind them. */
    private static final int BEFORE = 16;

    private static final int BEHIND = 8;

    /** A window that owns no more than this for the sake of whole sentences ends within one instead. */
    private static final int LEAST = 100;

    int length() {
        return to - from;
    }

    boolean owns(int piece) {
        return ownsFrom <= piece && piece < ownsTo;
    }

    /**
     * The windows over {@code pieces} pieces, in order; none over none.
     *
     * @param sentences the first piece of each sentence, ascending; may be empty
     */
    static List<Window> over(int pieces, int[] sentences) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int ownsFrom = 0;
        while (from + LENGTH < pieces) {
            int to = from + LENGTH;
            int ownsTo = lastUpTo(to - BEHIND, sentences);
            if (ownsTo < from + LEAST) {
                ownsTo = to - BEHIND;
            }
            windows.add(new Window(from, Math.min(to, ownsTo + BEHIND), ownsFrom, ownsTo));
            ownsFrom = ownsTo;
            from = ownsTo - BEFORE;
        }
        if (from < pieces) {
            windows.add(new Window(from, pieces, ownsFrom, pieces));
        }
        return windows;
    }

    /** The last of ascending numbers that is not above {@code most}; -1 where there is none. */
    private static int lastUpTo(int most, int[] ascending) {
        int at = Arrays.binarySearch(ascending, most);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? -1 : ascending[index];
    }
}
