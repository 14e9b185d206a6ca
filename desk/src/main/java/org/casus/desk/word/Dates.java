package org.casus.desk.word;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.Days;

/**
 * How the desk writes dates: "9 October 2026", "9 Oct". A date known to the month stays a month. The short form leaves
 * the year out where it is the year of the case's day. A time stands on its page's own clock, as its day does. Immutable
 * and thread-safe.
 */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MINUTE = new DateTimeFormatterBuilder()
            .appendPattern("d MMMM uuuu, HH:mm 'UTC'")
            .appendOffset("+HH:MM", "")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

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

    /** "9 October 2026, 06:40 UTC", "9 October 2026, 10:40 UTC+04:00" where the time is known, else as {@link #full}. */
    public String minute(Temporal date) {
        return time(date).map(DAY_MINUTE::format).orElseGet(() -> full(date));
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

    private static LocalDate day(Temporal date) {
        return Days.of(date).orElseThrow(() -> new IllegalArgumentException("Not a day: " + date));
    }

    /** The clock that a time stands on, its own or UTC; empty where only a day is known. */
    private static Optional<OffsetDateTime> time(Temporal date) {
        if (date instanceof OffsetDateTime time) {
            return Optional.of(time);
        }
        if (date instanceof ZonedDateTime time) {
            return Optional.of(time.toOffsetDateTime());
        }
        return Days.moment(date).map(moment -> moment.atOffset(ZoneOffset.UTC));
    }
}
