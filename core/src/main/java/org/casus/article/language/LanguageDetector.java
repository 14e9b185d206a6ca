package org.casus.article.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.article.furniture.WordFile;

/**
 * Names the language of a text: first by its script, then, where several languages share one, by the share of its
 * words that are a language's commonest. {@code detect("Der Minister sagte, er habe nicht unterschrieben")} is
 * {@code "de"}. Thread-safe.
 */
public final class LanguageDetector {
    private static final int LOOKED_AT = 6_000;
    private static final int FEWEST_LETTERS = 12;
    private static final double LEAST_SHARE = 0.06;
    private static final LanguageDetector DEFAULT = new LanguageDetector(WordFile.lines("language-words.txt"));

    private final Map<UnicodeScript, List<String>> byScript = new EnumMap<>(UnicodeScript.class);
    private final Map<String, List<String>> languagesOfWord = new HashMap<>();

    private LanguageDetector(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            String[] key = line.substring(0, colon).strip().split(" ");
            byScript.computeIfAbsent(UnicodeScript.forName(key[1]), s -> new ArrayList<>())
                    .add(key[0]);
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(key[0]);
            }
        }
    }

    /** The detector with the profiles that come with Casus. */
    public static LanguageDetector standard() {
        return DEFAULT;
    }

    /** The ISO 639-1 code of the text's language; empty if the text is too short or in no language known here. */
    public Optional<String> detect(String text) {
        String sample = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Optional<UnicodeScript> script = script(sample);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        return switch (script.get()) {
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            case HAN -> Optional.of("zh");
            default -> bySharedScript(sample, script.get());
        };
    }

    private Optional<String> bySharedScript(String sample, UnicodeScript script) {
        List<String> languages = byScript.getOrDefault(script, List.of());
        if (languages.size() == 1) {
            return Optional.of(languages.get(0));
        }
        Map<String, Double> scores = new HashMap<>();
        int words = count(sample, scores);
        String best = "";
        for (String language : languages) {
            double score = scores.getOrDefault(language, 0.0);
            if (score > scores.getOrDefault(best, 0.0)) {
                best = language;
            }
        }
        boolean sure = words > 0 && scores.getOrDefault(best, 0.0) / words >= LEAST_SHARE;
        return sure ? Optional.of(best) : Optional.empty();
    }

    /** A word of several languages counts for each in part. */
    private int count(String sample, Map<String, Double> scores) {
        int words = 0;
        int from = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && isWordPart(sample.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words++;
                List<String> languages =
                        languagesOfWord.getOrDefault(sample.substring(from, i).toLowerCase(Locale.ROOT), List.of());
                for (String language : languages) {
                    scores.merge(language, 1.0 / Math.sqrt(languages.size()), Double::sum);
                }
                from = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The script of most letters; Japanese shows by its kana, however few beside Chinese characters. */
    private static Optional<UnicodeScript> script(String sample) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) {
            return Optional.of(UnicodeScript.HIRAGANA);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
