package org.casus.copy.wording;

/**
 * The part of an English word that its forms share, roughly: "reports", "reported" and "reporting" are {@code report}.
 *
 * <p>Cruder than Porter's stemmer and meant only for telling whether two texts use the same words; words of other
 * languages pass through nearly untouched.
 */
public final class Stem {
    private static final String[] ENDINGS = {"ation", "ment", "ing", "ion", "ity", "ed", "er", "ly", "al"};

    private Stem() {}

    /** The stem of a lower-case word. */
    public static String of(String word) {
        String stem = withoutPossessive(word);
        if (stem.length() <= 3 || !Character.isLetter(stem.charAt(0))) {
            return stem;
        }
        stem = withoutEnding(singular(stem));
        if (stem.length() > 4 && stem.endsWith("e")) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? cut(stem, 1) : stem;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? cut(word, 2) : word;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
