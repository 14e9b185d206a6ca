package org.casus.text.date;

/** How exactly a date is known. */
enum Grain {
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
