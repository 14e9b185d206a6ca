package org.casus.claim.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Numbers;
import org.casus.text.Quantity;
import org.casus.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a short text that carry its content. Immutable.
 *
 * <p>"Velmark's guns had shelled the village" gives the words {@code gun}, {@code shell} and {@code village} and the
 * name {@code Velmark}.
 *
 * @param words stems, without stopwords and names; a verb with its particle also stands as {@code pull_back}
 * @param names who and what is named, as labelled
 * @param kin the frames and groups of synonyms that its words belong to
 * @param numbers figures in the text, as digits
 * @param counted stems of what they count: {@code truck} of "80 trucks"
 * @param phrases two such words that stand side by side: {@code old minefield}
 * @param predicate the main verb as far as its form shows it, a stem
 * @param negated whether a negator turns it round
 */
public record Wording(
        Set<String> words,
        Set<String> names,
        Set<String> kin,
        Set<String> numbers,
        Set<String> counted,
        Set<String> phrases,
        Optional<String> predicate,
        boolean negated) {
    private static final Pattern OF_NAME = Pattern.compile(" \\p{Lu}");
    private static final Pattern INSIDE = Pattern.compile("[\\p{L},] ");
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d,.]*\\d|\\d|[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern COUNTED = Pattern.compile("\\s+([\\p{L}\\p{M}]+)");
    private static final int PARTICLE_REACH = 4;

    /** Nothing said. */
    public static final Wording EMPTY = ofNames(Set.of());

    /** Nothing but a name. */
    public static Wording ofName(String name) {
        return ofNames(Set.of(name));
    }

    private static Wording ofNames(Set<String> names) {
        return new Wording(Set.of(), names, Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), false);
    }

    /** Reads a text; labelled stretches count as names and their words as nothing else. */
    public static Wording read(String text, List<Label> labels, Lexicon lexicon) {
        Reading reading = new Reading(lexicon);
        List<Span> taken = new ArrayList<>(labels.stream().map(Label::span).toList());
        for (Quantity quantity : Numbers.find(text)) {
            if (quantity.low().orElse(1) > 0
                    && !isOfName(text, quantity.span())
                    && taken.stream().noneMatch(quantity.span()::overlaps)) {
                reading.numbers.add(Long.toString(
                        quantity.low().orElseGet(() -> quantity.high().orElse(0))));
                taken.add(quantity.span());
                reading.count(text.substring(quantity.span().end()));
            }
        }
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Span span = new Span(token.start(), token.end());
            if (taken.stream().noneMatch(span::overlaps)) {
                reading.take(token.group());
            }
        }
        labels.forEach(label -> reading.names.add(label.name()));
        return reading.finish();
    }

    /** "at Three Wells" counts no wells. */
    private static boolean isOfName(String text, Span number) {
        return Character.isUpperCase(text.charAt(number.start()))
                && OF_NAME.matcher(text).region(number.end(), text.length()).lookingAt()
                && INSIDE.matcher(text.substring(Math.max(0, number.start() - 2), number.start()))
                        .matches();
    }

    /**
     * Lower case without accents, curly apostrophes and possessive endings, {@code k} for a {@code q} of other languages:
     * how words are compared.
     */
    public static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("q(?!u)", "k");
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Most words are already as they are compared. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z' || word.charAt(i) == 'q') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing in it could tell it from another text. */
    public boolean isEmpty() {
        return words.isEmpty() && names.isEmpty() && numbers.isEmpty();
    }

    /** Both together, negated where this one is. */
    public Wording with(Wording other) {
        return new Wording(
                union(words, other.words),
                union(names, other.names),
                union(kin, other.kin),
                union(numbers, other.numbers),
                union(counted, other.counted),
                union(phrases, other.phrases),
                predicate,
                negated);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** A text being read, word by word. */
    private static final class Reading {
        private final Lexicon lexicon;
        private final List<String> stems = new ArrayList<>();
        private final Set<String> words = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();
        private final Set<String> kin = new TreeSet<>();
        private final Set<String> numbers = new TreeSet<>();
        private final Set<String> counted = new TreeSet<>();
        private final Set<String> phrases = new TreeSet<>();
        private String last = "";
        private boolean afterAuxiliary;
        private @Nullable String predicate;
        private boolean negated;

        Reading(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        void take(String token) {
            if (Character.isDigit(token.charAt(0))) {
                return;
            }
            String word = fold(token);
            negated |= lexicon.isNegator(word);
            String stem = lexicon.stem(word);
            stems.add(stem);
            notePredicate(word, stem);
            if (lexicon.isStopword(word)) {
                last = "";
                return;
            }
            words.add(stem);
            if (!last.isEmpty()) {
                phrases.add(last + " " + stem);
            }
            last = stem;
        }

        /** The first verb behind an auxiliary, else the first word with the form of a past tense or of an "of ...ing". */
        private void notePredicate(String word, String stem) {
            if (predicate != null) {
                return;
            }
            if (lexicon.isAuxiliary(word)) {
                afterAuxiliary = true;
            } else if (afterAuxiliary && !lexicon.isStopword(word) && !word.endsWith("ly")) {
                predicate = stem;
            } else if (!lexicon.isStopword(word)
                    && (lexicon.isPastForm(word) || stems.size() == 2 && word.endsWith("ing"))) {
                predicate = stem;
            }
        }

        /** What stands right behind a number is counted by it. */
        void count(String behind) {
            Matcher noun = COUNTED.matcher(behind);
            if (noun.lookingAt() && !lexicon.isStopword(fold(noun.group(1)))) {
                counted.add(lexicon.stem(fold(noun.group(1))));
            }
        }

        Wording finish() {
            for (int i = 0; i < stems.size(); i++) {
                for (Lexicon.Phrase phrase : lexicon.phrases(stems.get(i))) {
                    int reach = Math.min(stems.size(), i + 1 + PARTICLE_REACH);
                    if (stems.subList(i + 1, reach).contains(phrase.particle())) {
                        words.add(phrase.word());
                    }
                }
            }
            words.forEach(word -> kin.addAll(lexicon.kin(word)));
            return new Wording(words, names, kin, numbers, counted, phrases, Optional.ofNullable(predicate), negated);
        }
    }
}
