package org.casus.copy.likeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Stem;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.Synonyms;
import org.casus.text.SentenceEncoder;

/**
 * How alike two headlines or short sentences are in what they say: "Russia offers to help with the border" and "Russia offers
 * assistance in demarcation".
 *
 * <p>Each word of one is matched with the nearest of the other, by form and by meaning, and counts by what it says; figures that
 * differ count against it. A sentence encoder, where there is one, adds what words alone do not show. The parts are weighed by
 * hand, not fitted. Thread-safe when the encoder is.
 */
public final class HeadlineLikeness {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));
    private static final double SAME_FIGURE = 0.05;
    private static final double OTHER_FIGURE = 0.1;
    private static final double MEANING = 0.7;
    private static final double BENT = 1.25;

    private final Commonness english = new Commonness();
    private final Optional<SentenceEncoder> encoder;

    /** By words alone. */
    public HeadlineLikeness() {
        this(Optional.empty());
    }

    /** By words and, where present, an encoder. */
    public HeadlineLikeness(Optional<SentenceEncoder> encoder) {
        this.encoder = encoder;
    }

    /** 0 for nothing in common to 1 for the same; symmetric. */
    public double between(String one, String other) {
        Set<String> mine = stems(one);
        Set<String> theirs = stems(other);
        double byWords = (matched(mine, theirs, HeadlineLikeness::nearness)
                        + matched(mine, theirs, HeadlineLikeness::formNearness))
                / 2;
        double byFigures = figures(mine, theirs);
        double alike = encoder.map(e -> (1 - MEANING) * (byWords + byFigures) + MEANING * byMeaning(e, one, other))
                .orElse(byWords + byFigures);
        return Math.round(Math.max(0, Math.min(1, alike)) * 1e4) / 1e4;
    }

    /** The cosine, bent so that what is merely of one subject counts for little. */
    private static double byMeaning(SentenceEncoder encoder, String one, String other) {
        return Math.pow(Math.max(0, cosine(encoder.embed(one), encoder.embed(other))), BENT);
    }

    private static double figures(Set<String> mine, Set<String> theirs) {
        Set<String> ours = new HashSet<>(mine);
        ours.removeIf(word -> !Character.isDigit(word.charAt(0)));
        boolean both = !ours.isEmpty() && theirs.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        ours.retainAll(theirs);
        return ours.isEmpty() ? both ? -OTHER_FIGURE : 0 : SAME_FIGURE;
    }

    /** The share of two headlines' words, by what they say, that the other one matches. */
    private double matched(Set<String> mine, Set<String> theirs, ToDoubleBiFunction<String, String> nearness) {
        return (oneWay(mine, theirs, nearness) + oneWay(theirs, mine, nearness)) / 2;
    }

    private double oneWay(Set<String> mine, Set<String> theirs, ToDoubleBiFunction<String, String> nearness) {
        double matched = 0;
        double all = 0;
        for (String word : mine) {
            double weight = english.weight(StemmedText.number(word));
            double best = theirs.stream()
                    .mapToDouble(other -> nearness.applyAsDouble(word, other))
                    .max()
                    .orElse(0);
            matched += weight * best;
            all += weight;
        }
        return all == 0 ? 0 : matched / all;
    }

    private static double nearness(String one, String other) {
        return Math.max(formNearness(one, other), Synonyms.nearness(one, other));
    }

    /** Words of one root or one name in two spellings: "Khalidov" and "Khalidoff". */
    private static double formNearness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return 0;
        }
        int shorter = Math.min(one.length(), other.length());
        int prefix = 0;
        while (prefix < shorter && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        if (prefix >= 4 && prefix >= 0.6 * Math.max(one.length(), other.length())) {
            return 0.9;
        }
        double common = trigrams(one, other);
        return common > 0.5 ? common : 0;
    }

    /** The share of runs of three letters in common, word ends marked. */
    private static double trigrams(String one, String other) {
        Set<String> mine = trigrams(one);
        Set<String> theirs = trigrams(other);
        long common = mine.stream().filter(theirs::contains).count();
        return 2.0 * common / Math.max(1, mine.size() + theirs.size());
    }

    private static Set<String> trigrams(String word) {
        String marked = ' ' + word + ' ';
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 3 <= marked.length(); i++) {
            grams.add(marked.substring(i, i + 3));
        }
        return grams;
    }

    /** The stems of a headline, figures for number words; sorted, so that sums come out the same on every run. */
    private static Set<String> stems(String headline) {
        Set<String> stems = new TreeSet<>();
        Matcher words = WORD.matcher(
                headline.replace("U.S.", "USA").replace("U.N.", "UN").replaceAll("\\bUS\\b", "USA"));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            stems.add(Stem.of(FIGURES.getOrDefault(word, word)));
        }
        return stems;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }
}
