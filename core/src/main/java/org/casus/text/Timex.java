package org.casus.text;

/**
 * A date expression as TIMEX3 has it: "on Thursday" is {@code DATE 2020-10-29}.
 *
 * @param value the TIMEX3 value: {@code 2020-10-29}, {@code 2020-W44}, {@code P3D}, {@code PRESENT_REF}
 */
public record Timex(Span span, Type type, String value) {
    /** The four TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
