package org.casus.statement.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of pieces that the network reads at once. Neighbouring windows overlap; a cue is taken from the window in
 * which it has most to see on both sides.
 *
 * @param from first piece
 * @param to past the last
 * @param ownsFrom first piece whose cues are taken from this window
 * @param ownsTo past the last such piece
 */
record Window(int from, int to, int ownsFrom, int ownsTo) {
    /** Pieces that a window holds beside its opening and closing marks. */
    static final int LENGTH = 254;

    private static final int STRIDE = 184;

    private static final int MARGIN = (LENGTH - STRIDE) / 2;

    int length() {
        return to - from;
    }

    boolean owns(int piece) {
        return ownsFrom <= piece && piece < ownsTo;
    }

    /** The windows over {@code pieces} pieces, in order; none over none. */
    static List<Window> over(int pieces) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        while (from < pieces) {
            boolean last = from + LENGTH >= pieces;
            int to = last ? pieces : from + LENGTH;
            int ownsFrom = from == 0 ? 0 : from + MARGIN;
            windows.add(new Window(from, to, ownsFrom, last ? pieces : from + STRIDE + MARGIN));
            if (last) {
                break;
            }
            from += STRIDE;
        }
        return windows;
    }
}
