package org.casus.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether two names are one name spelled by different rules of transliteration: Khalidov, Khalidoff and Chalidow;
 * Mammadyarov and Mamedyarov. Stateless.
 */
public final class Spelling {
    /** Spellings of one sound, the longest first; vowels tell too little and go last, save the first of a word. */
    private static final String[][] FOLDS = {
        {"sch|shch|sh|sz|š|ş", "s"},
        {"tch|tsch|ch|cz|č|ç|kh|h", "h"},
        {"zh|ž", "j"},
        {"ts|tz|c", "z"},
        {"ph", "f"},
        {"w", "v"},
        {"ff?$", "v"},
        {"q|ck|g", "k"},
        {"th", "t"},
        {"^(j|y|i)(?=[aeiou])", "j"},
        {"(?<=.)[aeiouyäöüj]+", ""},
        {"^[aeiouyäöü]", "a"},
        {"(.)\\1+", "$1"},
    };

    private Spelling() {}

    /** Whether the two are spellings of one name; words are compared one by one, in order. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The form that all spellings of a name share; of no use to a reader. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : plain(name).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                key.append(key.length() > 0 ? " " : "").append(folded(word));
            }
        }
        return key.toString();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }

    private static String folded(String word) {
        String folded = word;
        for (String[] fold : FOLDS) {
            folded = folded.replaceAll(fold[0], fold[1]);
        }
        return folded;
    }
}
