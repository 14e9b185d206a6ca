package org.casus.text;

import java.util.OptionalLong;

/**
 * A number in a text with the bounds that the words around it give: "at least four" is 4 and more, "between 10 and 15"
 * is 10 to 15, "up to 30" has no lower bound, "dozens" is 24 and more.
 *
 * @param span the number with the words that bound it: "at least four"
 * @param low the least it can be, if the text says
 * @param high the most it can be, if the text says
 * @param kind whether it stands alone or comes on top of an earlier figure
 */
public record Quantity(Span span, OptionalLong low, OptionalLong high, Kind kind) {
    /** A whole figure, or one that is added to an earlier one: "three more". */
    public enum Kind {
        TOTAL,
        ADDED
    }

    /** Whether the text gives one number and nothing that loosens it. */
    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }
}
