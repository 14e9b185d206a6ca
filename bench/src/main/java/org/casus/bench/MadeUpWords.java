package org.casus.bench;

import java.util.List;

/** Made-up words that can be spoken, one for each number, the same on every run. Immutable and thread-safe. */
final class MadeUpWords {
    private final List<String> syllables;

    /** @param syllables what the words are made of */
    MadeUpWords(List<String> syllables) {
        this.syllables = List.copyOf(syllables);
    }

    /** The word of a number, 0 or more: different words for different numbers, short ones for small numbers. */
    String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + syllables.size(); rest > 0; rest /= syllables.size()) {
            word.append(syllables.get(rest % syllables.size()));
        }
        return word.toString();
    }
}
