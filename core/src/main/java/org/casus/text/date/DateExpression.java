package org.casus.text.date;

/**
 * A date expression where it stands in a text, UTF-16 indices, end exclusive.
 *
 * @param value the TIMEX3 value
 */
public record DateExpression(int start, int end, Kind kind, String value) {
    /** The types of TIMEX3. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
