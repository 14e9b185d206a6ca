package org.casus.text.date.word;

/** How exactly a date is known. */
public enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    WEEKEND,
    DAY
}
