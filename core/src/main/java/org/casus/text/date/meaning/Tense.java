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
    /** What was still to come when somebody told of it: "would". */
    FUTURE_THEN,
    UNKNOWN;

    private static final int REACH = 18;
    private static final int NEAR = 5;
    private static final List<List<String>> ROWS = WordFile.rows(Tense.class, "tense-words.tsv");
    private static final Lexicon WORDS =
            new Lexicon(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Lexicon SET_EVENTS = new Lexicon(WordFile.lines(Tense.class, "set-events.txt"));
    private static final Lexicon BE = new Lexicon(List.of("be", "is", "are", "being", "been"));
    private static final Lexicon WILL_BE = new Lexicon(List.of("be", "is", "are", "was", "were", "been"));
    private static final Lexicon DETERMINERS = new Lexicon(
            List.of("a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "still", "of"));
    private static final Lexicon TOWARDS = new Lexicon(List.of("until", "by", "through"));
    private static final Lexicon PRESENT = new Lexicon(List.of("is", "are"));
    private static final Lexicon ON = new Lexicon(List.of("on"));
    private static final Lexicon AS = new Lexicon(List.of("as"));
    private static final Lexicon HAD = new Lexicon(List.of("had"));
    private static final Lexicon RELATIVES = new Lexicon(List.of("which", "who", "whom"));
    private static final Lexicon THAT = new Lexicon(List.of("that"));
    private static final Lexicon SOON = new Lexicon(List.of("early", "soon", "late"));
    private static final Lexicon AHEAD = new Lexicon(List.of("for", "before", "of", "until"));

    boolean looksAhead() {
        return this == FUTURE || this == FUTURE_THEN;
    }

    /** What stands around the words tells; else the nearest verb in front of the words, in the same sentence; behind them if there is none. */
    static Tense around(Match match) {
        Tokens tokens = match.tokens();
        if (isPossessive(tokens, match.end())) {
            return ofPossessive(match);
        }
        if (isPromisedBefore(tokens, match.start() - 1)) {
            return PAST;
        }
        if (isStated(tokens, match.start() - 1)
                || isSubject(match)
                || isAsEarlyAs(tokens, match.start() - 1)
                || isAheadOf(tokens, match.start() - 1)) {
            return FUTURE;
        }
        int towards = match.start() - (isWord(tokens, match.start() - 1, "least") ? 3 : 1);
        if (TOWARDS.find(tokens, towards) >= 0 && !tokens.isCapitalized(towards)) {
            return isDoneBy(tokens, towards) ? PAST : FUTURE;
        }
        return ofVerbs(match);
    }

    private static Tense ofVerbs(Match match) {
        Tokens tokens = match.tokens();
        for (int token = match.start() - 1;
                token >= match.start() - REACH && !SentenceEnd.isAt(tokens, token);
                token--) {
            Tense tense = of(tokens, token);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int token = match.end(); token < match.end() + REACH && !SentenceEnd.isAt(tokens, token); token++) {
            Tense tense = of(tokens, token);
            if (tense != UNKNOWN && !isAttribute(tokens, token)) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** "the troops that they had promised to withdraw by Monday": what a relative clause tells of lies behind. */
    private static boolean isPromisedBefore(Tokens tokens, int token) {
        for (int at = token; at >= token - REACH && !SentenceEnd.isAt(tokens, at); at--) {
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
        return opens && endsInS(tokens, token - 1);
    }

    /** "Friday's vote" has been, unless the verb looks ahead to what has its day set. */
    private static Tense ofPossessive(Match match) {
        Tokens tokens = match.tokens();
        if (isAheadOf(tokens, match.start() - 1)) {
            return FUTURE;
        }
        if (isSetEvent(tokens, match.end() + 2) && ofVerbs(match).looksAhead()) {
            return FUTURE;
        }
        return AHEAD.find(tokens, match.start() - 1) >= 0 ? UNKNOWN : PAST;
    }

    private static boolean isSetEvent(Tokens tokens, int token) {
        for (int at = token; at < token + 3 && tokens.isWord(at); at++) {
            if (SET_EVENTS.find(tokens, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "ahead of Sunday's vote", "ahead of the vote on Sunday" */
    private static boolean isAheadOf(Tokens tokens, int token) {
        for (int at = token; at >= token - NEAR && tokens.isWord(at); at--) {
            if (isWord(tokens, at, "of") && (isWord(tokens, at - 1, "ahead") || isWord(tokens, at - 1, "Ahead"))) {
                return true;
            }
        }
        return false;
    }

    /** "The vote is on Wednesday" */
    private static boolean isStated(Tokens tokens, int token) {
        return PRESENT.find(tokens, token) >= 0 || ON.find(tokens, token) >= 0 && PRESENT.find(tokens, token - 1) >= 0;
    }

    /** "Friday is a holiday." */
    private static boolean isSubject(Match match) {
        return SentenceEnd.isAt(match.tokens(), match.start() - 1) && PRESENT.find(match.tokens(), match.end()) >= 0;
    }

    /** "The sides had filed their reports by Wednesday", "the fighting lasted until Sunday" */
    private static boolean isDoneBy(Tokens tokens, int token) {
        int verb = isWord(tokens, token - 2, "kept") ? token - 2 : token - 1;
        if (kind(tokens, verb).equals("past-until")) {
            return true;
        }
        for (int at = token - 1; at >= token - REACH && !SentenceEnd.isAt(tokens, at); at--) {
            Tense tense = of(tokens, at);
            if (tense.looksAhead()) {
                return false;
            }
            if (HAD.find(tokens, at) >= 0) {
                return of(tokens, at + 1) == PAST;
            }
        }
        return false;
    }

    /** "could leave as early as Tuesday" */
    private static boolean isAsEarlyAs(Tokens tokens, int token) {
        return AS.find(tokens, token) >= 0 && SOON.find(tokens, token - 1) >= 0 && AS.find(tokens, token - 2) >= 0;
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
        boolean towards = isWord(tokens, token + 1, "to");
        return switch (kind(tokens, token)) {
            case "past", "past-until" -> past(tokens, token);
            case "past-not-to" -> towards ? FUTURE : past(tokens, token);
            case "future-then" -> FUTURE_THEN;
            case "future" -> isAsPlanned(tokens, token) ? UNKNOWN : hadBeen(tokens, token - 1) ? PAST : FUTURE;
            case "future-to" ->
                hadBeen(tokens, token - 1) ? PAST : towards || isGoing(tokens, token) ? FUTURE : UNKNOWN;
            case "future-now" -> isNoPresent(tokens, token - 1) ? UNKNOWN : FUTURE;
            case "future-be" ->
                hadBeen(tokens, token - 1) ? PAST : !towards || WILL_BE.find(tokens, token - 1) >= 0 ? FUTURE : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static String kind(Tokens tokens, int token) {
        int word = WORDS.find(tokens, token);
        return word >= 0 ? ROWS.get(word).get(1) : endsInEd(tokens, token) ? "past" : "";
    }

    /** "killed", but not "was killed" nor "the killed"; "that killed" is a clause of its own. */
    private static Tense past(Tokens tokens, int token) {
        boolean noun = DETERMINERS.find(tokens, token - 1) >= 0 && !isWord(tokens, token - 1, "that");
        return BE.find(tokens, token - 1) >= 0 || noun ? UNKNOWN : PAST;
    }

    /** "the hastily planned trip": behind a date, that is no verb of the date's. */
    private static boolean isAttribute(Tokens tokens, int token) {
        return DETERMINERS.find(tokens, beforeAdverb(tokens, token - 1)) >= 0;
    }

    /** "began on Friday as planned", "as originally scheduled" */
    private static boolean isAsPlanned(Tokens tokens, int token) {
        return AS.find(tokens, beforeAdverb(tokens, token - 1)) >= 0;
    }

    private static int beforeAdverb(Tokens tokens, int token) {
        boolean adverb = tokens.isWord(token) && tokens.word(token).endsWith("ly");
        return adverb ? token - 1 : token;
    }

    /** "had been scheduled to expire on Friday" */
    private static boolean hadBeen(Tokens tokens, int token) {
        return HAD.find(tokens, token) >= 0 || isWord(tokens, token, "been") && HAD.find(tokens, token - 1) >= 0;
    }

    /** What stands before a word that is no verb of the present: "failed to meet", "a rocky start", "was open". */
    private static boolean isNoPresent(Tokens tokens, int token) {
        boolean noun = DETERMINERS.find(tokens, token) >= 0 || isOne(tokens, token - 1) && !endsInS(tokens, token + 1);
        return noun || isInfinitive(tokens, token) || WILL_BE.find(tokens, token) >= 0;
    }

    private static boolean isOne(Tokens tokens, int token) {
        return isWord(tokens, token, "a") || isWord(tokens, token, "an");
    }

    private static boolean endsInS(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.text().charAt(tokens.end(token) - 1) == 's';
    }

    /** "failed to meet on Monday", "did not open on Monday" */
    private static boolean isInfinitive(Tokens tokens, int token) {
        return isWord(tokens, token, "to") || isWord(tokens, token, "not") || isWord(tokens, token, "t");
    }

    private static boolean isWord(Tokens tokens, int token, String word) {
        return tokens.isWord(token)
                && tokens.length(token) == word.length()
                && tokens.word(token).equals(word);
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
