package org.casus.copy.sign;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.casus.copy.wording.WeightedWords;

/**
 * Which earlier texts are worth comparing with a text: those whose signatures share a band with it, and, because translations
 * share no runs, those that share its most telling words (names, numbers, rare words). Of a crowd that shares one band or one
 * word only the latest are named, so that 5,000 copies are not twelve million pairs and a text costs the same among a million
 * others as among ten thousand. Texts are numbered from 0 in the order of adding. About 400 bytes a text. Not thread-safe while
 * texts are added; {@link #before} is safe from several threads after that.
 */
public final class CandidateIndex {
    /** Up to so many texts that share a band are all named. */
    public static final int CROWD = 24;
    /** Of a larger crowd so many latest ones are. */
    public static final int LEADERS = 3;

    private final Chains bands = new Chains();
    private final Chains words = new Chains();
    private float[] weights = new float[1024 * SharedWords.TELLING];
    private int size;

    /** How many texts were added. */
    public int size() {
        return size;
    }

    /** Adds a text and returns its number. */
    public int add(Print print, WeightedWords words) {
        long[] keys = print.signature().keys();
        for (int band = 0; band < keys.length; band++) {
            bands.add(keys[band], size * Signature.BANDS + band);
        }
        int entry = size * SharedWords.TELLING;
        if (entry == weights.length) {
            weights = Arrays.copyOf(weights, entry * 3 / 2 / SharedWords.TELLING * SharedWords.TELLING);
        }
        for (int word : words.telling(SharedWords.TELLING)) {
            this.words.add(words.stem(word), entry);
            weights[entry++] = words.weight(word);
        }
        return size++;
    }

    /** The numbers of the texts worth comparing with one that is not among them, ascending, each once. */
    public int[] near(Print print, WeightedWords words, SharedWords shared) {
        int[] telling = words.telling(SharedWords.TELLING);
        for (int word : telling) {
            share(this.words.latest(words.stem(word)), words.weight(word), shared);
        }
        long[] keys = print.signature().keys();
        return near(shared.take(), keys.length, band -> bands.latest(keys[band]));
    }

    /** The numbers of the texts worth comparing with one of them that were added before it, ascending, each once. */
    public int[] before(int text, SharedWords shared) {
        for (int entry = text * SharedWords.TELLING; entry < (text + 1) * SharedWords.TELLING; entry++) {
            share(words.earlier(entry), weights[entry], shared);
        }
        return near(shared.take(), Signature.BANDS, band -> bands.earlier(text * Signature.BANDS + band));
    }

    /** Whether two texts find each other where no crowd stands between them: the same in every order of adding. */
    public static boolean findEachOther(Print print, WeightedWords words, Print other, WeightedWords otherWords) {
        return print.signature().sharesBand(other.signature()) || SharedWords.areEnough(words, otherWords);
    }

    private void share(int latest, float weight, SharedWords shared) {
        int entry = latest;
        for (int seen = 0; seen < SharedWords.BEARERS && entry != Chains.NONE; seen++) {
            shared.add(entry / SharedWords.TELLING, weight * weights[entry]);
            entry = words.earlier(entry);
        }
    }

    private int[] near(int[] byWords, int keys, IntUnaryOperator latest) {
        int[] near = Arrays.copyOf(byWords, byWords.length + keys * (CROWD + 1));
        int count = byWords.length;
        for (int band = 0; band < keys; band++) {
            int from = count;
            int entry = latest.applyAsInt(band);
            while (entry != Chains.NONE && count - from <= CROWD) {
                near[count++] = entry / Signature.BANDS;
                entry = bands.earlier(entry);
            }
            count = count - from > CROWD ? from + LEADERS : count;
        }
        return Arrays.stream(near, 0, count).sorted().distinct().toArray();
    }
}
