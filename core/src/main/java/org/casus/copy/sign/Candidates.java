package org.casus.copy.sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.casus.copy.wording.WeightedWords;

/**
 * Which pairs of texts are worth comparing: those whose signatures share a band, and, because translations share no runs,
 * those that share their most telling words (names, numbers, rare words). In a crowd that shares one band each text is
 * paired with a few leaders only, so that 5,000 copies are not twelve million pairs. Thread-safe.
 */
public final class Candidates {
    /** Up to so many texts that share a band are paired each with each. */
    private static final int CROWD = 24;
    /** In a larger crowd each text is paired with so many first ones. */
    private static final int LEADERS = 3;
    /** Telling words looked up for each text. */
    private static final int TELLING = 32;
    /** A word that so many texts find telling leads nowhere. */
    private static final int COMMON = 3000;
    /** Part of the cosine that the telling words alone must make up. */
    private static final double LEAST = 0.08;
    /** Most candidates for one text by telling words. */
    private static final int MOST = 100;

    private Candidates() {}

    /** Two texts, by their numbers, the smaller first. */
    public record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    /** The pairs among some texts, in order. */
    public static Collection<Pair> pairs(List<Print> prints, List<WeightedWords> weights) {
        TreeSet<Pair> pairs = new TreeSet<>();
        addBySignature(prints, pairs);
        addByTellingWords(weights, pairs);
        return pairs;
    }

    private static void addBySignature(List<Print> prints, Collection<Pair> pairs) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        LongFunction<List<Integer>> bucket = key -> buckets.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (int i = 0; i < prints.size(); i++) {
            for (long key : prints.get(i).signature().keys()) {
                bucket.apply(key).add(i);
            }
        }
        for (List<Integer> texts : buckets.values()) {
            int leaders = texts.size() <= CROWD ? texts.size() : LEADERS;
            for (int a = 0; a < leaders; a++) {
                for (int b = a + 1; b < texts.size(); b++) {
                    pairs.add(new Pair(texts.get(a), texts.get(b)));
                }
            }
        }
    }

    private static void addByTellingWords(List<WeightedWords> texts, Collection<Pair> pairs) {
        Map<Integer, Posting> postings = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int word : texts.get(i).telling(TELLING)) {
                postings.computeIfAbsent(texts.get(i).stem(word), s -> new Posting())
                        .add(i, texts.get(i).weight(word));
            }
        }
        float[] shared = new float[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            addNearest(i, texts.get(i), postings, shared, pairs);
        }
    }

    private static void addNearest(
            int text, WeightedWords words, Map<Integer, Posting> postings, float[] shared, Collection<Pair> pairs) {
        List<Integer> touched = new ArrayList<>();
        for (int word : words.telling(TELLING)) {
            Posting posting = postings.getOrDefault(words.stem(word), Posting.NONE);
            if (posting.size > COMMON) {
                continue;
            }
            for (int k = 0; k < posting.size; k++) {
                int other = posting.texts[k];
                if (shared[other] == 0) {
                    touched.add(other);
                }
                shared[other] += words.weight(word) * posting.weights[k];
            }
        }
        touched.stream()
                .filter(other -> other != text && shared[other] >= LEAST)
                .sorted((a, b) -> shared[a] != shared[b] ? Float.compare(shared[b], shared[a]) : Integer.compare(a, b))
                .limit(MOST)
                .forEach(other -> pairs.add(new Pair(Math.min(text, other), Math.max(text, other))));
        touched.forEach(other -> shared[other] = 0);
    }

    /** The texts that find one word telling. */
    private static final class Posting {
        static final Posting NONE = new Posting();
        private int[] texts = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int text, float weight) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            texts[size] = text;
            weights[size++] = weight;
        }
    }
}
