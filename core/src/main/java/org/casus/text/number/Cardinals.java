package org.casus.text.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.token.Lexicon;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/**
 * Reads the number that begins at a token: "40,000", "2.5 million", "twenty-four", "two hundred and six", "half a
 * dozen", "a few hundred", "tens of thousands", "several". Thread-safe.
 */
public final class Cardinals {
    private static final List<List<String>> ROWS = WordFile.rows(Cardinals.class, "number-words.tsv");
    private static final Lexicon WORDS =
            new Lexicon(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Kind[] KINDS = ROWS.stream()
            .map(row -> Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
            .toArray(Kind[]::new);
    private static final long[] VALUES =
            ROWS.stream().mapToLong(row -> Long.parseLong(row.get(2))).toArray();
    private static final int LONGEST = 16;
    private static final long LARGEST = 1_000_000_000_000_000L;

    private enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        MANY,
        VAGUE,
        NONE
    }

    private Cardinals() {}

    /** The number whose first token this is; empty if no number begins here. */
    public static Optional<Cardinal> at(Tokens tokens, int token) {
        if (tokens.isNumber(token)) {
            return figures(tokens, token);
        }
        if (!tokens.isWord(token)) {
            return Optional.empty();
        }
        int start = token;
        if (isWord(tokens, token, "half") && isWord(tokens, token + 1, "a") && isWord(tokens, token + 2, "dozen")) {
            return Optional.of(new Cardinal(token + 3, 6, Cardinal.Precision.EXACT));
        }
        if (isWord(tokens, token, "a") || isWord(tokens, token, "an")) {
            start++;
            if (!mayFollowArticle(tokens, start)) {
                return Optional.empty();
            }
        }
        return words(tokens, start);
    }

    /** The words that a number can begin with or consist of, in small letters. */
    public static List<String> words() {
        return ROWS.stream().map(row -> row.get(0)).toList();
    }

    private static boolean mayFollowArticle(Tokens tokens, int token) {
        Kind kind = kind(tokens, token);
        return kind == Kind.HUNDRED
                || kind == Kind.SCALE
                || isWord(tokens, token, "few")
                || isWord(tokens, token, "couple")
                || isWord(tokens, token, "handful");
    }

    private static Kind kind(Tokens tokens, int token) {
        int number = WORDS.find(tokens, token);
        return number < 0 ? Kind.NONE : KINDS[number];
    }

    private static long value(Tokens tokens, int token) {
        return VALUES[WORDS.find(tokens, token)];
    }

    private static Optional<Cardinal> figures(Tokens tokens, int token) {
        long value = tokens.number(token);
        if (value < 0 || value > LARGEST || isDecimals(tokens, token - 1) && tokens.isNumber(token - 2)) {
            return Optional.empty();
        }
        int at = token + 1;
        while (tokens.length(at - 1) <= 3 && isThousands(tokens, at) && value < LARGEST / 1000) {
            value = value * 1000 + tokens.number(at + 1);
            at += 2;
        }
        if (isDecimals(tokens, at)) {
            return decimal(tokens, token, at);
        }
        Kind next = kind(tokens, at);
        if ((next == Kind.SCALE || next == Kind.HUNDRED) && !tokens.isCapitalized(at)) {
            value = multiply(value, value(tokens, at));
            at++;
        }
        return Optional.of(new Cardinal(at, value, Cardinal.Precision.EXACT));
    }

    private static Optional<Cardinal> decimal(Tokens tokens, int token, int point) {
        Kind next = kind(tokens, point + 2);
        if (next != Kind.SCALE) {
            return Optional.empty();
        }
        double number = Double.parseDouble(tokens.text()
                .substring(tokens.start(token), tokens.end(point + 1))
                .replace(",", ""));
        long value = Math.round(number * value(tokens, point + 2));
        return Optional.of(new Cardinal(point + 3, value, Cardinal.Precision.EXACT));
    }

    private static boolean isThousands(Tokens tokens, int comma) {
        return tokens.is(comma, ',')
                && tokens.touchesNext(comma - 1)
                && tokens.touchesNext(comma)
                && tokens.isNumber(comma + 1)
                && tokens.length(comma + 1) == 3;
    }

    private static boolean isDecimals(Tokens tokens, int point) {
        return tokens.is(point, '.')
                && tokens.touchesNext(point - 1)
                && tokens.touchesNext(point)
                && tokens.isNumber(point + 1);
    }

    private static Optional<Cardinal> words(Tokens tokens, int start) {
        Kind first = kind(tokens, start);
        if (first == Kind.NONE) {
            return Optional.empty();
        }
        if (first == Kind.MANY) {
            return Optional.of(many(tokens, start));
        }
        if (first == Kind.VAGUE) {
            return Optional.of(vague(tokens, start));
        }
        WordSum sum = new WordSum();
        int at = start;
        int end = start;
        while (at < start + LONGEST && sum.takes(kind(tokens, at)) && (at == start || !isBrokenOff(tokens, at))) {
            sum.add(kind(tokens, at), value(tokens, at));
            end = ++at;
            if (isLink(tokens, at, sum)) {
                at++;
            }
        }
        return Optional.of(new Cardinal(end, sum.value(), Cardinal.Precision.EXACT));
    }

    /** "four hundred" in a headline "Four Hundred" goes on, "One Million Moms" after "four" does not. */
    private static boolean isBrokenOff(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && !tokens.isCapitalized(token - 1);
    }

    /** The hyphen of "twenty-four", the "and" of "two hundred and six". */
    private static boolean isLink(Tokens tokens, int token, WordSum sum) {
        Kind next = kind(tokens, token + 1);
        boolean adds = next == Kind.UNIT || next == Kind.TEN;
        if (tokens.is(token, '-')) {
            return tokens.touchesNext(token) && tokens.touchesNext(token - 1) && sum.takes(next);
        }
        return isWord(tokens, token, "and") && adds && sum.endsInHundreds();
    }

    private static Cardinal many(Tokens tokens, int start) {
        long value = 2 * value(tokens, start);
        int at = start + 1;
        while (at < start + LONGEST && isWord(tokens, at, "of") && kind(tokens, at + 1) == Kind.MANY) {
            value = multiply(value, value(tokens, at + 1));
            at += 2;
        }
        return new Cardinal(at, value, Cardinal.Precision.VAGUE);
    }

    private static Cardinal vague(Tokens tokens, int start) {
        long value = value(tokens, start);
        int at = start + 1;
        Kind next = kind(tokens, at);
        if (next == Kind.HUNDRED || next == Kind.SCALE) {
            value = multiply(value, value(tokens, at));
            at++;
        }
        return new Cardinal(at, value, Cardinal.Precision.VAGUE);
    }

    private static long multiply(long a, long b) {
        return a > LARGEST / b ? LARGEST : a * b;
    }

    static boolean isWord(Tokens tokens, int token, String word) {
        return tokens.isWord(token)
                && tokens.length(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    /** Adds up number words from left to right. */
    private static final class WordSum {
        private long total;
        private long current;
        private Kind last = Kind.NONE;

        boolean takes(Kind next) {
            return switch (next) {
                case UNIT -> last == Kind.NONE || last == Kind.TEN || last == Kind.HUNDRED || last == Kind.SCALE;
                case TEN -> last == Kind.NONE || last == Kind.HUNDRED || last == Kind.SCALE;
                case HUNDRED -> last != Kind.HUNDRED && last != Kind.SCALE;
                case SCALE -> true;
                case MANY, VAGUE, NONE -> false;
            };
        }

        void add(Kind kind, long value) {
            switch (kind) {
                case HUNDRED -> current = Math.max(1, current) * value;
                case SCALE -> scale(value);
                default -> current += value;
            }
            last = kind;
        }

        /** "two million three hundred thousand" adds, "three hundred million" multiplies all. */
        private void scale(long value) {
            if (total >= value) {
                total += multiply(Math.max(1, current), value);
            } else {
                total = multiply(Math.max(1, total + current), value);
            }
            current = 0;
        }

        boolean endsInHundreds() {
            return last == Kind.HUNDRED || last == Kind.SCALE;
        }

        long value() {
            return Math.min(LARGEST, total + current);
        }
    }
}
