package org.casus.text.date;

import java.util.List;
import org.casus.text.date.word.Match;
import org.casus.text.token.Tokens;

/** Tells a date from a name made of the same words: "today" from "USA Today", "Easter" from "Easter Island". */
final class DateNames {
    private static final List<String> PAPERS =
            List.of("times", "telegraph", "herald", "mirror", "mail", "express", "independent", "post");
    private static final List<String> WITH_HOLIDAY = List.of(
            "tree",
            "trees",
            "island",
            "islands",
            "carol",
            "carols",
            "card",
            "cards",
            "gift",
            "gifts",
            "eggs",
            "agreement",
            "accord",
            "accords");
    private static final List<String> TITLES =
            List.of("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "minister", "president", "judge");
    private static final List<String> OF_HISTORY = List.of("black", "bloody", "super", "cyber", "holy", "good");

    private DateNames() {}

    /** "USA Today", "60 Minutes", "This Week": papers and programmes, which a capital in the last word gives away. */
    static boolean isTitle(Match match) {
        Tokens tokens = match.tokens();
        int last = match.end() - 1;
        if (!tokens.isCapitalized(last)) {
            return false;
        }
        if (last == match.start()) {
            return isUnitOrToday(match, last) && tokens.isWord(last - 1) && tokens.isCapitalized(last - 1);
        }
        boolean shouted =
                tokens.length(last) < 2 || Character.isUpperCase(tokens.text().charAt(tokens.start(last) + 1));
        return !shouted && isUnitOrToday(match, last);
    }

    private static boolean isUnitOrToday(Match match, int token) {
        return match.wordAt(token, "today") || match.namesUnit(token) && !match.wordAt(token, "day");
    }

    /** "Mrs May"; and "April Jones" at the head of a sentence, where "In April Jones left" has a month. */
    static boolean isPerson(Match match) {
        int front = match.start() - 1;
        int title = match.tokens().is(front, '.') ? front - 1 : front;
        boolean heads =
                match.end() - match.start() == 1 && (front < 0 || match.tokens().is(front, '.'));
        return match.wordAt(title, TITLES) || heads && match.tokens().isCapitalized(match.end());
    }

    /** "The Winter Olympics", "the Winter War". */
    static boolean isGames(Match match) {
        return match.tokens().isCapitalized(match.end() - 1) && match.tokens().isCapitalized(match.end());
    }

    /** "The Sunday Times", "Fox News Sunday" and "Super Tuesday". */
    static boolean isPaper(Match match) {
        boolean before = match.wordAt(match.end(), PAPERS) && match.tokens().isCapitalized(match.end());
        int front = match.start() - 1;
        boolean named = match.wordAt(front, "news") || match.wordAt(front, OF_HISTORY);
        return before || named && match.tokens().isCapitalized(front);
    }

    /** The "Daily" of a newspaper's name. */
    static boolean isDaily(Match match) {
        return match.tokens().isCapitalized(match.start())
                && (match.tokens().isCapitalized(match.end()) || match.tokens().isCapitalized(match.start() - 1));
    }

    /** A holiday; in small letters only with a word beside it, and no tree and no island. */
    static boolean isHoliday(Match match) {
        boolean named = match.tokens().isCapitalized(match.end() - 1) || match.end() - match.start() > 1;
        return named && !match.wordAt(match.end(), WITH_HOLIDAY);
    }
}
