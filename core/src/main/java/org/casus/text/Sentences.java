package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into sentences. Abbreviations ("Gen. Azar met U.S. envoys"), initials ("J. R. Orr"), closing quotation
 * marks, figures ("3.5"), lost capitals ("they left. the army came") and lost blanks ("ended.The army") are allowed for;
 * an empty line always ends a sentence. Thread-safe.
 */
public final class Sentences {
    private static final String CLOSING = "\"'”’»)]}";
    private static final String OPENING = "\"'“‘«([{„";

    /** No sentence is longer: what goes on without a stop is cut at a blank, so that readers take bounded time. */
    private static final int LONGEST = 1_500;

    private Sentences() {}

    /** The last blank before a place, else the place itself; never within a pair of surrogates. */
    private static int breakBefore(String text, int start, int at) {
        for (int i = at; i > start + LONGEST / 2; i--) {
            if (isBlank(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** The sentences in order, without the blanks around them; together they hold every sign that is not blank. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfSentence(text, at);
            if (end < 0 && at - start >= LONGEST) {
                end = breakBefore(text, start, at);
            }
            if (end < 0) {
                at++;
                continue;
            }
            add(sentences, text, start, end);
            start = end;
            at = end;
        }
        add(sentences, text, start, text.length());
        return List.copyOf(sentences);
    }

    /** The first of these sentences that ends behind a place: the one that holds it, or the next. */
    public static Optional<Span> at(List<Span> sentences, int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() ? Optional.of(sentences.get(low)) : Optional.empty();
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /** Where the sentence ends, if the sign at this index ends it; -1 if it goes on. */
    private static int endOfSentence(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return isEmptyLine(text, at + 1) ? at + 1 : -1;
        }
        if (!isTerminator(sign) || at > 0 && isTerminator(text.charAt(at - 1))) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && isTerminator(text.charAt(end))) {
            end++;
        }
        int afterQuotes = end;
        while (afterQuotes < text.length() && closes(text, afterQuotes)) {
            afterQuotes++;
        }
        return ends(text, at, end, afterQuotes) ? afterQuotes : -1;
    }

    private static boolean ends(String text, int at, int end, int afterQuotes) {
        if (afterQuotes == text.length()) {
            return true;
        }
        if (!isBlank(text.charAt(afterQuotes))) {
            return afterQuotes == at + 1 && isLostBlank(text, at);
        }
        int next = nextSign(text, afterQuotes);
        if (next == text.length() || isParagraphBetween(text, afterQuotes, next)) {
            return true;
        }
        boolean lower = Character.isLowerCase(firstLetterOrDigit(text, next));
        boolean quoted = afterQuotes > end;
        if (lower && (quoted || end - at > 1 || text.charAt(at) == '…')) {
            return false;
        }
        if (text.charAt(at) != '.' || end - at > 1 || quoted && !lower) {
            return true;
        }
        return FullStop.ends(text, at, next);
    }

    /** "the war ended.The army": a small letter, the stop, a capital and a small letter. */
    private static boolean isLostBlank(String text, int stop) {
        return text.charAt(stop) == '.'
                && stop >= 3
                && stop + 2 < text.length()
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLetter(text.charAt(stop - 2))
                && Character.isLetter(text.charAt(stop - 3))
                && Character.isUpperCase(text.charAt(stop + 1))
                && Character.isLowerCase(text.charAt(stop + 2))
                && !isInsideAddress(text, stop);
    }

    private static boolean isInsideAddress(String text, int stop) {
        int at = stop - 1;
        while (at >= 0 && !isBlank(text.charAt(at))) {
            char c = text.charAt(at--);
            if (c == '.' || c == '/' || c == '@' || c == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        if (CLOSING.indexOf(c) < 0) {
            return false;
        }
        boolean last = at + 1 == text.length();
        return last || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isEmptyLine(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return true;
            }
            if (!isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isParagraphBetween(String text, int from, int to) {
        int newline = text.indexOf('\n', from);
        return newline >= 0 && newline < to && isEmptyLine(text, newline + 1);
    }

    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static char firstLetterOrDigit(String text, int from) {
        int at = from;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
    }
}
