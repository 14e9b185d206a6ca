package org.casus.copy.wording;

import java.util.Locale;
import org.casus.text.Span;

/**
 * A text as a row of words.
 *
 * <p>Each word has its place, a number that stands for its stem, and whether it is a name or a number. Writing without
 * spaces (Han, kana, Thai) is read as pairs of characters. Reads at most {@value #MOST_WORDS} words: what follows in a
 * longer text is not compared. Immutable and thread-safe.
 */
public final class StemmedText {
    /** Longer texts are compared by this many words from their start. */
    public static final int MOST_WORDS = 20_000;

    /** A line with more capitals than this share of its words is written as a headline. */
    private static final double HEADLINE = 0.7;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] stems;
    private final boolean[] names;
    private final int[] sentences;

    private StemmedText(String text, WordReader reader) {
        this.text = text;
        starts = reader.starts.toArray();
        ends = reader.ends.toArray();
        stems = new int[starts.length];
        names = new boolean[starts.length];
        sentences = reader.sentences.toArray();
        for (int i = 0; i < starts.length; i++) {
            stems[i] = number(Stem.of(lower(i)));
        }
        markNames();
    }

    /** Reads any text; an empty one has no words. */
    public static StemmedText of(String text) {
        return new StemmedText(text, new WordReader(text).read());
    }

    /** The number that stands for a stem, the same in every run: FNV-1a, mixed. */
    public static int number(String stem) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        return hash ^ (hash >>> 13);
    }

    public int size() {
        return starts.length;
    }

    public String text() {
        return text;
    }

    public int stem(int word) {
        return stems[word];
    }

    /** The stems in order; a copy. */
    public int[] stems() {
        return stems.clone();
    }

    public Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** From the first to the last of some words, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    public String lower(int word) {
        return word(word).toLowerCase(Locale.ROOT);
    }

    /** Whether a word is written as a name within a sentence: "Orlec", "TASS". */
    public boolean isName(int word) {
        return names[word];
    }

    public boolean isNumber(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    public int sentenceCount() {
        return sentences.length;
    }

    /** The first word of a sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** One past the last word of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentences.length ? sentences[sentence + 1] : starts.length;
    }

    /** The words of a sentence with the marks between them. */
    public Span sentenceSpan(int sentence) {
        return span(sentenceStart(sentence), sentenceEnd(sentence) - 1);
    }

    /** In a headline of capitals nothing tells a name, so it marks none. */
    private void markNames() {
        for (int sentence = 0; sentence < sentences.length; sentence++) {
            int first = sentenceStart(sentence);
            int end = sentenceEnd(sentence);
            int capitals = 0;
            for (int i = first; i < end; i++) {
                capitals += Character.isUpperCase(text.charAt(starts[i])) ? 1 : 0;
            }
            boolean headline = end - first > 3 && capitals > HEADLINE * (end - first);
            for (int i = first; i < end && !headline; i++) {
                boolean capital = Character.isUpperCase(text.charAt(starts[i]));
                names[i] = capital && (i > first || isAllCapitals(i));
            }
        }
    }

    private boolean isAllCapitals(int word) {
        String written = word(word);
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    }
}
