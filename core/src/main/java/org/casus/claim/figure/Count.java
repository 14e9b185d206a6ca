package org.casus.claim.figure;

import java.util.OptionalInt;
import org.casus.claim.Figure.Loss;
import org.casus.text.Span;

/**
 * A number of people in a text, and what befell them.
 *
 * @param who of whom, in the text's words: "civilians"; "people" where it does not say
 * @param low the least
 * @param high the most, empty where open
 * @param sum whether it stands alone or comes on top of an earlier number
 * @param span the number and what it counts, in the text
 */
public record Count(Loss what, String who, int low, OptionalInt high, Sum sum, Span span) {
    /** Whole, or added to what was counted before: "three more". */
    public enum Sum {
        WHOLE,
        ADDED
    }
}
