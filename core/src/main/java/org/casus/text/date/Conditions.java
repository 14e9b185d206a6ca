package org.casus.text.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.text.date.word.Match;
import org.casus.text.token.Tokens;

/** The conditions that the rule file may name. */
final class Conditions {
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
        all.put("ordinal-day", match -> match.has("NTH") && match.wordAt(match.start() - 1, "on"));
        all.put(
                "touching",
                match -> match.tokens().touchesNext(match.start()) && !isGlued(match.tokens(), match.start()));
        all.put("quarter", match -> !match.wordAt(match.end(), "of"));
        all.put("half", match -> match.says("year"));
        all.put("season", Conditions::season);
        all.put("adverb", match -> !match.wordAt(match.start() - 1, List.of("an", "the", "a")));
        all.put("part", match -> match.wordAt(match.start() - 1, List.of("in", "during", "for", "through")));
        all.put("clock", Conditions::clock);
        all.put("no-verb", Conditions::noVerb);
        all.put("no-age", Conditions::noAge);
        all.put("plural-number", Conditions::pluralNumber);
        all.put(
                "closed",
                match -> !match.tokens().isWord(match.end())
                        || match.wordAt(match.end(), List.of("and", "but", "in", "at", "when")));
        all.put("holiday", match -> match.tokens().isCapitalized(match.end() - 1) || match.end() - match.start() > 1);
        all.put("rate-word", match -> !match.says("quarterly") && !isName(match));
        all.put("article-unit", Conditions::articleUnit);
        all.put("bare-units", Conditions::bareUnits);
        all.put("year-alone", match -> match.wordAt(match.start() - 1, List.of("for", "of", "in", "during")));
        all.put("rate", match -> isAfterNumber(match));
        all.put("present", match -> match.wordAt(match.start() - 1, "at"));
        all.put("plain-extent", match -> match.end() - match.start() == 1);
        all.put(
                "noun",
                match -> !match.tokens().isWord(match.end())
                        || match.tokens().text().length() > 0);
        all.put("future", Conditions::future);
        all.put("soon", match -> !match.wordAt(match.end(), List.of("after", "as")));
        return Map.copyOf(all);
    }

    private static boolean isGlued(Tokens tokens, int token) {
        return tokens.touchesNext(token - 1);
    }

    /** "may" and "march" in small letters never get here; "May" begins sentences, "March" is done in streets. */
    private static boolean month(Match match) {
        if (!match.says("may") && !match.says("march")) {
            return true;
        }
        return match.wordAt(
                        match.start() - 1,
                        List.of(
                                "in", "of", "since", "until", "by", "from", "to", "and", "last", "next", "this", "for",
                                "during", "through", "early", "late", "mid", "on", "before", "after"))
                || match.end() - match.start() > 1;
    }

    private static boolean year(Match match) {
        Tokens tokens = match.tokens();
        int token = match.end() - 1;
        char before = tokens.first(token - 1);
        boolean touched = tokens.touchesNext(token - 1);
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
            boolean figures = tokens.isNumber(token + 2) && tokens.touchesNext(token + 1);
            if (Character.isLetter(after)
                    || (after == '.' || after == ',' || after == ':' || after == '/') && figures) {
                return false;
            }
        }
        int value = Integer.parseInt(tokens.word(token));
        boolean usual = value >= 1900 && value <= 2050;
        return usual || match.wordAt(match.start() - 1, List.of("in", "since", "of", "until", "by", "from", "before"));
    }

    private static boolean season(Match match) {
        Tokens tokens = match.tokens();
        boolean article = match.says("the");
        boolean preposition =
                match.wordAt(match.start() - 1, List.of("in", "by", "since", "until", "during", "for", "of"));
        boolean modified = match.has("EARLY") || match.has("EDGE");
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
        return !match.wordAt(hyphen ? match.end() + 1 : match.end(), "old")
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

    /** The "Daily" of a newspaper's name. */
    private static boolean isName(Match match) {
        return match.tokens().isCapitalized(match.start())
                && (match.tokens().isCapitalized(match.end()) || match.tokens().isCapitalized(match.start() - 1));
    }

    private static boolean future(Match match) {
        boolean alone = match.end() - match.start() == 1;
        return !match.wordAt(match.end(), "of") && (!alone || match.wordAt(match.start() - 1, "in"));
    }

    private static boolean isAfterNumber(Match match) {
        Tokens tokens = match.tokens();
        for (int token = match.start() - 1; token >= match.start() - 3 && token >= 0; token--) {
            if (tokens.isNumber(token)
                    || match.wordAt(token, List.of("once", "twice", "million", "billion", "times"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean articleUnit(Match match) {
        boolean fraction = match.wordAt(match.end() - 1, "second") || match.wordAt(match.end() - 1, "quarter");
        return !fraction && noAge(match) && !match.wordAt(match.start() - 1, List.of("once", "twice"));
    }

    private static boolean bareUnits(Match match) {
        return !match.wordAt(match.start(), "quarters")
                && !match.wordAt(match.start(), "seconds")
                && noAge(match)
                && (!match.wordAt(match.end(), "of") || match.wordAt(match.start() - 1, List.of("for", "after")));
    }
}
