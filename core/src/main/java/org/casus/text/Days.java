package org.casus.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days of a date that a page or a sentence gives: a year, a month, a day or a time.
 *
 * <p>A time is of the day on which its own clock shows it: {@code 2026-10-05T23:30-05:00} is 5 October, as its readers
 * have it, also where it is 6 October in UTC. An {@code Instant} has no clock of its own; it is taken in UTC.
 */
public final class Days {
    /**
     * Dates by their first day; of one first day the wider before the closer, so that October 2026 stands before 1
     * October, and a day before its hours; hours as they followed each other, whatever their clocks.
     */
    public static final Comparator<Temporal> IN_TIME = Comparator.comparing(Days::first)
            .thenComparing(Days::last, Comparator.reverseOrder())
            .thenComparing(date -> moment(date).orElse(Instant.MIN));

    /** Dates as {@link #IN_TIME}, what has none behind all others. */
    public static final Comparator<Optional<? extends Temporal>> UNDATED_LAST = (one, other) -> {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return IN_TIME.compare(one.get(), other.get());
    };

    private Days() {}

    /** The day of a date that is known to the day; of a month or a year there is none. */
    public static Optional<LocalDate> of(Temporal date) {
        if (date instanceof Instant instant) {
            return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
        }
        return date.isSupported(ChronoField.EPOCH_DAY) ? Optional.of(LocalDate.from(date)) : Optional.empty();
    }

    /**
     * The earliest day that a date may mean: 1 October of October.
     *
     * @throws IllegalArgumentException if it is no date, as a time of the day by itself
     */
    public static LocalDate first(Temporal date) {
        if (date instanceof YearMonth month) {
            return month.atDay(1);
        }
        return date instanceof Year year ? year.atDay(1) : known(date);
    }

    /**
     * The latest day that a date may mean: 31 October of October.
     *
     * @throws IllegalArgumentException if it is no date, as a time of the day by itself
     */
    public static LocalDate last(Temporal date) {
        if (date instanceof YearMonth month) {
            return month.atEndOfMonth();
        }
        return date instanceof Year year ? year.atMonth(12).atEndOfMonth() : known(date);
    }

    /** The point in time of a date that is known to the hour; one without a clock's offset is taken in UTC. */
    public static Optional<Instant> moment(Temporal date) {
        if (date instanceof OffsetDateTime time) {
            return Optional.of(time.toInstant());
        }
        if (date instanceof ZonedDateTime time) {
            return Optional.of(time.toInstant());
        }
        if (date instanceof LocalDateTime time) {
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        }
        return date instanceof Instant instant ? Optional.of(instant) : Optional.empty();
    }

    private static LocalDate known(Temporal date) {
        return of(date).orElseThrow(() -> new IllegalArgumentException("Not a date: " + date));
    }
}
