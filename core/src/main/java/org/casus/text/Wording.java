package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and marks of a text, in order. Hyphenated words, abbreviations with inner dots ("U.S."), names of sites
 * ("haqqin.az") and numbers ("40,000") are one token; a genitive 's is one of its own. Immutable and thread-safe.
 */
public final class Wording {
    static final String QUOTES = "\"“”„‟«»";

    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*[\\p{L}\\p{N}]*|['’]s\\b"
                    + "|[\\p{L}\\p{M}\\p{N}_]+(?:(?:[-‐‑&]|['’](?!s\\b))[\\p{L}\\p{M}\\p{N}_]+|\\.(?=[a-z]{2,4}\\b)[a-z]+)*"
                    + "|''|``|[^\\s]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final List<Token> tokens;

    private Wording(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    /** Cuts any text; never throws. */
    public static Wording of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(new Token(
                    new Span(matcher.start(), matcher.end()),
                    token.toLowerCase(Locale.ROOT).replace('’', '\''),
                    Character.isUpperCase(token.codePointAt(0))));
        }
        return new Wording(text, tokens);
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    public List<Token> all() {
        return tokens;
    }

    /** The word at {@code index} in lower case; the empty string outside the text. */
    public String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).word();
    }

    /** The first token that ends after a place in the text; {@link #size()} where none does. */
    public int at(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first token that does not begin before a place in the text; {@link #size()} where none does. */
    public int after(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a token is the first of its line; the end of the text begins a line too. */
    public boolean beginsLine(int index) {
        return index == 0
                || index == tokens.size()
                || text.substring(tokens.get(index - 1).end(), tokens.get(index).start())
                                .indexOf('\n')
                        >= 0;
    }

    /** The first token after {@code index} that begins a line. */
    public int nextLine(int index) {
        int next = index + 1;
        while (next < tokens.size() && !beginsLine(next)) {
            next++;
        }
        return Math.min(next, tokens.size());
    }

    /** The stretch of text from token {@code from} to before token {@code to}; there must be at least one. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
