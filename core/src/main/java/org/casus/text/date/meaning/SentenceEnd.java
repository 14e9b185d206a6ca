package org.casus.text.date.meaning;

import org.casus.text.token.Tokens;

/** Where a sentence ends, as far as the tense of a date has to know: at once, without the lists of abbreviations. */
final class SentenceEnd {
    private static final String CLOSING = "'\"’”";

    private SentenceEnd() {}

    /** Whether a token closes a sentence; the text ends one too. */
    static boolean isAt(Tokens tokens, int token) {
        char sign = tokens.first(token);
        boolean stop = sign == '.' || sign == '?' || sign == '!' || sign == '\0';
        return stop && !isAbbreviation(tokens, token);
    }

    static boolean isBetween(Tokens tokens, int start, int end) {
        for (int token = start; token < end; token++) {
            if (isAt(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** The stop of "Jan." or "U.S.", and of "a.m." unless a capital follows; before a closing quotation mark it is none. */
    private static boolean isAbbreviation(Tokens tokens, int token) {
        if (!tokens.isWord(token - 1) || isClosingQuote(tokens, token + 1)) {
            return false;
        }
        boolean letter = tokens.length(token - 1) == 1 && !tokens.isCapitalized(token + 1);
        return letter || tokens.length(token - 1) <= 3 && tokens.isCapitalized(token - 1);
    }

    private static boolean isClosingQuote(Tokens tokens, int token) {
        return tokens.touchesNext(token - 1) && CLOSING.indexOf(tokens.first(token)) >= 0;
    }
}
