package org.casus.statement.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into word pieces (WordPiece: lower case, accents stripped, split at words and single punctuation marks,
 * then the longest piece of the vocabulary from the left) and keeps where each stands. Immutable and thread-safe.
 *
 * <p>Source of the algorithm: Devlin et al., BERT (2019), "uncased" variant.
 */
final class PieceCutter {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    /** @param vocabulary the pieces in the order of their numbers; must hold {@code [UNK]}, {@code [CLS]}, {@code [SEP]} */
    PieceCutter(List<String> vocabulary) {
        this.vocabulary = new HashMap<>(vocabulary.size() * 2);
        for (int id = 0; id < vocabulary.size(); id++) {
            this.vocabulary.put(vocabulary.get(id), id);
        }
        this.unknown = special("[UNK]");
        this.start = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), () -> "The vocabulary lacks " + piece);
    }

    /** The number of the piece that opens every window. */
    int start() {
        return start;
    }

    /** The number of the piece that closes every window. */
    int end() {
        return end;
    }

    /** Cuts any text; never throws. */
    Pieces cut(String text) {
        Collector pieces = new Collector(text.length() / 3 + 16);
        Matcher word = WORD.matcher(text);
        int number = 0;
        while (word.find()) {
            if (cutWord(word.group(), word.start(), number, pieces)) {
                number++;
            }
        }
        return pieces.toPieces();
    }

    private boolean cutWord(String word, int at, int number, Collector pieces) {
        Folded folded = Folded.of(word);
        if (folded.text.isEmpty()) {
            return false;
        }
        int mark = pieces.size;
        int from = 0;
        while (from < folded.text.length()) {
            int to = folded.text.length() > LONGEST_WORD ? from : longestPiece(folded.text, from);
            if (to == from) {
                pieces.size = mark;
                pieces.add(unknown, at, at + word.length(), number);
                return true;
            }
            int id = vocabulary.getOrDefault(key(folded.text, from, to), unknown);
            int stop = to == folded.text.length() ? word.length() : folded.origin[to];
            pieces.add(id, at + folded.origin[from], at + stop, number);
            from = to;
        }
        return true;
    }

    /** Where the longest known piece from {@code from} ends; {@code from} itself where none is known. */
    private int longestPiece(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            if (vocabulary.containsKey(key(word, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static String key(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    /** A word in lower case without accents, and for each of its characters the index in the word it came from. */
    private record Folded(String text, int[] origin) {
        static Folded of(String word) {
            StringBuilder text = new StringBuilder(word.length());
            int[] origin = new int[word.length() * 4 + 4];
            for (int i = 0; i < word.length(); ) {
                int point = word.codePointAt(i);
                String plain = point < 128
                        ? Character.toString(Character.toLowerCase(point))
                        : Normalizer.normalize(Character.toString(point).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
                for (int k = 0; k < plain.length(); k++) {
                    if (Character.getType(plain.charAt(k)) != Character.NON_SPACING_MARK) {
                        if (text.length() == origin.length) {
                            origin = Arrays.copyOf(origin, origin.length * 2);
                        }
                        origin[text.length()] = i;
                        text.append(plain.charAt(k));
                    }
                }
                i += Character.charCount(point);
            }
            return new Folded(text.toString(), origin);
        }
    }

    /** Grows the four arrays of {@link Pieces} in step. */
    private static final class Collector {
        private int[] ids;
        private int[] starts;
        private int[] ends;
        private int[] words;
        private int size;

        Collector(int room) {
            ids = new int[room];
            starts = new int[room];
            ends = new int[room];
            words = new int[room];
        }

        void add(int id, int start, int end, int word) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                words = Arrays.copyOf(words, size * 2);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size] = end;
            words[size] = word;
            size++;
        }

        Pieces toPieces() {
            return new Pieces(
                    Arrays.copyOf(ids, size),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(words, size));
        }
    }
}
