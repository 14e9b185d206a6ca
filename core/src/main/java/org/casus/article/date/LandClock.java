package org.casus.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.article.furniture.WordFile;

/**
 * Knows a day that a system wrote down as an instant: {@code 2026-05-07T22:00Z} on a German page is midnight in Berlin,
 * the day 2026-05-08 without a time.
 */
final class LandClock {
    private static final Map<String, ZoneId> ZONES = zones();

    private LandClock() {}

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : WordFile.lines("language-clocks.txt")) {
            String[] parts = line.split(": ", 2);
            zones.put(parts[0], ZoneId.of(parts[1]));
        }
        return zones;
    }

    /**
     * The day that begins at the instant on the clock of the language's land; empty if none does.
     *
     * @param language a language tag as pages write it: {@code de}, {@code de-AT}, {@code de_DE}
     */
    static Optional<LocalDate> dayBeginning(OffsetDateTime instant, String language) {
        String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ZONES.get(code))
                .map(zone -> instant.atZoneSameInstant(zone))
                .filter(time -> time.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(ZonedDateTime::toLocalDate);
    }
}
