package org.casus.text.date.meaning;

import java.util.List;
import org.casus.text.date.word.Match;
import org.casus.text.token.Lexicon;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/** Which way a bare "Friday" or "October" looks: told by the verb it belongs to. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 14;
    private static final List<List<String>> ROWS = WordFile.rows(Tense.class, "tense-words.tsv");
    private static final Lexicon WORDS =
            new Lexicon(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Lexicon BE = new Lexicon(List.of("be", "is", "are", "being", "been"));
    private static final Lexicon DETERMINERS = new Lexicon(
            List.of("a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "still", "of"));
    private static final Lexicon TOWARDS = new Lexicon(List.of("until", "by", "through"));
    private static final Lexicon AS = new Lexicon(List.of("as"));
    private static final Lexicon HAD = new Lexicon(List.of("had"));
    private static final Lexicon RELATIVES = new Lexicon(List.of("which", "who", "whom"));
    private static final Lexicon THAT = new Lexicon(List.of("that"));
    private static final Lexicon SOON = new Lexicon(List.of("early", "soon", "late"));
    private static final Lexicon AHEAD = new Lexicon(List.of("for", "before", "of", "until"));

    /** The nearest verb in front of the words, in the same sentence; behind them if there is none. */
    static Tense around(Match match) {
        Tokens tokens = match.tokens();
        if (isPossessive(tokens, match.end())) {
            return AHEAD.find(tokens, match.start() - 1) >= 0 ? UNKNOWN : PAST;
        }
        if (isPromisedBefore(tokens, match.start() - 1)) {
            return PAST;
        }
        if (TOWARDS.find(tokens, match.start() - 1) >= 0 && !tokens.isCapitalized(match.start() - 1)
                || isAsEarlyAs(tokens, match.start() - 1)) {
            return FUTURE;
        }
        for (int token = match.start() - 1; token >= match.start() - REACH && !endsSentence(tokens, token); token--) {
            Tense tense = of(tokens, token);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int token = match.end(); token < match.end() + REACH && !endsSentence(tokens, token); token++) {
            Tense tense = of(tokens, token);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** "the troops that they had promised to withdraw by Monday": what a relative clause tells of lies behind. */
    private static boolean isPromisedBefore(Tokens tokens, int token) {
        for (int at = token; at >= token - REACH && !endsSentence(tokens, at); at--) {
            if (HAD.find(tokens, at) >= 0) {
                return isRelative(tokens, at - 1) || isRelative(tokens, at - 2) || isRelative(tokens, at - 3);
            }
        }
        return false;
    }

    /** A relative pronoun; "that" is one behind the plural that opens a sentence, not behind a verb of telling. */
    private static boolean isRelative(Tokens tokens, int token) {
        if (THAT.find(tokens, token) < 0) {
            return RELATIVES.find(tokens, token) >= 0;
        }
        boolean opens = tokens.isCapitalized(token - 2) || tokens.isCapitalized(token - 1);
        return opens && tokens.isWord(token - 1) && tokens.text().charAt(tokens.end(token - 1) - 1) == 's';
    }

    /** "could leave as early as Tuesday" */
    private static boolean isAsEarlyAs(Tokens tokens, int token) {
        return AS.find(tokens, token) >= 0 && SOON.find(tokens, token - 1) >= 0 && AS.find(tokens, token - 2) >= 0;
    }

    private static boolean endsSentence(Tokens tokens, int token) {
        char sign = tokens.first(token);
        boolean stop = sign == '.' || sign == '?' || sign == '!' || sign == '\0';
        return stop && !isAbbreviation(tokens, token);
    }

    /** The stop of "Jan." or "U.S." */
    private static boolean isAbbreviation(Tokens tokens, int token) {
        return tokens.isWord(token - 1) && tokens.length(token - 1) <= 3 && tokens.isCapitalized(token - 1);
    }

    /** "Friday's vote" has been, whatever verb stands before it. */
    private static boolean isPossessive(Tokens tokens, int end) {
        char sign = tokens.first(end);
        return (sign == '\'' || sign == '’') && tokens.touchesNext(end) && tokens.first(end + 1) == 's';
    }

    private static Tense of(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return UNKNOWN;
        }
        int word = WORDS.find(tokens, token);
        String kind = word >= 0 ? ROWS.get(word).get(1) : endsInEd(tokens, token) ? "past" : "";
        return switch (kind) {
            case "past" -> BE.find(tokens, token - 1) >= 0 || DETERMINERS.find(tokens, token - 1) >= 0 ? UNKNOWN : PAST;
            case "future" -> FUTURE;
            case "future-to" -> isTo(tokens, token + 1) || isGoing(tokens, token) ? FUTURE : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static boolean isTo(Tokens tokens, int token) {
        return tokens.isWord(token)
                && tokens.length(token) == 2
                && tokens.word(token).equals("to");
    }

    /** "is meeting", "are arriving". */
    private static boolean isGoing(Tokens tokens, int token) {
        return BE.find(tokens, token) >= 0
                && tokens.isWord(token + 1)
                && tokens.text().startsWith("ing", Math.max(0, tokens.end(token + 1) - 3));
    }

    private static boolean endsInEd(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.length(token) > 4
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e'
                && tokens.text().charAt(end - 3) != 'e'
                && !tokens.isCapitalized(token);
    }
}
