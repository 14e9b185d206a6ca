package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;

/** What dates mean that name a day, a month, a year, a decade or a century. */
final class CalendarMeanings {
    private CalendarMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        addDays(all);
        addMonths(all);
        addYears(all);
        all.put("fixed", (match, scene, arguments) -> Optional.of(arguments.get(0)));
    }

    private static void addDays(Map<String, Meaning> all) {
        all.put("ymd", CalendarMeanings::ymd);
        all.put("ymd-slashed", CalendarMeanings::ymd);
        all.put("month-day", (match, scene, arguments) -> monthDay(match, scene).map(day -> spoken(day, scene)));
        all.put("day-of-month", CalendarMeanings::dayOfMonth);
        all.put("joined-day", CalendarMeanings::joinedDay);
        all.put(
                "week-of-date",
                (match, scene, arguments) -> monthDay(match, scene)
                        .map(day ->
                                scene.speakOf(Moment.day(day).as(match.says("weekend") ? Grain.WEEKEND : Grain.WEEK))));
    }

    private static void addMonths(Map<String, Meaning> all) {
        all.put("year-month", CalendarMeanings::yearMonth);
        all.put("month", CalendarMeanings::month);
        all.put("relative-month", CalendarMeanings::relativeMonth);
        all.put("month-of-relative-year", CalendarMeanings::monthOfRelativeYear);
        all.put("month-before", CalendarMeanings::monthBefore);
        all.put(
                "spoken-year-month",
                (match, scene, arguments) -> spokenYear(match)
                        .map(year ->
                                scene.speakOf(Moment.month(year, match.month().orElse(1)))));
        all.put(
                "every-month",
                (match, scene, arguments) ->
                        Optional.of("XXXX-" + Moment.digits(match.month().orElse(1), 2)));
    }

    private static void addYears(Map<String, Meaning> all) {
        all.put(
                "year",
                (match, scene, arguments) -> match.number("YEAR").map(year -> scene.speakOf(Moment.year(year))));
        all.put(
                "short-year",
                (match, scene, arguments) ->
                        match.number("YY").map(year -> scene.speakOf(Moment.year(fullYear(year, scene)))));
        all.put(
                "spoken-year",
                (match, scene, arguments) -> spokenYear(match).map(year -> scene.speakOf(Moment.year(year))));
        all.put("decade", CalendarMeanings::decade);
        all.put("decade-word", (match, scene, arguments) -> match.word("DECADEWORD"));
        all.put("century", CalendarMeanings::century);
    }

    private static String spoken(LocalDate day, Scene scene) {
        return scene.speakOf(Moment.day(day));
    }

    private static Optional<String> ymd(Match match, Scene scene, List<String> arguments) {
        Optional<Integer> year =
                match.number("YEAR").or(() -> match.number("YY").map(yy -> fullYear(yy, scene)));
        if (year.isEmpty() || match.month().isEmpty() || match.number("DAY").isEmpty()) {
            return Optional.empty();
        }
        return Moment.day(year.get(), match.month().get(), match.number("DAY").get())
                .map(scene::speakOf);
    }

    /** A day without a year: the one before or after the day of writing, as the verb has it, else the nearest. */
    static Optional<LocalDate> monthDay(Match match, Scene scene) {
        if (match.number("YEAR").isPresent()) {
            return Moment.day(
                            match.number("YEAR").get(),
                            match.month().orElse(0),
                            match.number("DAY").orElse(0))
                    .map(Moment::day);
        }
        int month = match.month().orElse(0);
        int day = match.number("DAY").orElse(0);
        int today = scene.published().map(LocalDate::getYear).orElse(2000);
        Optional<LocalDate> thisYear = Moment.day(today, month, day).map(Moment::day);
        if (scene.published().isEmpty()) {
            return Optional.empty();
        }
        return thisYear.map(date -> nearest(date, scene.published().get(), Tense.around(match)));
    }

    /** The same day of the year before or after, where the verb looks that way or it is much nearer. */
    static LocalDate nearest(LocalDate date, LocalDate today, Tense tense) {
        long ahead = date.toEpochDay() - today.toEpochDay();
        long tolerance = tense == Tense.PAST ? 45 : tense.looksAhead() ? 300 : 183;
        if (ahead > tolerance) {
            return date.minusYears(1);
        }
        long behind = tense.looksAhead() ? 45 : tense == Tense.PAST ? 300 : 183;
        return -ahead > behind ? date.plusYears(1) : date;
    }

    private static Optional<String> dayOfMonth(Match match, Scene scene, List<String> arguments) {
        int day = match.number("DAY").orElse(0);
        return scene.anchor()
                .flatMap(anchor ->
                        Moment.day(anchor.day().getYear(), anchor.day().getMonthValue(), day))
                .map(scene::speakOf);
    }

    /** The second day of "on September 5 and 6". */
    private static Optional<String> joinedDay(Match match, Scene scene, List<String> arguments) {
        int day = match.number("DAY").orElse(0);
        return scene.dayRightBefore(match)
                .filter(before -> day > before.getDayOfMonth() && day <= before.lengthOfMonth())
                .map(before -> spoken(before.withDayOfMonth(day), scene));
    }

    private static Optional<String> yearMonth(Match match, Scene scene, List<String> arguments) {
        return match.month()
                .map(month -> scene.speakOf(Moment.month(match.number("YEAR").orElse(1), month)));
    }

    private static Optional<String> month(Match match, Scene scene, List<String> arguments) {
        int month = match.month().orElse(1);
        if (scene.published().isEmpty()) {
            return Optional.of("XXXX-" + Moment.digits(month, 2));
        }
        LocalDate today = scene.published().get();
        int year = today.getYear();
        int ahead = month - today.getMonthValue();
        Tense tense = tenseOfMonth(match, ahead);
        Optional<LocalDate> told = tense == Tense.PAST ? scene.onwards(month) : Optional.empty();
        if (told.isPresent()) {
            year = told.get().getYear();
        } else if (tense.looksAhead() && ahead < -1) {
            year++;
        } else if (!tense.looksAhead() && ahead > (tense == Tense.PAST ? 1 : 3)) {
            year--;
        }
        return Optional.of(scene.speakOf(Moment.month(year, month)));
    }

    /** In "under a June agreement" and "from May through August" the verb does not tell. */
    private static Tense tenseOfMonth(Match match, int ahead) {
        boolean attribute = match.wordAt(match.start() - 1, List.of("a", "an", "the", "its", "their"));
        boolean past = match.wordAt(match.start() - 1, "through") && ahead < 0 && ahead > -6;
        return attribute || past ? Tense.UNKNOWN : Tense.around(match);
    }

    /** "the same month last year": of the month spoken of, a year before. */
    private static Optional<String> monthBefore(Match match, Scene scene, List<String> arguments) {
        return scene.anchor().map(anchor -> scene.speakOf(anchor.as(Grain.MONTH).shift(Unit.YEAR, -1)));
    }

    private static Optional<String> relativeMonth(Match match, Scene scene, List<String> arguments) {
        int month = match.month().orElse(1);
        return scene.published().map(today -> {
            int ahead = month - today.getMonthValue();
            int year = today.getYear();
            if (match.has("LAST") || match.says("last") || match.says("past")) {
                year -= ahead >= 0 ? 1 : 0;
            } else if (match.says("next") || match.says("coming")) {
                year += ahead <= 0 ? 1 : 0;
            }
            return scene.speakOf(Moment.month(year, month));
        });
    }

    private static Optional<String> monthOfRelativeYear(Match match, Scene scene, List<String> arguments) {
        int month = match.month().orElse(1);
        return relativeYear(match, scene).map(year -> scene.speakOf(Moment.month(year, month)));
    }

    /** The year that "last year", "this year" or "next year" in the match names. */
    static Optional<Integer> relativeYear(Match match, Scene scene) {
        int shift = match.says("last") ? -1 : match.says("next") ? 1 : 0;
        return scene.published().map(today -> today.getYear() + shift);
    }

    private static int fullYear(int twoFigures, Scene scene) {
        int now = scene.published().map(LocalDate::getYear).orElse(2000);
        int sameCentury = now / 100 * 100 + twoFigures;
        return sameCentury > now + 20 ? sameCentury - 100 : sameCentury;
    }

    /** Decades are called by two figures when they are over: in "the '30s" nobody looks ahead. */
    private static int pastYear(int twoFigures, Scene scene) {
        int year = fullYear(twoFigures, scene);
        return year > scene.published().map(LocalDate::getYear).orElse(2000) ? year - 100 : year;
    }

    /** "nineteen ninety-eight" */
    static Optional<Integer> spokenYear(Match match) {
        long rest = match.cardinals().get(0).value();
        return rest < 10 || rest > 99 ? Optional.empty() : Optional.of((int) (1900 + rest));
    }

    private static Optional<String> decade(Match match, Scene scene, List<String> arguments) {
        int year =
                match.number("YEAR").orElseGet(() -> pastYear(match.number("YY").orElse(0), scene));
        if (year % 10 != 0) {
            return Optional.empty();
        }
        boolean century = year % 100 == 0 && year < 2000;
        return Optional.of(scene.speakOf(new Moment(LocalDate.of(year, 1, 1), century ? Grain.CENTURY : Grain.DECADE)));
    }

    private static Optional<String> century(Match match, Scene scene, List<String> arguments) {
        long number = match.number("CENTURYORD")
                .map(Long::valueOf)
                .orElseGet(() -> match.cardinals().get(0).value());
        return number < 1 || number > 30 ? Optional.empty() : Optional.of(Moment.digits(number - 1, 2));
    }
}
