package org.casus.copy.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.text.Span;
import org.casus.text.token.WordFile;

/**
 * Where in a text a teller may be named at all: around words with a capital that begin a known name, are words of the press
 * or follow one such as "agency". Most of most texts names none, and need not be looked through for credits. Not
 * thread-safe: one use.
 */
final class TellerSearch {
    /** What tells that a name which follows is a teller's: "the agency", "the daily". */
    static final List<String> PRESS = WordFile.lines(TellerSearch.class, "/org/casus/copy/press-nouns.txt");
    /** No credit is longer than this on either side of its teller's first word. */
    private static final int REACH = 260;

    private final String text;
    private final Outlets outlets;

    TellerSearch(String text, Outlets outlets) {
        this.text = text;
        this.outlets = outlets;
    }

    /** The stretches to look through, in order and apart from each other. */
    List<Span> stretches() {
        List<Span> stretches = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Character.isUpperCase(text.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (begins && mayName(at)) {
                add(stretches, Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
            }
        }
        return stretches;
    }

    private static void add(List<Span> stretches, int start, int end) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).end() >= start) {
            stretches.set(last, new Span(stretches.get(last).start(), end));
        } else {
            stretches.add(new Span(start, end));
        }
    }

    private boolean mayName(int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return outlets.mayName(word) || outlets.mayName(bare(word)) || PRESS.contains(wordBefore(start));
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || "'’&.-".indexOf(letter) >= 0;
    }

    /** Without an 's and marks at the end. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        boolean possessive = end > 2 && word.charAt(end - 1) == 's' && "'’".indexOf(word.charAt(end - 2)) >= 0;
        return word.substring(0, possessive ? end - 2 : end);
    }

    /** The word that one blank parts from this place; empty where there is none. */
    private String wordBefore(int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }
}
