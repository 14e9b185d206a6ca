package org.casus.desk.word;

import java.time.temporal.Temporal;

/** A date as it stands in {@code <time>}: for machines and for people. */
public record When(String iso, String words) {
    /** "9 October 2026". */
    public static When full(Temporal date, Dates dates) {
        return new When(Dates.iso(date), dates.full(date));
    }

    /** "9 October 2026, 06:40". */
    public static When minute(Temporal date, Dates dates) {
        return new When(Dates.iso(date), dates.minute(date));
    }

    /** "9 Oct". */
    public static When brief(Temporal date, Dates dates) {
        return new When(Dates.iso(date), dates.brief(date));
    }
}
