package org.casus.text.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.text.date.word.Match;
import org.casus.text.date.word.Unit;
import org.casus.text.number.Cardinal;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Tokens;

/** The conditions that the rule file may name. */
final class Conditions {
    private static final List<String> COUNTED =
            List.of("people", "men", "women", "children", "metres", "meters", "miles", "troops", "homes", "workers");
    private static final List<String> ATTACKS = List.of("attack", "attacks", "terrorist", "hijackers", "hijackings");
    private static final List<String> MODALS =
            List.of("will", "may", "might", "can", "could", "would", "should", "must", "to", "ll");
    /** "the small hours", "during office hours" and "on school days" are no lengths of time. */
    private static final List<String> NO_LENGTHS = List.of(
            "small", "office", "opening", "working", "business", "peak", "rush", "visiting", "trading", "school");

    private static final Map<String, Condition> ALL = all();

    private Conditions() {}

    static Condition named(String name) {
        Condition condition = ALL.get(name);
        if (condition == null) {
            throw new IllegalArgumentException("The date rules name a condition that nobody knows: " + name);
        }
        return condition;
    }

    private static Map<String, Condition> all() {
        Map<String, Condition> all = new HashMap<>();
        all.put("month", Conditions::month);
        all.put("year", Conditions::year);
        all.put("ordinal-day", Conditions::ordinalDay);
        all.put(
                "touching",
                match -> match.tokens().touchesNext(match.start()) && !isGlued(match.tokens(), match.start()));
        all.put("joined-day", Conditions::joinedDay);
        all.put("no-day", match -> match.unit() != Unit.DAY);
        all.put("quarter-months", Conditions::quarterMonths);
        all.put("quarter", match -> !match.wordAt(match.end(), "of"));
        all.put("half", match -> match.says("year"));
        all.put("season", Conditions::season);
        all.put("no-paper", match -> !DateNames.isPaper(match));
        all.put("no-count", match -> Cardinals.at(match.tokens(), match.end()).isEmpty());
        all.put("attacks", Conditions::attacks);
        all.put("adverb", match -> !match.wordAt(match.start() - 1, List.of("an", "the", "a")));
        all.put("part", match -> match.wordAt(match.start() - 1, List.of("in", "during", "for", "through")));
        all.put("clock", Conditions::clock);
        all.put("no-verb", Conditions::noVerb);
        all.put("no-age", Conditions::noAge);
        all.put("exact-number", match -> match.cardinals().stream().noneMatch(Cardinal::isVague));
        all.put("plural-number", Conditions::pluralNumber);
        all.put(
                "closed",
                match -> !match.tokens().isWord(match.end())
                        || match.wordAt(match.end(), List.of("and", "but", "in", "at", "when")));
        all.put("holiday", DateNames::isHoliday);
        all.put("rate-word", match -> !match.says("quarterly") && !DateNames.isDaily(match));
        all.put("article-unit", Conditions::articleUnit);
        all.put("bare-units", Conditions::bareUnits);
        all.put("year-alone", match -> match.wordAt(match.start() - 1, List.of("for", "of", "in", "during")));
        all.put("rate", match -> !match.tokens().is(match.end(), '-') && isAfterNumber(match));
        all.put("present", match -> match.wordAt(match.start() - 1, "at"));
        all.put("after-for", match -> match.wordAt(match.start() - 1, "for"));
        all.put("common-noun", match -> !match.tokens().isCapitalized(match.end() - 1));
        all.put("future", Conditions::future);
        all.put("soon", Conditions::soon);
        all.put("some-day", match -> match.wordAt(match.start() - 1, MODALS));
        all.put("ending", match -> match.wordAt(match.end(), List.of("ended", "ending", "ends", "to")));
        all.put("week-alone", Conditions::weekAlone);
        return Map.copyOf(all);
    }

    private static boolean isGlued(Tokens tokens, int token) {
        return tokens.touchesNext(token - 1);
    }

    /** "may" and "march" in small letters never get here; "May" begins sentences, "March" is done in streets. */
    private static boolean month(Match match) {
        if (DateNames.isPerson(match)) {
            return false;
        }
        if (!match.says("may") && !match.says("march")) {
            return true;
        }
        return match.wordAt(
                        match.start() - 1,
                        List.of(
                                "in", "of", "since", "until", "by", "from", "to", "and", "last", "next", "this", "for",
                                "during", "through", "between", "early", "late", "mid", "on", "before", "after", "the",
                                "its", "a"))
                || match.end() - match.start() > 1;
    }

    private static boolean year(Match match) {
        Tokens tokens = match.tokens();
        int token = match.end() - 1;
        char before = tokens.first(token - 1);
        boolean touched = tokens.touchesNext(token - 1);
        if (isCount(match)) {
            return false;
        }
        if (before == '$' || before == '£' || before == '€' || before == '#' || before == '%') {
            return false;
        }
        if (touched
                && (before == '.'
                        || before == ','
                        || before == ':'
                        || before == '/'
                        || before == '_'
                        || Character.isLetter(before))) {
            return false;
        }
        if (tokens.touchesNext(token)) {
            char after = tokens.first(token + 1);
            boolean figures =
                    tokens.isNumber(token + 2) && tokens.touchesNext(token + 1) && !isTwoYears(tokens, token + 1);
            if (Character.isLetter(after)
                    || (after == '.' || after == ',' || after == ':' || after == '/') && figures) {
                return false;
            }
        }
        int value = Integer.parseInt(tokens.word(token));
        boolean usual = value >= 1900 && value <= 2050;
        return usual || match.wordAt(match.start() - 1, List.of("in", "since", "of", "until", "by", "from", "before"));
    }

    /** The sign in "2023/24". */
    private static boolean isTwoYears(Tokens tokens, int sign) {
        return tokens.is(sign, '/')
                && tokens.length(sign + 1) == 2
                && tokens.number(sign + 1) == (tokens.number(sign - 1) + 1) % 100
                && !tokens.is(sign + 2, '/');
    }

    /** "the Sept. 11 attacks", "the 9/11 terrorist attacks": those of 2001. */
    private static boolean attacks(Match match) {
        boolean day = match.number("DAY").orElse(0) == 11 && match.number("MON").orElse(9) == 9;
        boolean figures = match.has("MON") && !match.tokens().is(match.end(), '/');
        return day && figures || day && (match.wordAt(match.end(), ATTACKS) || match.wordAt(match.end() + 1, ATTACKS));
    }

    /** "resolution 1973", "more than 2000 people" */
    private static boolean isCount(Match match) {
        int before = match.start() - 1;
        return match.wordAt(before, List.of("resolution", "flight", "room", "page", "number", "highway"))
                || match.wordAt(before, List.of("than", "about", "some", "nearly", "almost", "over", "around"))
                        && match.wordAt(match.end(), COUNTED);
    }

    /** "July-September" are the months of a quarter, "May-July" are not. */
    private static boolean quarterMonths(Match match) {
        List<Integer> months = match.captures().stream()
                .filter(capture -> capture.symbol().equals("MONTH"))
                .flatMap(capture -> match.monthAt(capture.token()).stream())
                .toList();
        return months.get(0) % 3 == 1 && months.get(1) == months.get(0) + 2;
    }

    private static boolean season(Match match) {
        Tokens tokens = match.tokens();
        boolean article = match.says("the");
        boolean preposition =
                match.wordAt(match.start() - 1, List.of("in", "by", "since", "until", "during", "for", "of"));
        boolean modified = match.has("EARLY") || match.has("EDGE");
        if (DateNames.isGames(match)) {
            return false;
        }
        boolean ambiguous = match.says("fall") || match.says("spring");
        if (ambiguous) {
            return (article && preposition || modified) && !tokens.isCapitalized(match.end() - 1);
        }
        return article || preposition || modified;
    }

    private static boolean clock(Match match) {
        return match.says("m")
                || match.says("am")
                || match.says("pm")
                || match.says("noon")
                || match.says("midnight")
                || match.says("midday")
                || match.has("ZONE")
                || match.wordAt(match.start() - 1, "at") && match.has("MIN");
    }

    /** "will last two years" holds no "last two years". */
    private static boolean noVerb(Match match) {
        return !match.wordAt(match.start(), "last")
                || !match.wordAt(
                        match.start() - 1, List.of("will", "to", "would", "could", "may", "can", "should", "not"));
    }

    /** "6-year-old" and "52 years old" tell how old somebody is, which is no time of the story. */
    private static boolean noAge(Match match) {
        boolean hyphen = match.tokens().is(match.end(), '-');
        return !match.wordAt(hyphen ? match.end() + 1 : match.end(), List.of("old", "olds"))
                && !(match.wordAt(match.end(), "of") && match.wordAt(match.end() + 1, "age"));
    }

    /** "a two day rally" and "a five year low", not "one day". */
    private static boolean pluralNumber(Match match) {
        return match.cardinals().get(0).value() > 1
                && match.cardinals().get(0).end() == match.end() - 1
                && match.cardinals().get(0).value() < 1000
                && noAge(match)
                && !match.wordAt(match.end() - 1, List.of("second", "quarter"));
    }

    private static boolean future(Match match) {
        boolean alone = match.end() - match.start() == 1;
        return !match.wordAt(match.end(), "of") && (!alone || match.wordAt(match.start() - 1, "in"));
    }

    /** What "was soon released" and "soon became" tell of is no future. */
    private static boolean soon(Match match) {
        return !match.wordAt(match.end(), List.of("after", "as", "became", "began"))
                && !match.wordAt(match.start() - 1, List.of("was", "were", "had"));
    }

    /** "for the week", "the week's highest close", not "the week that saw them lose". */
    private static boolean weekAlone(Match match) {
        return match.wordAt(match.start() - 1, List.of("for", "this"))
                || match.wordAt(match.end() + 1, "s") && match.tokens().touchesNext(match.end() - 1);
    }

    /** "September 5 and 6", not "September 5 and 6 others". */
    private static boolean joinedDay(Match match) {
        int before = match.start() - 1;
        boolean joined = match.wordAt(before, List.of("and", "or", "to", "through"))
                || match.tokens().is(before, '-') && match.tokens().touchesNext(before);
        return joined && countsNothing(match);
    }

    /** "on the 10th", not "on the 10th anniversary". */
    private static boolean ordinalDay(Match match) {
        return match.has("NTH") && match.wordAt(match.start() - 1, "on") && countsNothing(match);
    }

    /** Whether no noun that the number counts can stand behind it. */
    private static boolean countsNothing(Match match) {
        return !match.tokens().isWord(match.end())
                || match.wordAt(match.end(), List.of("and", "but", "in", "at", "when", "for", "to", "with", "by"));
    }

    private static boolean isAfterNumber(Match match) {
        Tokens tokens = match.tokens();
        for (int token = match.start() - 1; token >= match.start() - 3 && token >= 0; token--) {
            if (tokens.is(token, ',') || tokens.is(token, '.') && !tokens.touchesNext(token)) {
                return false;
            }
            if (tokens.isNumber(token)
                    || Cardinals.at(tokens, token).isPresent()
                    || match.wordAt(token, List.of("once", "twice", "million", "billion", "times"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean articleUnit(Match match) {
        boolean fraction = match.wordAt(match.end() - 1, "second") || match.wordAt(match.end() - 1, "quarter");
        boolean compound = match.tokens().is(match.end(), '-');
        return !fraction && !compound && noAge(match) && !match.wordAt(match.start() - 1, List.of("once", "twice"));
    }

    private static boolean bareUnits(Match match) {
        return !match.wordAt(match.start(), "quarters")
                && !match.wordAt(match.start(), "seconds")
                && noAge(match)
                && !match.wordAt(match.start() - 1, NO_LENGTHS)
                && !(match.wordAt(match.start(), "days") && match.wordAt(match.start() - 1, "on"))
                && !match.tokens().touchesNext(match.start() - 1)
                && (!match.wordAt(match.end(), "of")
                        || match.wordAt(
                                match.start() - 1,
                                List.of("for", "within", "in", "after", "follows", "following", "despite", "amid")));
    }
}
