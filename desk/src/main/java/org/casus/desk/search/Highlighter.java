package org.casus.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.desk.reader.Piece;

/** Marks the words that were asked for in what was found: the word itself and its endings. */
final class Highlighter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int ROOT = 4;

    private Highlighter() {}

    static List<Piece> mark(String text, String query) {
        List<String> asked = words(query);
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (asked.stream().anyMatch(wanted -> matches(lower, wanted))) {
                addWords(pieces, text, at, word.start());
                pieces.add(new Piece.Marked("hit", Optional.empty(), List.of(new Piece.Words(word.group()))));
                at = word.end();
            }
        }
        addWords(pieces, text, at, text.length());
        return pieces;
    }

    private static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(query.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** "withdraw" is in "withdrawal", "denied" and "denies" share their root. */
    private static boolean matches(String word, String wanted) {
        if (word.equals(wanted)) {
            return true;
        }
        int root = Math.max(ROOT, wanted.length() - 2);
        return wanted.length() >= ROOT
                && word.length() >= root
                && word.startsWith(wanted.substring(0, Math.min(root, wanted.length())));
    }

    private static void addWords(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Words(text.substring(from, to)));
        }
    }
}
