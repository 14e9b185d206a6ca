package org.casus.statement.model;

import org.casus.text.Span;

/**
 * A text cut into word pieces: what the network reads. "Karvian" may be the pieces {@code kar}, {@code ##vian}.
 *
 * <p>The arrays run in step, one entry a piece; callers must not change them.
 *
 * @param ids the pieces' numbers in the vocabulary
 * @param starts where each piece begins in the text, in UTF-16 indices
 * @param ends where each ends, exclusive
 * @param words the number of the word (or punctuation mark) that each piece belongs to, counted from 0
 */
record Pieces(int[] ids, int[] starts, int[] ends, int[] words) {
    int length() {
        return ids.length;
    }

    /** The stretch of text from piece {@code from} to before piece {@code to}, widened to whole words. */
    Span span(int from, int to) {
        int first = from;
        while (first > 0 && words[first - 1] == words[from]) {
            first--;
        }
        int last = to - 1;
        while (last + 1 < ids.length && words[last + 1] == words[to - 1]) {
            last++;
        }
        return new Span(starts[first], ends[last]);
    }

    /** The first piece that ends after {@code index}; the number of pieces where none does. */
    int firstEndingAfter(int index) {
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of pieces that begin before {@code index}. */
    int countStartingBefore(int index) {
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
