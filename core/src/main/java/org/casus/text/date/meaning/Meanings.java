package org.casus.text.date.meaning;

import java.util.HashMap;
import java.util.Map;

/** The meanings that the rule file may name. */
public final class Meanings {
    private static final Map<String, Meaning> ALL = all();

    private Meanings() {}

    private static Map<String, Meaning> all() {
        Map<String, Meaning> all = new HashMap<>();
        CalendarMeanings.addTo(all);
        SeasonMeanings.addTo(all);
        QuarterMeanings.addTo(all);
        RelativeMeanings.addTo(all);
        ClockMeanings.addTo(all);
        DistanceMeanings.addTo(all);
        DurationMeanings.addTo(all);
        HolidayMeanings.addTo(all);
        return Map.copyOf(all);
    }

    public static Meaning named(String name) {
        Meaning meaning = ALL.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("The date rules name a meaning that nobody knows: " + name);
        }
        return meaning;
    }
}
