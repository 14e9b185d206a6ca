package org.casus.copy.sign;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WordCounts;

/**
 * What is kept of a text to find and compare its copies: its words, its runs of words and its signature; about 3 KB for a
 * page of 300 words. Immutable and thread-safe.
 *
 * @param words every stem and how often
 * @param runs the runs of five stems
 * @param signature the signature over runs of three stems
 * @param exact a number that only texts of the same stems in the same order share
 */
public record Print(WordCounts words, RunSet runs, Signature signature, long exact) {
    /** All of a text. */
    public static Print of(StemmedText text) {
        return of(text, word -> true);
    }

    /**
     * Some words of a text.
     *
     * @param counted says by a word's index whether it counts; furniture does not
     */
    public static Print of(StemmedText text, IntPredicate counted) {
        int[] stems = new int[text.size()];
        int size = 0;
        for (int i = 0; i < stems.length; i++) {
            if (counted.test(i)) {
                stems[size++] = text.stem(i);
            }
        }
        int[] kept = Arrays.copyOf(stems, size);
        return new Print(
                WordCounts.of(kept), RunSet.of(kept), Signature.of(kept), Signature.runHash(kept, 0, kept.length));
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return words.size() == 0;
    }
}
