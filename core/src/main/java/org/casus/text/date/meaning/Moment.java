package org.casus.text.date.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Unit;

/**
 * A stretch of the calendar that a date expression stands for.
 *
 * @param day any day in it
 * @param grain how long it is: a day, a week, a year
 */
record Moment(LocalDate day, Grain grain) {
    /** The TIMEX3 value: {@code 1989-10-27}, {@code 1989-W43}, {@code 1989-Q3}, {@code 198}. */
    String value() {
        return switch (grain) {
            case CENTURY -> digits(day.getYear() / 100, 2);
            case DECADE -> digits(day.getYear() / 10, 3);
            case YEAR -> digits(day.getYear(), 4);
            case HALF -> digits(day.getYear(), 4) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
            case SEASON -> digits(day.getYear(), 4) + "-" + season();
            case QUARTER -> digits(day.getYear(), 4) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> digits(day.getYear(), 4) + "-" + digits(day.getMonthValue(), 2);
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case DAY -> day.toString();
        };
    }

    private String week() {
        return digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private String season() {
        return switch (day.getMonthValue()) {
            case 3, 4, 5 -> "SP";
            case 6, 7, 8 -> "SU";
            case 9, 10, 11 -> "FA";
            default -> "WI";
        };
    }

    static String digits(long number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /** The value of a day or a week near a month or a year that is known no closer: "2019-XX-XX"; empty if it can be counted. */
    Optional<String> blur(Unit unit) {
        String year = digits(day.getYear(), 4);
        return switch (grain) {
            case YEAR -> unit == Unit.DAY ? Optional.of(year + "-XX-XX") : blurredWeek(unit, year);
            case MONTH -> unit == Unit.DAY ? Optional.of(value() + "-XX") : blurredWeek(unit, year);
            default -> Optional.empty();
        };
    }

    private static Optional<String> blurredWeek(Unit unit, String year) {
        return unit == Unit.WEEK ? Optional.of(year + "-WXX") : Optional.empty();
    }

    Moment shift(Unit unit, long count) {
        return new Moment(unit.add(day, count), grain);
    }

    Moment as(Grain other) {
        return new Moment(day, other);
    }

    static Moment day(LocalDate day) {
        return new Moment(day, Grain.DAY);
    }

    static Moment year(int year) {
        return new Moment(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    static Moment month(int year, int month) {
        return new Moment(LocalDate.of(year, month, 1), Grain.MONTH);
    }

    static Moment quarter(int year, int quarter) {
        return new Moment(LocalDate.of(year, quarter * 3 - 2, 1), Grain.QUARTER);
    }

    /** The season that begins in a year; a winter is counted to the year its December lies in. */
    static Moment season(int year, String sign) {
        int month = switch (sign) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 12;
        };
        return new Moment(LocalDate.of(year, month, 1), Grain.SEASON);
    }

    /** A day of the calendar; empty for a 31st of June. */
    static Optional<Moment> day(int year, int month, int day) {
        try {
            return Optional.of(day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
