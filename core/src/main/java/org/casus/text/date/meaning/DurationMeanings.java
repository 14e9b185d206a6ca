package org.casus.text.date.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;
import org.casus.text.number.Cardinal;

/** What lengths of time and repetitions mean: "two years", "half an hour", "every month". */
final class DurationMeanings {
    private DurationMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("duration", DurationMeanings::duration);
        all.put(
                "duration-one",
                (match, scene, arguments) -> Optional.of(match.unit().duration(1)));
        all.put(
                "duration-several",
                (match, scene, arguments) -> Optional.of(match.unit().someDuration()));
        all.put("duration-half", DurationMeanings::durationHalf);
        all.put("duration-range", DurationMeanings::durationRange);
        all.put("half-of-unit", DurationMeanings::halfOfUnit);
        all.put("long-word", (match, scene, arguments) -> Optional.of(longWord(match)));
        all.put("recent-units", DurationMeanings::recentUnits);
        all.put("daily", (match, scene, arguments) -> match.word("DAILY"));
        all.put("every", DurationMeanings::every);
        all.put(
                "every-other",
                (match, scene, arguments) -> Optional.of(match.unit().duration(2)));
        all.put(
                "every-several",
                (match, scene, arguments) -> Optional.of(match.unit().someDuration()));
    }

    private static Optional<String> duration(Match match, Scene scene, List<String> arguments) {
        Unit unit = match.unit();
        if (!arguments.isEmpty()) {
            return Optional.of(unit.duration(Long.parseLong(arguments.get(0))));
        }
        List<Cardinal> numbers = match.cardinals();
        Cardinal number = numbers.get(numbers.size() - 1);
        if (unit == Unit.MONTH && (number.value() == 6 || number.value() == 9) && match.says("months")) {
            scene.leaveQuarter();
        }
        return Optional.of(number.isVague() ? unit.someDuration() : unit.duration(number.value()));
    }

    /** "five and a half hours" is PT5H30M, "a year and a half" P18M, other units as they are with a point. */
    private static Optional<String> durationHalf(Match match, Scene scene, List<String> arguments) {
        long whole = match.cardinals().isEmpty() ? 1 : match.cardinals().get(0).value();
        return Optional.of(
                switch (match.unit()) {
                    case HOUR -> "PT" + whole + "H30M";
                    case MINUTE -> "PT" + whole + "M30S";
                    case YEAR -> "P" + whole + "Y6M";
                    case DECADE -> Unit.YEAR.duration(whole * 10 + 5);
                    case MONTH -> "P" + whole + ".5M";
                    case WEEK -> "P" + whole + ".5W";
                    case DAY -> "P" + whole + ".5D";
                    default -> match.unit().duration(whole);
                });
    }

    private static Optional<String> durationRange(Match match, Scene scene, List<String> arguments) {
        long first = match.cardinals().get(0).value();
        return Optional.of(match.unit().duration(first));
    }

    private static Optional<String> halfOfUnit(Match match, Scene scene, List<String> arguments) {
        return Optional.of(
                switch (match.unit()) {
                    case YEAR -> "P6M";
                    case DECADE -> "P5Y";
                    case CENTURY -> "P50Y";
                    case DAY -> "PT12H";
                    case HOUR -> "PT30M";
                    case MINUTE -> "PT30S";
                    default -> match.unit().someDuration();
                });
    }

    private static String longWord(Match match) {
        for (String unit : List.of("day", "year", "week", "month", "decade")) {
            if (match.says(unit + "long")) {
                return Unit.of(
                                unit.equals("decade")
                                        ? "E"
                                        : unit.substring(0, 1).toUpperCase(Locale.ROOT))
                        .duration(1);
            }
        }
        return "PXD";
    }

    private static Optional<String> recentUnits(Match match, Scene scene, List<String> arguments) {
        return Optional.of(match.unit().someDuration());
    }

    private static Optional<String> every(Match match, Scene scene, List<String> arguments) {
        long count = match.says("times") || match.cardinals().isEmpty()
                ? 1
                : match.cardinals().get(0).value();
        return Optional.of(match.unit().duration(count));
    }
}
