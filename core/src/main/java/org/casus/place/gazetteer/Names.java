package org.casus.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: "Şuşa" is "susa", "Nor-Getashen" is "nor getashen". */
final class Names {
    private Names() {}

    static String key(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(plain.charAt(i), key);
        }
        int end = key.length();
        return (end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString())
                .toLowerCase(Locale.ROOT);
    }

    private static void append(char letter, StringBuilder key) {
        char plain = switch (letter) {
            case 'ə', 'Ə', 'ǝ' -> 'a';
            case 'ı' -> 'i';
            default -> letter;
        };
        if (Character.isLetterOrDigit(plain)) {
            key.append(plain);
        } else if (!isSilent(plain) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** Accents that stand apart from their letter, and apostrophes. */
    private static boolean isSilent(char mark) {
        return Character.getType(mark) == Character.NON_SPACING_MARK || "'’‘ʼ".indexOf(mark) >= 0;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }
}
