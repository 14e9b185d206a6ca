package org.casus.text.date.word;

import java.time.LocalDate;

/** A unit of time with its sign in the word list and the way TIMEX3 writes so many of them. */
public enum Unit {
    CENTURY("C", "P", "00Y"),
    MILLENNIUM("ML", "P", "000Y"),
    DECADE("E", "P", "0Y"),
    YEAR("Y", "P", "Y"),
    QUARTER("Q", "P", "Q"),
    MONTH("M", "P", "M"),
    FORTNIGHT("F", "P", "W"),
    WEEK("W", "P", "W"),
    WEEKEND("WE", "P", "WE"),
    DAY("D", "P", "D"),
    HOUR("TH", "PT", "H"),
    MINUTE("TM", "PT", "M"),
    SECOND("TS", "PT", "S");

    private final String sign;
    private final String before;
    private final String after;

    Unit(String sign, String before, String after) {
        this.sign = sign;
        this.before = before;
        this.after = after;
    }

    public static Unit of(String sign) {
        for (Unit unit : values()) {
            if (unit.sign.equals(sign)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("The date words know no unit with the sign " + sign);
    }

    public boolean isClock() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }

    /** "P3D" for three days; a fortnight counts as two weeks. */
    public String duration(long count) {
        return before + (this == FORTNIGHT ? 2 * count : count) + after;
    }

    /** "PXD" for some days. */
    public String someDuration() {
        return switch (this) {
            case DECADE -> "PXE";
            case CENTURY, MILLENNIUM -> "PXC";
            default -> before + "X" + after;
        };
    }

    /** So many of this unit after a day; before it, if negative. */
    public LocalDate add(LocalDate day, long count) {
        return switch (this) {
            case MILLENNIUM -> day.plusYears(1000 * count);
            case CENTURY -> day.plusYears(100 * count);
            case DECADE -> day.plusYears(10 * count);
            case YEAR -> day.plusYears(count);
            case QUARTER -> day.plusMonths(3 * count);
            case MONTH -> day.plusMonths(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case DAY -> day.plusDays(count);
            case HOUR, MINUTE, SECOND -> day;
        };
    }

    public Grain grain() {
        return switch (this) {
            case MILLENNIUM, CENTURY -> Grain.CENTURY;
            case DECADE -> Grain.DECADE;
            case YEAR -> Grain.YEAR;
            case QUARTER -> Grain.QUARTER;
            case MONTH -> Grain.MONTH;
            case FORTNIGHT, WEEK -> Grain.WEEK;
            case WEEKEND -> Grain.WEEKEND;
            case DAY, HOUR, MINUTE, SECOND -> Grain.DAY;
        };
    }
}
