package org.casus.copy.sign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.casus.copy.wording.WeightedWords;

/**
 * Which earlier texts are worth comparing with a text: those whose signatures share a band with it, and, because translations
 * share no runs, those that share its most telling words (names, numbers, rare words). Of a crowd that shares one band only a
 * few leaders are named, so that 5,000 copies are not twelve million pairs. Texts are numbered from 0 in the order of adding.
 * Not thread-safe.
 */
public final class CandidateIndex {
    /** Up to so many texts that share a band are all named. */
    private static final int CROWD = 24;
    /** Of a larger crowd so many first ones are. */
    private static final int LEADERS = 3;
    /** Telling words looked up for each text. */
    private static final int TELLING = 32;
    /** So many bearers of telling words are looked at, those of the most telling words first. */
    private static final int LOOKS = 8000;
    /** Part of the cosine that the telling words alone must make up. */
    private static final double LEAST = 0.08;
    /** Most candidates for one text by telling words. */
    private static final int MOST = 100;

    private final Chains bands = new Chains();
    private final Chains words = new Chains();
    private float[] shared = new float[1024];
    private int[] touched = new int[1024];
    private int size;

    /** How many texts were added. */
    public int size() {
        return size;
    }

    /** Adds a text and returns its number. */
    public int add(Print print, WeightedWords weights) {
        for (long key : print.signature().keys()) {
            bands.add(key, size, 0);
        }
        for (int word : weights.telling(TELLING)) {
            words.add(weights.stem(word), size, weights.weight(word));
        }
        if (size == shared.length) {
            shared = Arrays.copyOf(shared, size * 2);
            touched = Arrays.copyOf(touched, size * 2);
        }
        return size++;
    }

    /** The numbers of the texts worth comparing, ascending, each once. */
    public int[] near(Print print, WeightedWords weights) {
        int[] byWords = byTellingWords(weights);
        Stream<int[]> byBands = Arrays.stream(print.signature().keys()).mapToObj(this::inBand);
        return Stream.concat(Stream.of(byWords), byBands)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] inBand(long key) {
        int count = bands.size(key);
        int[] found = new int[count <= CROWD ? count : LEADERS];
        int entry = count == 0 ? -1 : bands.first(key);
        for (int i = 0; i < found.length; i++) {
            found[i] = bands.text(entry);
            entry = bands.next(entry);
        }
        return found;
    }

    private int[] byTellingWords(WeightedWords weights) {
        int count = 0;
        int left = LOOKS;
        for (int word : weights.telling(TELLING)) {
            int stem = weights.stem(word);
            int bearers = Math.min(left, words.size(stem));
            left -= bearers;
            int entry = bearers == 0 ? -1 : words.first(stem);
            for (int k = 0; k < bearers; k++) {
                int text = words.text(entry);
                if (shared[text] == 0) {
                    touched[count++] = text;
                }
                shared[text] += weights.weight(word) * words.weight(entry);
                entry = words.next(entry);
            }
        }
        int[] nearest = nearest(count);
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return nearest;
    }

    private int[] nearest(int count) {
        int[] enough = Arrays.stream(touched, 0, count)
                .filter(text -> shared[text] >= LEAST)
                .toArray();
        if (enough.length <= MOST) {
            return enough;
        }
        return Arrays.stream(enough)
                .boxed()
                .sorted(Comparator.comparing((Integer text) -> -shared[text]).thenComparing(text -> text))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
