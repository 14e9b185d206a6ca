package org.casus.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: "Şuşa" is "susa", "Nor-Getashen" is "nor getashen". */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static String key(String name) {
        String latin = name.replace('ə', 'a').replace('Ə', 'A').replace('ǝ', 'a').replace('ı', 'i');
        String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.replaceAll("['’‘ʼ]", "").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
