package org.casus.claim.wording;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What English writes with a capital and is no name: "Monday", "March". Stateless. */
public final class CalendarNames {
    public static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    public static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private CalendarNames() {}
}
