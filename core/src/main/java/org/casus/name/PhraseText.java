package org.casus.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.text.Wording;

/** What is written between two tokens of a text. Lives within one text. */
final class PhraseText {
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "of", "'s", "'", "for", "and", "in");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\"", "“", "”", ":");

    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private final Wording wording;

    PhraseText(Wording wording) {
        this.wording = wording;
    }

    /** On one line. */
    String of(int from, int to) {
        return wording.span(from, to).in(wording.text()).replaceAll("\\s+", " ");
    }

    /** The words that tell one name from another. */
    List<String> words(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (wording.get(i).isWord() && !LITTLE.contains(wording.word(i))) {
                found.add(wording.word(i));
            }
        }
        return found;
    }

    /** Whether a sentence ends between two tokens. */
    boolean endsSentence(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> ENDS.contains(wording.word(i)));
    }

    boolean startsSentence(int i) {
        if (i == 0) {
            return true;
        }
        String gap = wording.text()
                .substring(wording.get(i - 1).end(), wording.get(i).start());
        return SENTENCE_ENDS.contains(wording.word(i - 1)) || gap.indexOf('\n') >= 0;
    }
}
