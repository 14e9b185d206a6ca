package org.casus.text.date;

import java.util.List;
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
    private static final Lexicon WORDS = new Lexicon(ROWS.stream().map(row -> row.get(0)).toList());
    private static final boolean[] IS_PAST = isPast();

    private static boolean[] isPast() {
        boolean[] past = new boolean[ROWS.size()];
        for (int i = 0; i < past.length; i++) {
            past[i] = ROWS.get(i).get(1).equals("past");
        }
        return past;
    }

    /** The nearest verb in front of the words, in the same sentence; behind them if there is none. */
    static Tense around(Match match) {
        Tokens tokens = match.tokens();
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

    private static boolean endsSentence(Tokens tokens, int token) {
        char sign = tokens.first(token);
        boolean stop = sign == '.' || sign == '?' || sign == '!' || sign == '\0';
        return stop && !isAbbreviation(tokens, token);
    }

    /** The stop of "Jan." or "U.S." */
    private static boolean isAbbreviation(Tokens tokens, int token) {
        return tokens.isWord(token - 1) && tokens.length(token - 1) <= 3 && tokens.isCapitalized(token - 1);
    }

    private static Tense of(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return UNKNOWN;
        }
        int word = WORDS.find(tokens, token);
        if (word >= 0) {
            return IS_PAST[word] ? PAST : FUTURE;
        }
        int end = tokens.end(token);
        boolean endsInEd = tokens.length(token) > 4
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e';
        return endsInEd ? PAST : UNKNOWN;
    }
}
