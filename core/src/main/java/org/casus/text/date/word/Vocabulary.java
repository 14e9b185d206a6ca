package org.casus.text.date.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Lexicon;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/**
 * Turns tokens into the symbols that rules are written in: a word stands for itself and for the classes it belongs to, a
 * run of figures for a year, a day of the month, an hour.
 */
public final class Vocabulary {
    /** A number in figures or words; takes as many tokens as it is long. */
    public static final int NUM = 0;

    private static final List<String> FIGURES = List.of("NUM", "YEAR", "DAY", "MON", "HOUR", "MIN", "YY", "HHMM");
    private static final int YEAR = 1;
    private static final int DAY = 2;
    private static final int MON = 3;
    private static final int HOUR = 4;
    private static final int MIN = 5;
    private static final int YY = 6;
    private static final int HHMM = 7;
    private static final int[] NOTHING = {};
    private static final int SIGNS = 128;

    private final Map<String, Integer> symbols = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Lexicon lexicon;
    private final int[][] ofWord;
    private final boolean[][] capital;
    private final String[][] values;
    private final int[] ofSign = new int[SIGNS];

    /**
     * @param elements all that stands in the patterns of the rules
     */
    public Vocabulary(Set<String> elements) {
        FIGURES.forEach(this::symbol);
        Map<String, List<Entry>> words = new LinkedHashMap<>();
        for (List<String> row : WordFile.rows(Vocabulary.class, "date-words.tsv")) {
            boolean asName = row.size() > 3 && row.get(3).equals("capital");
            words.computeIfAbsent(row.get(0), word -> new ArrayList<>())
                    .add(new Entry(symbol(row.get(1)), row.get(2), asName));
        }
        Set<String> classes = new HashSet<>(names);
        Arrays.fill(ofSign, -1);
        elements.stream().sorted().forEach(element -> addElement(element, classes, words));
        Cardinals.words().forEach(word -> words.computeIfAbsent(word, w -> new ArrayList<>()));
        lexicon = new Lexicon(words.keySet());
        List<List<Entry>> entries = List.copyOf(words.values());
        ofWord = entries.stream()
                .map(list -> list.stream().mapToInt(Entry::symbol).toArray())
                .toArray(int[][]::new);
        values = entries.stream()
                .map(list -> list.stream().map(Entry::value).toArray(String[]::new))
                .toArray(String[][]::new);
        capital = new boolean[entries.size()][];
        for (int i = 0; i < entries.size(); i++) {
            capital[i] = new boolean[entries.get(i).size()];
            for (int j = 0; j < capital[i].length; j++) {
                capital[i][j] = entries.get(i).get(j).asName();
            }
        }
    }

    private record Entry(int symbol, String value, boolean asName) {}

    private void addElement(String element, Set<String> classes, Map<String, List<Entry>> words) {
        char first = element.charAt(0);
        if (element.length() == 1 && !Character.isLetterOrDigit(first)) {
            if (first < SIGNS) {
                ofSign[first] = symbol(element);
            }
        } else if (Character.isLowerCase(first)) {
            words.computeIfAbsent(element, word -> new ArrayList<>()).add(new Entry(symbol(element), "", false));
        } else if (!classes.contains(element)) {
            throw new IllegalArgumentException("The date rules name a class that no word has: " + element);
        }
    }

    /** The number of a symbol, given out at its first use. */
    public int symbol(String name) {
        Integer known = symbols.putIfAbsent(name, symbols.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    public String name(int symbol) {
        return names.get(symbol);
    }

    /** What a token can stand for; empty for most. The caller does not write into it. */
    public int[] symbols(Tokens tokens, int token) {
        if (tokens.isNumber(token)) {
            return figures(tokens, token);
        }
        if (!tokens.isWord(token)) {
            return sign(tokens, token);
        }
        int word = lexicon.find(tokens, token);
        return word < 0 ? NOTHING : ofWord[word];
    }

    /** Whether a rule or a number can begin with this token at all. */
    public boolean knows(Tokens tokens, int token) {
        return tokens.isNumber(token)
                || tokens.first(token) == '\''
                || tokens.first(token) == '’'
                || tokens.isWord(token) && lexicon.find(tokens, token) >= 0;
    }

    /** Whether the i-th symbol of this token counts only with a capital that the token lacks. */
    public boolean lacksCapital(Tokens tokens, int token, int i) {
        if (!tokens.isWord(token) || tokens.isCapitalized(token)) {
            return false;
        }
        return capital[lexicon.find(tokens, token)][i];
    }

    /** The value that the word list gives a token as member of a class. */
    String value(Tokens tokens, int token, int symbol) {
        int word = lexicon.find(tokens, token);
        for (int i = 0; word >= 0 && i < ofWord[word].length; i++) {
            if (ofWord[word][i] == symbol) {
                return values[word][i];
            }
        }
        return "";
    }

    /** The sign of the unit that a token names, also where a rule has taken it as a plain word; empty if none. */
    String unitSign(Tokens tokens, int token) {
        for (String name : List.of("UNIT", "UNITS", "CLOCKUNIT", "CLOCKUNITS")) {
            String sign = value(tokens, token, symbol(name));
            if (!sign.isEmpty()) {
                return sign;
            }
        }
        return "";
    }

    private int[] sign(Tokens tokens, int token) {
        char sign = tokens.first(token);
        char plain = sign == '’' || sign == '‘' ? '\'' : sign == '–' ? '-' : sign;
        if (plain >= SIGNS || ofSign[plain] < 0) {
            return NOTHING;
        }
        boolean joins = plain == '-' || plain == '/' || plain == ':';
        if (joins && !(tokens.touchesNext(token) && tokens.touchesNext(token - 1))) {
            return NOTHING;
        }
        return new int[] {ofSign[plain]};
    }

    private static int[] figures(Tokens tokens, int token) {
        int length = tokens.length(token);
        long value = tokens.number(token);
        if (length == 4) {
            boolean clock = value < 2500 && value % 100 < 60;
            if (value >= 1000 && value < 2100) {
                return clock ? new int[] {YEAR, HHMM} : new int[] {YEAR};
            }
            return clock ? new int[] {HHMM} : NOTHING;
        }
        if (length > 2) {
            return NOTHING;
        }
        int[] found = new int[5];
        int count = 0;
        if (value >= 1 && value <= 31) {
            found[count++] = DAY;
        }
        if (value >= 1 && value <= 12) {
            found[count++] = MON;
        }
        if (value <= 24) {
            found[count++] = HOUR;
        }
        if (length == 2 && value < 60) {
            found[count++] = MIN;
        }
        if (length == 2) {
            found[count++] = YY;
        }
        return Arrays.copyOf(found, count);
    }
}
