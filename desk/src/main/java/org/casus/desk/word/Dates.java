package org.casus.desk.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How the desk writes dates: "9 October 2026", "9 Oct". A date known to the month stays a month. The short form leaves
 * the year out where it is the year of the case's day. Times are UTC. Immutable and thread-safe.
 */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** Dates in the order of the days they begin on. */
    public static final Comparator<Temporal> IN_TIME = Comparator.comparing(Dates::startOf);

    private final LocalDate today;

    public Dates(LocalDate today) {
        this.today = today;
    }

    /** The day that the case is looked at. */
    public LocalDate today() {
        return today;
    }

    /** "9 October 2026", "October 2026", "2026". */
    public String full(Temporal date) {
        if (date instanceof YearMonth month) {
            return MONTH.format(month);
        }
        return date instanceof Year ? date.toString() : DAY.format(day(date));
    }

    /** "9 October 2026, 06:40" where the time is known, else as {@link #full}. */
    public String minute(Temporal date) {
        return moment(date).map(DAY_MINUTE::format).orElseGet(() -> full(date));
    }

    /** "9 Oct", with the year where it is not this one. */
    public String brief(Temporal date) {
        if (date instanceof YearMonth month) {
            return SHORT_MONTH.format(month);
        }
        if (date instanceof Year) {
            return date.toString();
        }
        LocalDate day = day(date);
        return (day.getYear() == today.getYear() ? SHORT : SHORT_YEAR).format(day);
    }

    /** "Wednesday". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** What stands in {@code <time datetime>}. */
    public static String iso(Temporal date) {
        return date.toString();
    }

    /** "6 days left", "today", "8 days past"; "known to the month" where no day is known. */
    public String untilToday(Temporal deadline) {
        if (deadline instanceof YearMonth || deadline instanceof Year) {
            return deadline instanceof Year ? "known to the year" : "known to the month";
        }
        long days = ChronoUnit.DAYS.between(today, day(deadline));
        if (days == 0) {
            return "today";
        }
        return Count.of(Math.abs(days), "day", "days") + (days > 0 ? " left" : " past");
    }

    /** The first day of a date, in UTC. */
    public static LocalDate startOf(Temporal date) {
        if (date instanceof YearMonth month) {
            return month.atDay(1);
        }
        return date instanceof Year year ? year.atDay(1) : day(date);
    }

    private static LocalDate day(Temporal date) {
        if (date instanceof LocalDate day) {
            return day;
        }
        return moment(date)
                .map(LocalDateTime::toLocalDate)
                .orElseThrow(() -> new IllegalArgumentException("Not a date: " + date));
    }

    private static Optional<LocalDateTime> moment(Temporal date) {
        if (date instanceof Instant instant) {
            return Optional.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (date instanceof OffsetDateTime offset) {
            return moment(offset.toInstant());
        }
        if (date instanceof ZonedDateTime zoned) {
            return moment(zoned.toInstant());
        }
        return date instanceof LocalDateTime local ? Optional.of(local) : Optional.empty();
    }
}
