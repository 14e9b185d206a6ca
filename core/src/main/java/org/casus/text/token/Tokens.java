package org.casus.text.token;

import java.util.Arrays;

/**
 * A text cut into runs of letters, runs of digits and single other signs, blanks left out: "Sept. 30's" is {@code Sept}
 * {@code .} {@code 30} {@code '} {@code s}. Kept in arrays, since archives of millions of pages go through here. Not
 * changed after it was cut, so it can be shared between threads.
 */
public final class Tokens {
    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;

    private Tokens(String text, int count, int[] starts, int[] ends) {
        this.text = text;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
    }

    /** Cuts a text. Any text will do, also an empty one. */
    public static Tokens of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 4)];
        int[] ends = new int[starts.length];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            at = endOfToken(text, at);
            ends[count++] = at;
        }
        return new Tokens(text, count, starts, ends);
    }

    private static int endOfToken(String text, int start) {
        char first = text.charAt(start);
        int at = start + 1;
        if (isDigit(first)) {
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        } else if (isLetter(first)) {
            while (at < text.length() && isLetter(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c > '\u007f' && Character.isWhitespace(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < '\u0080' ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** The first UTF-16 unit of a token; the number sign 0 outside the text, so that neighbours need no bounds. */
    public char first(int token) {
        return token < 0 || token >= count ? '\0' : text.charAt(starts[token]);
    }

    /** Whether a token is this one sign: {@code is(i, '-')}. */
    public boolean is(int token, char sign) {
        return first(token) == sign && length(token) == 1;
    }

    public boolean isNumber(int token) {
        return isDigit(first(token));
    }

    public boolean isWord(int token) {
        return isLetter(first(token));
    }

    public boolean isCapitalized(int token) {
        return Character.isUpperCase(first(token));
    }

    /** Whether nothing stands between a token and the next one: true at "30" in "30-day". */
    public boolean touchesNext(int token) {
        return token >= 0 && token + 1 < count && ends[token] == starts[token + 1];
    }

    /** The value of a run of digits, at most 18 of them; -1 for anything else. */
    public long number(int token) {
        if (!isNumber(token) || length(token) > 18) {
            return -1;
        }
        return Long.parseLong(text, starts[token], ends[token], 10);
    }

    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The token that begins at or after this index; {@link #count()} if none does. */
    public int from(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found >= 0 ? found : -found - 1;
    }
}
