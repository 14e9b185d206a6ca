package org.casus.article.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares headlines by their words. */
public final class Titles {
    private Titles() {}

    /** Whether two headlines share most of their words. */
    public static boolean alike(String a, String b) {
        return similarity(a, b) >= 0.6;
    }

    /** How much of the shorter headline's words the other has, 0 to 1. */
    public static double contained(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> shorter = first.size() <= second.size() ? first : second;
        Set<String> longer = shorter == first ? second : first;
        if (shorter.isEmpty()) {
            return 0;
        }
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    /** Harmonic mean of the shares of words that each has of the other, 0 to 1. */
    public static double similarity(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
