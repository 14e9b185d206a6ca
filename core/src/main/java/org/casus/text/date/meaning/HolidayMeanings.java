package org.casus.text.date.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;
import org.casus.text.token.WordFile;

/** Which day a holiday falls on. Easter after the anonymous Gregorian computus (Meeus, Jones and Butcher). */
final class HolidayMeanings {
    private static final Map<String, String> DAYS = days();

    private HolidayMeanings() {}

    private static Map<String, String> days() {
        Map<String, String> days = new HashMap<>();
        WordFile.rows(HolidayMeanings.class, "holidays.tsv").forEach(row -> days.put(row.get(0), row.get(1)));
        return Map.copyOf(days);
    }

    static void addTo(Map<String, Meaning> all) {
        all.put("holiday", HolidayMeanings::holiday);
    }

    private static Optional<String> holiday(Match match, Scene scene, List<String> arguments) {
        Optional<String> rule = DAYS.keySet().stream()
                .filter(name -> isIn(match, name))
                .max(Comparator.comparingInt(String::length))
                .map(DAYS::get);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        if (match.number("YEAR").isPresent()) {
            return Optional.of(scene.speakOf(
                    Moment.day(day(rule.get(), match.number("YEAR").get()))));
        }
        return Optional.of(scene.published()
                .map(today -> spoken(rule.get(), today, match, scene))
                .orElse("XXXX-XX-XX"));
    }

    private static String spoken(String rule, LocalDate today, Match match, Scene scene) {
        LocalDate day = day(rule, today.getYear());
        Tense tense = match.says("last") ? Tense.PAST : match.says("next") ? Tense.FUTURE : Tense.around(match);
        day = day(rule, CalendarMeanings.nearest(day, today, tense).getYear());
        return scene.speakOf(Moment.day(day).as(match.says("week") ? Grain.WEEK : Grain.DAY));
    }

    private static boolean isIn(Match match, String name) {
        String words = match.tokens()
                .text()
                .substring(match.tokens().start(match.start()), match.tokens().end(match.end() - 1));
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').contains(name);
    }

    /** "12-25", "11 4 4" (November's fourth Thursday), "5 -1 1" (May's last Monday), "easter -2". */
    private static LocalDate day(String rule, int year) {
        String[] parts = rule.split(" ");
        if (parts[0].equals("easter")) {
            return easter(year).plusDays(parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        }
        if (parts.length == 1) {
            return LocalDate.parse(Moment.digits(year, 4) + "-" + rule);
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
        return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
