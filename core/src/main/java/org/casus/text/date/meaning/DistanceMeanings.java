package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;
import org.casus.text.number.Cardinal;

/** What "two years ago", "three days later" and "a month from now" mean. */
final class DistanceMeanings {
    /** No day is counted as far back as that: "five million years ago". */
    private static final long OUT_OF_HISTORY = 1500;

    private DistanceMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put(
                "ago",
                (match, scene, arguments) -> from(
                        scene.published(),
                        match,
                        scene,
                        arguments.isEmpty() ? -first(match) : -Long.parseLong(arguments.get(0))));
        all.put("ago-one", DistanceMeanings::agoOne);
        all.put(
                "half-ago",
                (match, scene, arguments) -> Optional.of(
                        halfAgo(match.unit(), scene).map(scene::speakOf).orElse("PAST_REF")));
        all.put("ago-several", (match, scene, arguments) -> Optional.of("PAST_REF"));
        all.put("later", DistanceMeanings::later);
        all.put("later-one", DistanceMeanings::laterOne);
        all.put("from-now", (match, scene, arguments) -> from(scene.published(), match, scene, first(match)));
    }

    private static long first(Match match) {
        List<Cardinal> numbers = match.cardinals();
        return numbers.isEmpty() ? 1 : Math.min(numbers.get(0).value(), OUT_OF_HISTORY);
    }

    private static boolean isEarlier(Match match) {
        return match.word("LATERWORD").orElse("-1").equals("-1");
    }

    private static Optional<String> from(Optional<LocalDate> day, Match match, Scene scene, long count) {
        Unit unit = match.unit();
        boolean vague =
                Math.abs(count) >= OUT_OF_HISTORY || match.cardinals().stream().anyMatch(Cardinal::isVague);
        if (unit.isClock() || vague || day.isEmpty()) {
            return Optional.of(
                    unit.isClock() && !vague ? unit.duration(Math.abs(count)) : count < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        LocalDate then = unit.add(day.get(), count);
        boolean half = unit == Unit.YEAR && match.says("half");
        return Optional.of(scene.speakOf(new Moment(half ? then.minusMonths(6) : then, grain(unit))));
    }

    /** "half a century ago" is told to the year, "half a year ago" to the month; half an hour ago is no date. */
    private static Optional<Moment> halfAgo(Unit unit, Scene scene) {
        return scene.published().flatMap(today -> switch (unit) {
            case CENTURY -> Optional.of(Moment.year(today.getYear() - 50));
            case DECADE -> Optional.of(Moment.year(today.getYear() - 5));
            case YEAR -> Optional.of(Moment.day(today.minusMonths(6)).as(Grain.MONTH));
            default -> Optional.empty();
        });
    }

    /** Two decades ago is told to the year. */
    private static Grain grain(Unit unit) {
        return unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM ? Grain.YEAR : unit.grain();
    }

    private static Optional<String> agoOne(Match match, Scene scene, List<String> arguments) {
        boolean besideQuarter = match.unit() == Unit.YEAR && scene.lastQuarter().isPresent();
        return besideQuarter
                ? QuarterMeanings.yearBeforeAnchor(match, scene, arguments)
                : from(scene.published(), match, scene, -1);
    }

    private static Optional<String> later(Match match, Scene scene, List<String> arguments) {
        long count = isEarlier(match) ? -first(match) : first(match);
        return scene.anchor()
                .flatMap(anchor -> anchor.blur(match.unit()))
                .or(() -> from(scene.anchor().map(Moment::day), match, scene, count));
    }

    private static Optional<String> laterOne(Match match, Scene scene, List<String> arguments) {
        if (match.unit() == Unit.YEAR && isEarlier(match) && scene.lastQuarter().isPresent()) {
            return QuarterMeanings.yearBeforeAnchor(match, scene, arguments);
        }
        return later(match, scene, arguments);
    }
}
