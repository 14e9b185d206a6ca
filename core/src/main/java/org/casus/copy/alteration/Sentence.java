package org.casus.copy.alteration;

import java.util.stream.IntStream;
import org.casus.copy.wording.Stem;
import org.casus.copy.wording.StemmedText;
import org.casus.text.Span;
import org.casus.text.token.FunctionWords;

/**
 * A sentence of a text: its words from {@code first} to before {@code end}.
 *
 * @param end at most {@value #WORDS} words behind the first
 */
record Sentence(StemmedText text, int first, int end) {
    private static final int WORDS = 150;

    static Sentence of(StemmedText text, int sentence) {
        int first = text.sentenceStart(sentence);
        return new Sentence(text, first, Math.min(text.sentenceEnd(sentence), first + WORDS));
    }

    IntStream words() {
        return IntStream.range(first, end);
    }

    String lower(int word) {
        return text.lower(word);
    }

    String stem(int word) {
        return Stem.of(text.lower(word));
    }

    /** Whether a word says something by itself. */
    boolean isTelling(int word) {
        return !FunctionWords.contains(text.lower(word));
    }

    /** Whether a comma, a colon or the like stands between a word and the one before it. */
    boolean isParted(int word) {
        if (word == first) {
            return true;
        }
        int before = text.span(word - 1).end();
        String between =
                text.text().substring(before, Math.max(before, text.span(word).start()));
        return between.chars().anyMatch(mark -> !Character.isWhitespace(mark) && mark != '-' && mark != '.');
    }

    /** The words from one to before another; where there are none, the empty span after the word before. */
    Span span(int from, int to) {
        if (from < to) {
            return text.span(from, to - 1);
        }
        int at = from == 0 ? 0 : text.span(from - 1).end();
        return new Span(at, at);
    }

    /** The words of the sentence that a stretch of the text touches. */
    IntStream within(Span span) {
        return words().filter(word -> span.overlaps(text.span(word)));
    }
}
