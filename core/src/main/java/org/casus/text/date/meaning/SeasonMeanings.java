package org.casus.text.date.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;

/** What seasons mean: "the summer of 1998", "last winter", "that spring". */
final class SeasonMeanings {
    private SeasonMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("season", SeasonMeanings::season);
        all.put("season-of-year", SeasonMeanings::seasonOfYear);
        all.put("season-of-relative-year", SeasonMeanings::seasonOfRelativeYear);
        all.put("anchor-season", SeasonMeanings::anchorSeason);
        all.put("relative-season", SeasonMeanings::relativeSeason);
        all.put("every-season", (match, scene, arguments) -> Optional.of("XXXX-" + season(match)));
        all.put(
                "spoken-year-season",
                (match, scene, arguments) -> CalendarMeanings.spokenYear(match)
                        .map(year -> scene.speakOf(Moment.season(year, season(match)))));
    }

    private static String season(Match match) {
        return match.word("SEASON").orElse("SP");
    }

    private static Optional<String> seasonOfYear(Match match, Scene scene, List<String> arguments) {
        return match.number("YEAR").map(year -> scene.speakOf(Moment.season(year, season(match))));
    }

    private static Optional<String> seasonOfRelativeYear(Match match, Scene scene, List<String> arguments) {
        return CalendarMeanings.relativeYear(match, scene)
                .map(year -> scene.speakOf(Moment.season(year, season(match))));
    }

    /** "that summer" of the year spoken of; "the following spring" is the first to begin after what was spoken of. */
    private static Optional<String> anchorSeason(Match match, Scene scene, List<String> arguments) {
        return scene.anchor().map(anchor -> {
            Moment season = Moment.season(anchor.day().getYear(), season(match));
            boolean later = season.day().isAfter(anchor.day());
            int years = switch (arguments.get(0)) {
                case "1" -> later ? 0 : 1;
                case "-1" -> later ? -1 : 0;
                default -> 0;
            };
            return scene.speakOf(season.shift(Unit.YEAR, years));
        });
    }

    private static Optional<String> relativeSeason(Match match, Scene scene, List<String> arguments) {
        return scene.published().map(today -> {
            Moment season = Moment.season(today.getYear(), season(match));
            boolean begun = !today.isBefore(season.day().minusDays(30));
            if (match.says("last") || match.says("past")) {
                boolean over = today.isAfter(season.day().plusDays(60));
                return scene.speakOf(over ? season : season.shift(Unit.YEAR, -1));
            }
            if (match.says("next") || match.says("coming")) {
                return scene.speakOf(begun ? season.shift(Unit.YEAR, 1) : season);
            }
            boolean over = today.isAfter(season.day().plusDays(90));
            return scene.speakOf(over && Tense.around(match).looksAhead() ? season.shift(Unit.YEAR, 1) : season);
        });
    }

    private static Optional<String> season(Match match, Scene scene, List<String> arguments) {
        return scene.published().map(today -> {
            Moment season = Moment.season(today.getYear(), season(match));
            Tense tense = Tense.around(match);
            boolean ahead = season.day().isAfter(today);
            if (tense == Tense.PAST && ahead) {
                return scene.speakOf(season.shift(Unit.YEAR, -1));
            }
            return scene.speakOf(tense.looksAhead() && !ahead ? season.shift(Unit.YEAR, 1) : season);
        });
    }
}
