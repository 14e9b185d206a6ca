package org.casus.claim.event;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordLists;

/** What of a sentence is its main line, and what only its background, its condition or the name of who tells it. */
final class Clause {
    private static final WordLists WORDS = WordLists.of(Clause.class, "words.tsv");
    private static final Set<String> BACKGROUND = WORDS.named("background");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "until");
    private static final Set<String> TELLERS = WORDS.named("teller");
    private static final Set<String> ASIDES = WORDS.named("aside");
    private static final Set<String> OPENERS = Set.of("but", "and", ";");

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final BitSet background = new BitSet();
    private final BitSet asides = new BitSet();
    private final int end;

    Clause(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.end = endBeforeTeller();
        markBackground();
    }

    /** The token behind "ORLE, March 2 (Reuters) -" at the beginning of a sentence; the first token if there is none. */
    static int behindDateline(Tokens tokens, int from, int to) {
        for (int token = from; token < Math.min(to - 2, from + 14); token++) {
            char sign = tokens.first(token + 1);
            if (tokens.is(token, ')') && (sign == '-' || sign == '–' || sign == '—' || sign == '_')) {
                int next = token + 2;
                return tokens.is(next, '-') ? next + 1 : next;
            }
        }
        return from;
    }

    /** The token where ", officials said." begins, else the end of the sentence. */
    int end() {
        return end;
    }

    boolean isBackground(int token) {
        return background.get(token);
    }

    /** Whether a token stands in a clause that hangs behind the main line and has a time of its own. */
    boolean isAside(int token) {
        return asides.get(token);
    }

    private int endBeforeTeller() {
        for (int comma = to - 2; comma > from + 3; comma--) {
            if (!tokens.is(comma, ',')) {
                continue;
            }
            boolean according = word(comma + 1).equals("according");
            if (according || hasTeller(comma)) {
                return comma;
            }
        }
        return to;
    }

    /** ", the official CTK news agency said on Wednesday": a name, then the teller's verb, then nothing that is told. */
    private boolean hasTeller(int comma) {
        int reach = Math.min(to, comma + 16);
        for (int token = comma + 1; token < reach; token++) {
            if (TELLERS.contains(word(token))) {
                boolean opens = token + 1 < to
                        && (word(token + 1).equals("that") || word(token + 1).equals("it"));
                return !opens && to - token < 14;
            }
            if (tokens.is(token, ',')
                    || OPENERS.contains(word(token))
                    || word(token).equals("which")
                    || word(token).equals("who")) {
                return false;
            }
        }
        return false;
    }

    private void markBackground() {
        int token = from;
        while (token < to) {
            if (BACKGROUND.contains(word(token)) && !isObjectOf(token)) {
                int stop = endOfBackground(token);
                background.set(token, stop);
                if (token > from + 1 && ASIDES.contains(word(token))) {
                    asides.set(token, stop);
                }
                token = stop;
            } else {
                token++;
            }
        }
    }

    /** "called for", "against" and "for" behind a verb open no background; only gerunds and clauses behind them do. */
    private boolean isObjectOf(int token) {
        String word = word(token);
        if (word.equals("as") && word(token + 1).equals("saying")) {
            return true;
        }
        boolean preposition = Set.of("for", "against", "over", "under", "as", "like", "during")
                .contains(word);
        return preposition && !word(token + 1).endsWith("ing") && !isClause(token);
    }

    /** "as authorities cracked down": a clause with a verb of its own. */
    private boolean isClause(int token) {
        return word(token).equals("as")
                && !word(token + 1).equals("a")
                && !word(token + 1).equals("an");
    }

    private int endOfBackground(int start) {
        boolean opensSentence = start <= from + 1;
        for (int token = start + 1; token < to; token++) {
            if (tokens.is(token, ',') && (opensSentence || isMainAgain(token))) {
                return token;
            }
            if (tokens.is(token, ';') || word(token).equals("but")) {
                return token;
            }
        }
        return to;
    }

    private boolean isMainAgain(int comma) {
        String next = word(comma + 1);
        return next.equals("and") || next.equals("but") || word(comma + 1).endsWith("ed") || next.equals("said");
    }

    /** Whether an "if" or "unless" stands before a token in its part of the sentence. */
    boolean isConditional(int token) {
        for (int i = token - 1; i >= from && !tokens.is(i, ',') && !tokens.is(i, ';'); i--) {
            if (CONDITION.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean has(Collection<String> words, int first, int last) {
        for (int token = Math.max(from, first); token < Math.min(to, last); token++) {
            if (words.contains(word(token))) {
                return true;
            }
        }
        return false;
    }

    String word(int token) {
        return token >= 0 && token < tokens.count() && tokens.isWord(token)
                ? tokens.word(token).toLowerCase(Locale.ROOT)
                : "";
    }

    int from() {
        return from;
    }
}
