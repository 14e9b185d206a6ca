package org.casus.text.date.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;

/** What days and units mean that are told from the day of writing or from the date last spoken of. */
final class RelativeMeanings {
    private RelativeMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put(
                "day",
                (match, scene, arguments) -> Optional.of(scene.published()
                        .map(today -> scene.speakOf(Moment.day(today.plusDays(count(arguments)))))
                        .orElse(count(arguments) == 0 ? "PRESENT_REF" : "XXXX-XX-XX")));
        all.put(
                "weekday",
                (match, scene, arguments) -> Optional.of(weekday(match, scene)
                        .map(day -> scene.speakOf(Moment.day(day)))
                        .orElseGet(() -> "XXXX-WXX-" + match.weekday().orElse(1))));
        all.put("relative-weekday", RelativeMeanings::relativeWeekday);
        all.put("weekday-of-week", RelativeMeanings::weekdayOfWeek);
        all.put(
                "every-weekday",
                (match, scene, arguments) ->
                        Optional.of("XXXX-WXX-" + match.weekday().orElse(1)));
        all.put(
                "every-weekday-part",
                (match, scene, arguments) ->
                        Optional.of("XXXX-WXX-" + match.weekday().orElse(1) + (match.says("nights") ? "TNI" : "")));
        all.put("unit", RelativeMeanings::unit);
        all.put("anchor-unit", RelativeMeanings::anchorUnit);
        all.put("anchor-or-this-unit", RelativeMeanings::anchorOrThisUnit);
        all.put("end-of-unit", RelativeMeanings::endOfUnit);
        all.put("last-of-year", RelativeMeanings::lastOfYear);
        all.put("weekend", RelativeMeanings::weekend);
    }

    private static int count(List<String> arguments) {
        return Integer.parseInt(arguments.get(0));
    }

    /** The weekday before or after the day of writing, as the verb has it; the day of writing itself if it is one. */
    static Optional<LocalDate> weekday(Match match, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(match.weekday().orElse(1));
        Optional<LocalDate> joined = joinedWeekday(match, scene, weekday);
        if (joined.isPresent()) {
            return joined;
        }
        return scene.published().map(today -> {
            Tense tense = Tense.around(match);
            LocalDate from = tense == Tense.FUTURE_THEN ? scene.dayOfTelling().orElse(today) : today;
            return from.with(
                    tense.looksAhead()
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
        });
    }

    /** The second day of "from Monday to Friday" and "on Saturday and Sunday", unless that takes it into the future. */
    private static Optional<LocalDate> joinedWeekday(Match match, Scene scene, DayOfWeek weekday) {
        boolean joins = match.wordAt(match.start() - 1, List.of("and", "to", "through", "until"));
        if (!joins || !match.isAt(match.start() - 2, "DOW")) {
            return Optional.empty();
        }
        return scene.dayRightBefore(match)
                .map(day -> day.with(TemporalAdjusters.next(weekday)))
                .filter(day -> scene.published().isPresent()
                                && !day.isAfter(scene.published().get())
                        || Tense.around(match).looksAhead());
    }

    static Optional<String> relativeWeekday(Match match, Scene scene, List<String> arguments) {
        DayOfWeek weekday = DayOfWeek.of(match.weekday().orElse(1));
        boolean anchored = match.says("previous") || match.says("following");
        Optional<LocalDate> from = anchored ? scene.anchor().map(Moment::day) : scene.published();
        return from.map(day -> scene.speakOf(Moment.day(day.with(
                count(arguments) < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))));
    }

    private static Optional<String> weekdayOfWeek(Match match, Scene scene, List<String> arguments) {
        return scene.published().map(today -> {
            LocalDate monday =
                    today.plusWeeks(count(arguments)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return scene.speakOf(Moment.day(monday.plusDays(match.weekday().orElse(1) - 1)));
        });
    }

    private static Optional<String> unit(Match match, Scene scene, List<String> arguments) {
        int count = count(arguments);
        Unit unit = match.unit();
        if (unit.isClock()) {
            return Optional.empty();
        }
        return Optional.of(scene.published()
                .map(today -> scene.speakOf(new Moment(unit.add(today, count), unit.grain())))
                .orElse(count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"));
    }

    private static Optional<String> anchorUnit(Match match, Scene scene, List<String> arguments) {
        Unit unit = match.says("night") ? Unit.DAY : match.unit();
        int count = count(arguments);
        return scene.anchor().map(anchor -> anchor.blur(unit).orElseGet(() -> shifted(anchor, unit, count, scene)));
    }

    private static String shifted(Moment anchor, Unit unit, int count, Scene scene) {
        return scene.speakOf(new Moment(unit.add(anchor.day(), count), unit.grain()));
    }

    private static Optional<String> anchorOrThisUnit(Match match, Scene scene, List<String> arguments) {
        if (match.says("that") || match.says("same")) {
            return anchorUnit(match, scene, List.of("0"));
        }
        return unit(match, scene, List.of("0"));
    }

    private static Optional<String> endOfUnit(Match match, Scene scene, List<String> arguments) {
        return unit(match, scene, List.of("0"));
    }

    /** "by year-end" is a day of the books, the last of this year; the last of the year before in "up since year-end". */
    private static Optional<String> lastOfYear(Match match, Scene scene, List<String> arguments) {
        Grain grain = match.says("around") ? Grain.MONTH : Grain.DAY;
        int back = match.wordAt(match.start() - 1, "since") ? 1 : 0;
        return scene.published()
                .map(today ->
                        scene.speakOf(new Moment(LocalDate.of(today.getYear() - back, Month.DECEMBER, 31), grain)));
    }

    /** The weekend before the day of writing; the next one where the verb looks ahead, or "this" and no past verb. */
    private static Optional<String> weekend(Match match, Scene scene, List<String> arguments) {
        return scene.published().map(today -> {
            Tense tense = Tense.around(match);
            boolean next = tense.looksAhead() || match.says("this") && tense != Tense.PAST;
            boolean ahead = next || today.getDayOfWeek().getValue() >= 6;
            return scene.speakOf(new Moment(ahead ? today : today.minusWeeks(1), Grain.WEEKEND));
        });
    }
}
