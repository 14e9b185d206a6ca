package org.casus.article.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Turns a day of the Persian solar calendar into a day of ours: 2 Tir 1399 is 22 June 2020. Years from 1370 to 1450, by
 * the cycle of 33 years with 8 leap years, which agrees with the observed calendar there. Stateless and thread-safe.
 */
final class SolarHijri {
    private static final int EPOCH_YEAR = 979;
    private static final LocalDate START = LocalDate.of(1600, 3, 20);

    private SolarHijri() {}

    /** Whether a year is counted so: on web pages no other calendar is near these years except the lunar one. */
    static boolean isYear(int year) {
        return year >= 1370 && year <= 1450;
    }

    /** The day, or nothing where the calendar has none. */
    static Optional<LocalDate> day(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) {
            return Optional.empty();
        }
        int years = year - EPOCH_YEAR;
        int leapDays = years / 33 * 8 + (years % 33 + 3) / 4;
        int ofYear = month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return Optional.of(START.plusDays(365L * years + leapDays + ofYear + day - 1));
    }
}
