package org.casus.claim.wording;

/**
 * Cuts English endings, so that "shelled", "shells" and "shelling" meet. Stateless.
 *
 * <p>Source of the algorithm: M.F. Porter, "An algorithm for suffix stripping", Program 14 (1980), steps 1 to 5, here
 * reduced to the endings that inflection and common derivation use.
 */
final class Stem {
    private static final String[][] DERIVED = {
        {"ogise", "ogy"},
        {"ogize", "ogy"},
        {"ational", "ate"},
        {"ization", "ize"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"ment", ""},
        {"ness", ""},
        {"ance", ""},
        {"ence", ""},
        {"able", ""},
        {"ible", ""},
        {"ion", ""},
        {"al", ""},
        {"er", ""},
        {"ive", ""},
        {"ful", ""},
        {"ous", ""},
        {"ism", ""},
        {"ist", ""},
        {"ity", ""},
        {"ly", ""}
    };

    private Stem() {}

    /** The stem of a word in lower case; words of up to three letters stay as they are. */
    static String of(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String inflected = withoutPlural(word);
        String plain = withoutTense(inflected);
        return tidy(withoutDerivation(plain));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return cut(word, 1);
        }
        return word;
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("eed")) {
            return cut(word, 1);
        }
        for (String ending : new String[] {"ed", "ing"}) {
            String rest = word.endsWith(ending) ? cut(word, ending.length()) : word;
            if (rest.length() < word.length() && rest.length() >= 2 && hasVowel(rest)) {
                return undoubled(rest);
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return twice && "lszeo".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
    }

    private static String withoutDerivation(String word) {
        for (String[] rule : DERIVED) {
            if (word.endsWith(rule[0])) {
                String rest = cut(word, rule[0].length());
                return measure(rest) > 1 ? rest + rule[1] : word;
            }
        }
        return word;
    }

    private static String tidy(String word) {
        String end = word;
        if (end.endsWith("e") && end.length() > 3) {
            end = cut(end, 1);
        }
        if (end.endsWith("ll") && measure(end) > 1) {
            end = cut(end, 1);
        }
        return end.endsWith("y") && end.length() > 3 ? cut(end, 1) + "i" : end;
    }

    /** How often a vowel is followed by a consonant: 0 in "tree", 1 in "trouble" without its e, 2 in "private". */
    private static int measure(String word) {
        int count = 0;
        for (int i = 1; i < word.length(); i++) {
            count += isVowel(word, i - 1) && !isVowel(word, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(String word, int i) {
        char c = word.charAt(i);
        return "aeiou".indexOf(c) >= 0 || (c == 'y' && i > 0 && !isVowel(word, i - 1));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
