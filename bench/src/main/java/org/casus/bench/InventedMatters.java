package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What invented pages are about. A matter has words and names of its own, sentences of background and quotation that whoever
 * reports it prints word for word, and a theme: a few of them, such as a war or a budget, run through all pages with their
 * vocabulary, so that the names of a theme stand in tens of thousands of a million pages. Not thread-safe.
 */
final class InventedMatters {
    static final int SENTENCE = 20;

    private static final int LIVE = 150;
    private static final int WORDS = 24;
    private static final int THEMES = 30;
    private static final int THEME_WORDS = 150;
    private static final int BACKGROUND = 4;

    private final Random random;
    private final InventedVocabulary vocabulary;
    private final List<int[]> themes = new ArrayList<>();
    private final List<Matter> live = new ArrayList<>();

    /**
     * A matter; its words as numbers.
     *
     * @param background sentences that reports of it have in common
     */
    record Matter(int[] words, int[] theme, int[][] background) {
        Matter(int[] words, int[] theme) {
            this(words, theme, new int[BACKGROUND][]);
        }
    }

    InventedMatters(Random random, InventedVocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
        for (int i = 0; i < THEMES; i++) {
            themes.add(named(THEME_WORDS));
        }
    }

    /** A matter that few or many pages have, or in a fifth of the cases one of the page's own. */
    Matter next() {
        if (live.isEmpty() || random.nextInt(5) == 0) {
            return invented();
        }
        if (live.size() < LIVE) {
            live.add(invented());
        } else if (random.nextInt(12) == 0) {
            live.set(random.nextInt(LIVE), invented());
        }
        return live.get(few(live.size(), 2));
    }

    /** A sentence of words as language has them: of a hundred twelve are the matter's, ten the theme's, three numbers. */
    int[] sentence(Matter matter) {
        int[] words = new int[SENTENCE];
        for (int w = 0; w < SENTENCE; w++) {
            int kind = random.nextInt(100);
            if (kind < 12) {
                words[w] = matter.words[random.nextInt(WORDS)];
            } else if (kind < 22) {
                words[w] = matter.theme[few(THEME_WORDS, 2)];
            } else {
                words[w] = kind < 25 ? vocabulary.anyNumber(random) : vocabulary.anyWord(random);
            }
        }
        return words;
    }

    private Matter invented() {
        Matter matter = new Matter(named(WORDS), themes.get(few(THEMES, 2)));
        for (int i = 0; i < BACKGROUND; i++) {
            matter.background[i] = sentence(matter);
        }
        return matter;
    }

    /** Words of which every third is a name. */
    private int[] named(int size) {
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = i % 3 == 0 ? vocabulary.anyName(random) : vocabulary.anyWord(random);
        }
        return words;
    }

    /** A number below a size, the small ones more often. */
    private int few(int size, int power) {
        return (int) (size * Math.pow(random.nextDouble(), power));
    }
}
