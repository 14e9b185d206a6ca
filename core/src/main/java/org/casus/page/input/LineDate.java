package org.casus.page.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date that a line of JSON gives its text: {@code 2020-10-30T14:05:00Z}, {@code 2020-10-30}, or {@code 2020-10} where
 * only the month is known.
 */
public final class LineDate {
    private static final Pattern OUT_OF_RANGE = Pattern.compile("(?:[+-]\\d+|\\d{5,})-.*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int DAY = 10;

    private LineDate() {}

    /** Whether a date is none of the years 0 to 9999, of which alone news is dated. */
    public static boolean isOutOfRange(String iso) {
        return OUT_OF_RANGE.matcher(iso.strip()).matches();
    }

    /** Why the line of such a date is not read. */
    public static String outOfRange(String iso) {
        return "has a date out of range: " + (iso.length() > 40 ? iso.substring(0, 40) + "..." : iso);
    }

    /** A moment, a day or a month; empty where it is no date. */
    public static Optional<Temporal> of(String iso) {
        String date = iso.strip();
        try {
            if (MONTH.matcher(date).matches()) {
                return Optional.of(YearMonth.parse(date));
            }
            return Optional.of(date.length() > DAY ? OffsetDateTime.parse(date).toInstant() : LocalDate.parse(date));
        } catch (DateTimeException e) {
            return date.length() > DAY ? of(date.substring(0, DAY)) : Optional.empty();
        }
    }
}
