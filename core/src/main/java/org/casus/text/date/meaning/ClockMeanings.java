package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;

/** What the time of day means: "5 p.m. on Friday", "Thursday night", "this morning". */
final class ClockMeanings {
    /** How many words "(0735 GMT; 3:35 a.m. EDT) on" may be long. */
    private static final int REACH = 16;

    private static final List<String> PARTING =
            List.of("and", "but", "to", "until", "before", "after", "as", "when", "since", "said", "told", "for", "s");

    private ClockMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("part-of-day", ClockMeanings::partOfDay);
        all.put(
                "weekday-part",
                (match, scene, arguments) ->
                        RelativeMeanings.weekday(match, scene).map(day -> part(day, match, scene, arguments)));
        all.put("relative-weekday-part", ClockMeanings::relativeWeekdayPart);
        all.put(
                "date-part",
                (match, scene, arguments) ->
                        CalendarMeanings.monthDay(match, scene).map(day -> part(day, match, scene, arguments)));
        all.put("anchor-part", ClockMeanings::anchorPart);
        all.put(
                "every-part",
                (match, scene, arguments) ->
                        Optional.of("XXXX-XX-XXT" + match.word("PART").orElse("NI")));
        all.put(
                "clock",
                (match, scene, arguments) -> clockOn(
                        scene.published().map(day -> day.plusDays(Integer.parseInt(arguments.get(0)))), match, scene));
        all.put(
                "clock-at-hand",
                (match, scene, arguments) -> clockOn(dayBehind(match, scene).or(scene::dayAtHand), match, scene));
        all.put(
                "clock-weekday",
                (match, scene, arguments) -> clockOn(RelativeMeanings.weekday(match, scene), match, scene));
        all.put(
                "clock-date",
                (match, scene, arguments) -> clockOn(CalendarMeanings.monthDay(match, scene), match, scene));
        all.put("clock-in-part", ClockMeanings::clockInPart);
    }

    private static String part(LocalDate day, Match match, Scene scene, List<String> arguments) {
        String date = scene.speakOf(Moment.day(day));
        return date + "T" + match.word("PART").orElse(arguments.isEmpty() ? "NI" : arguments.get(0));
    }

    /** "last Thursday night" */
    private static Optional<String> relativeWeekdayPart(Match match, Scene scene, List<String> arguments) {
        return RelativeMeanings.relativeWeekday(match, scene, arguments)
                .map(day -> day + "T" + match.word("PART").orElse("NI"));
    }

    private static Optional<String> partOfDay(Match match, Scene scene, List<String> arguments) {
        String sign =
                arguments.size() > 1 ? arguments.get(1) : match.word("PART").orElse("NI");
        int count = Integer.parseInt(arguments.get(0));
        return Optional.of(scene.published()
                .map(today -> scene.speakOf(Moment.day(today.plusDays(count))) + "T" + sign)
                .orElse("XXXX-XX-XXT" + sign));
    }

    private static Optional<String> anchorPart(Match match, Scene scene, List<String> arguments) {
        int shift = match.says("next") || match.says("following") ? 1 : match.says("previous") ? -1 : 0;
        return scene.anchor()
                .filter(anchor -> anchor.grain() == Grain.DAY)
                .map(anchor -> part(anchor.day().plusDays(shift), match, scene, arguments));
    }

    private static Optional<String> clockOn(Optional<LocalDate> day, Match match, Scene scene) {
        String date = day.map(known -> scene.speakOf(Moment.day(known))).orElse("XXXX-XX-XX");
        return time(match).map(time -> date + "T" + time);
    }

    private static Optional<String> time(Match match) {
        if (match.says("noon") || match.says("midday")) {
            return Optional.of("12:00");
        }
        if (match.says("midnight")) {
            return Optional.of("24:00");
        }
        if (match.has("HHMM")) {
            return match.word("HHMM").map(figures -> figures.substring(0, 2) + ":" + figures.substring(2));
        }
        return match.number("HOUR").or(() -> spokenHour(match)).map(hour -> {
            String minutes = match.word("MIN").orElse("00");
            return Moment.digits(hour(hour, match), 2) + ":" + minutes;
        });
    }

    /** The hour of "five o'clock". */
    private static Optional<Integer> spokenHour(Match match) {
        return match.cardinals().stream()
                .map(number -> (int) number.value())
                .filter(hour -> hour >= 1 && hour <= 12)
                .findFirst();
    }

    private static int hour(int hour, Match match) {
        boolean afternoon = match.says("pm") || match.says("p") || match.says("afternoon") || match.says("evening");
        boolean morning = match.says("am") || match.says("a") || match.says("morning");
        if (afternoon && hour < 12) {
            return hour + 12;
        }
        return morning && hour == 12 ? 0 : hour;
    }

    /** The Friday of "at 10:35 a.m. (0735 GMT) Friday" and of "at 10 a.m. in Varn on Friday". */
    private static Optional<LocalDate> dayBehind(Match match, Scene scene) {
        for (int token = match.end(); token < match.end() + REACH && !partsFrom(match, token); token++) {
            if (match.isAt(token, "DOW")) {
                return RelativeMeanings.weekday(match.of(token, "DOW"), scene);
            }
        }
        return Optional.empty();
    }

    private static boolean partsFrom(Match match, int token) {
        return match.tokens().is(token, ',')
                || match.wordAt(token, PARTING)
                || SentenceEnd.isAt(match.tokens(), token) && !match.wordAt(token - 1, "m");
    }

    private static Optional<String> clockInPart(Match match, Scene scene, List<String> arguments) {
        return clockOn(scene.anchor().map(Moment::day), match, scene);
    }
}
