package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;

/** What the quarters and halves of a year mean, and the figures of "a year earlier" beside them. */
final class QuarterMeanings {
    private QuarterMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("quarter", QuarterMeanings::quarter);
        all.put(
                "quarter-of-year",
                (match, scene, arguments) -> match.number("YEAR").flatMap(year -> quarterOf(year, match, scene)));
        all.put(
                "quarter-of-relative-year",
                (match, scene, arguments) ->
                        CalendarMeanings.relativeYear(match, scene).flatMap(year -> quarterOf(year, match, scene)));
        all.put(
                "quarter-of-last-year",
                (match, scene, arguments) ->
                        scene.published().flatMap(today -> quarterOf(today.getYear() - 1, match, scene)));
        all.put("year-before-anchor", QuarterMeanings::yearBeforeAnchor);
        all.put("anchor-of-year", QuarterMeanings::anchorOfYear);
        all.put("latest-quarter", QuarterMeanings::latestQuarter);
        all.put("this-quarter", (match, scene, arguments) -> thisQuarter(scene));
        all.put(
                "half-of-year",
                (match, scene, arguments) -> match.number("YEAR").map(year -> half(year, match, scene)));
        all.put(
                "half-of-relative-year",
                (match, scene, arguments) ->
                        CalendarMeanings.relativeYear(match, scene).map(year -> half(year, match, scene)));
        all.put(
                "half",
                (match, scene, arguments) -> scene.published().map(today -> half(today.getYear(), match, scene)));
    }

    /** Which quarter "the third quarter", "Q3" or "the July-September quarter" is; 0 if none is named. */
    private static int number(Match match) {
        return match.month()
                .map(month -> match.says("q") ? month : (month + 2) / 3)
                .or(() -> match.number("ORD"))
                .orElse(0);
    }

    private static Optional<String> quarterOf(int year, Match match, Scene scene) {
        int number = number(match);
        return number < 1 || number > 4 ? Optional.empty() : Optional.of(scene.speakOf(Moment.quarter(year, number)));
    }

    /**
     * The last one of that number that has begun; the next one where the verb looks ahead. Of the quarter just over,
     * figures are still expected.
     */
    private static Optional<String> quarter(Match match, Scene scene, List<String> arguments) {
        int number = number(match);
        if (number < 1 || number > 4 || scene.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = scene.published().get();
        int current = today.get(IsoFields.QUARTER_OF_YEAR);
        int year = today.getYear();
        boolean justOver = number == (current + 2) % 4 + 1;
        boolean ahead = !justOver && Tense.around(match).looksAhead();
        if (number > current && !ahead) {
            year--;
        } else if (number < current && ahead) {
            year++;
        }
        return Optional.of(scene.speakOf(Moment.quarter(year, number)));
    }

    private static Optional<Moment> lastQuarter(Scene scene) {
        return scene.lastQuarter()
                .or(() -> scene.published().map(today -> new Moment(today.minusMonths(3), Grain.QUARTER)));
    }

    private static Optional<String> latestQuarter(Match match, Scene scene, List<String> arguments) {
        if (match.says("this")
                && (scene.lastQuarter().isEmpty() || Tense.around(match).looksAhead())) {
            return thisQuarter(scene);
        }
        boolean anyPeriod = match.says("period") && match.end() - match.start() == 2;
        if (scene.lastQuarter().isEmpty() && anyPeriod) {
            return Optional.empty();
        }
        if (scene.lastQuarter().isEmpty() && match.wordAt(match.end(), List.of("ended", "ending"))) {
            return endedQuarter(match, scene);
        }
        return lastQuarter(scene).map(Moment::value);
    }

    private static Optional<String> thisQuarter(Scene scene) {
        return scene.published().map(today -> scene.speakOf(new Moment(today, Grain.QUARTER)));
    }

    /** "the quarter ended July 31": the one that most of its days lie in. */
    private static Optional<String> endedQuarter(Match match, Scene scene) {
        return match.monthAt(match.end() + 1)
                .flatMap(month -> scene.published().map(today -> {
                    int year = today.getYear() - (month > today.getMonthValue() ? 1 : 0);
                    return scene.speakOf(new Moment(LocalDate.of(year, month, 1).minusMonths(1), Grain.QUARTER));
                }))
                .or(() -> lastQuarter(scene).map(Moment::value));
    }

    /** "a year earlier" beside quarterly figures is that quarter of the year before. */
    static Optional<String> yearBeforeAnchor(Match match, Scene scene, List<String> arguments) {
        if (scene.lastQuarter().isPresent() && scene.published().isPresent()) {
            Moment quarter = scene.lastQuarter().get();
            int newest = scene.published().get().minusDays(300).getYear();
            Moment before = quarter.day().getYear() >= newest ? quarter.shift(Unit.YEAR, -1) : quarter;
            return Optional.of(before.value());
        }
        boolean ofQuarter = match.says("quarter");
        return scene.published()
                .map(today -> ofQuarter
                        ? new Moment(today.minusMonths(15), Grain.QUARTER).value()
                        : Moment.year(today.getYear() - 1).value());
    }

    private static Optional<String> anchorOfYear(Match match, Scene scene, List<String> arguments) {
        int year = match.number("YEAR").orElse(1);
        if (match.says("period") && scene.lastQuarter().isEmpty()) {
            return Optional.of(scene.speakOf(Moment.year(year)));
        }
        return lastQuarter(scene)
                .map(quarter ->
                        quarter.shift(Unit.YEAR, year - quarter.day().getYear()).value());
    }

    private static String half(int year, Match match, Scene scene) {
        int month = match.says("first") ? 1 : 7;
        return scene.speakOf(new Moment(LocalDate.of(year, month, 1), Grain.HALF));
    }
}
