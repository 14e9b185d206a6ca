package org.casus.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.text.token.Lexicon;
import org.casus.text.token.WordFile;

/** Whether one full stop with a blank behind it ends a sentence or belongs to "Gen.", "U.S." or "J.". */
final class FullStop {
    private static final List<List<String>> ROWS = WordFile.rows(Sentences.class, "abbreviations.tsv");
    private static final Lexicon ABBREVIATIONS =
            new Lexicon(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Set<Integer> TITLES = titles();
    private static final Lexicon STARTERS = new Lexicon(WordFile.lines(Sentences.class, "sentence-starters.txt"));

    private static final Set<String> OFTEN_WORDS = Set.of("no", "art", "min", "mo", "est", "det", "ill", "ind", "ore");

    private FullStop() {}

    private static Set<Integer> titles() {
        Set<Integer> titles = new HashSet<>();
        List<List<String>> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(1).equals("title")) {
                titles.add(i);
            }
        }
        return Set.copyOf(titles);
    }

    /**
     * @param stop index of the full stop
     * @param next index of the first sign after the blanks
     */
    static boolean ends(String text, int stop, int next) {
        int start = startOfWord(text, stop);
        char first = text.charAt(next);
        if (start == stop) {
            return !Character.isLowerCase(first);
        }
        int abbreviation = ABBREVIATIONS.find(text, start, stop);
        if (abbreviation >= 0 && isWrittenAsAbbreviation(text, start, stop)) {
            return !TITLES.contains(abbreviation) && startsSentence(text, next);
        }
        if (isInitial(text, start, stop)) {
            return startsSentence(text, next) && !isCapitalBefore(text, start);
        }
        if (stop - start <= 2 && !Character.isDigit(text.charAt(stop - 1)) && text.indexOf('.', start) < stop) {
            return startsSentence(text, next);
        }
        return !Character.isLowerCase(first) || isPlainWord(text, start, stop);
    }

    /** "no." and "art." end sentences too; as abbreviations they stand before a figure or with a capital. */
    private static boolean isWrittenAsAbbreviation(String text, int start, int stop) {
        String word = text.substring(start, stop);
        boolean common = OFTEN_WORDS.contains(word.toLowerCase(Locale.ROOT));
        int next = stop + 1;
        while (next < text.length() && Sentences.isBlank(text.charAt(next))) {
            next++;
        }
        return !common || next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean isInitial(String text, int start, int stop) {
        return stop - start == 1 && Character.isUpperCase(text.charAt(start))
                || stop - start >= 3
                        && text.charAt(stop - 2) == '.'
                        && Character.isUpperCase(text.charAt(stop - 1))
                        && text.charAt(start + 1) == '.';
    }

    private static boolean isCapitalBefore(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        int word = at < 0 ? 0 : startOfWord(text, at + 1);
        return at >= 0 && Character.isUpperCase(text.charAt(word));
    }

    /** A word of four small letters and more: the full stop was meant, the capital was lost. */
    private static boolean isPlainWord(String text, int start, int stop) {
        if (stop - start < 4) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(String text, int next) {
        int start = next;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            if (Sentences.isBlank(text.charAt(start))) {
                return false;
            }
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean quoted = start > next;
        return start < end
                && Character.isUpperCase(text.charAt(start))
                && (quoted || STARTERS.find(text, start, end) >= 0);
    }

    private static int startOfWord(String text, int stop) {
        int at = stop;
        while (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || isInnerStop(text, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isInnerStop(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }
}
