package org.casus.copy.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.copy.Descent;
import org.casus.copy.sign.RunSet;
import org.casus.copy.sign.Signature;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;
import org.casus.copy.wording.WordCounts;
import org.casus.text.token.FunctionWords;

/** The passages that two texts share: the same words, or where those are few the sentences most alike. */
public final class Passages {
    private static final int MOST = 40;
    /** Sentences less alike than this show nothing. */
    static final double ALIKE = 0.35;
    /** From this share of a text on, runs of the same words show by themselves what it shares. */
    private static final double MOSTLY = 0.4;
    /** Sentences looked at on each side. */
    private static final int SENTENCES = 80;

    private Passages() {}

    public static List<Descent.Passage> shared(StemmedText here, StemmedText there, Commonness commonness) {
        List<Descent.Passage> runs = runs(here, there);
        int copied = runs.stream().mapToInt(run -> run.here().length()).sum();
        if (copied >= MOSTLY * here.text().length()) {
            return runs;
        }
        List<Descent.Passage> sentences = sentences(here, there, commonness);
        return sentences.isEmpty() ? runs : sentences;
    }

    /** Runs of at least five stems that stand in both, each as long as it goes. */
    private static List<Descent.Passage> runs(StemmedText here, StemmedText there) {
        int[] mine = here.stems();
        int[] theirs = there.stems();
        Map<Long, Integer> places = new HashMap<>();
        for (int j = 0; j + RunSet.RUN <= theirs.length; j++) {
            places.putIfAbsent(Signature.runHash(theirs, j, j + RunSet.RUN), j);
        }
        List<Descent.Passage> found = new ArrayList<>();
        int i = 0;
        while (i + RunSet.RUN <= mine.length && found.size() < MOST) {
            Integer j = places.get(Signature.runHash(mine, i, i + RunSet.RUN));
            int length = j == null ? 0 : common(mine, i, theirs, j);
            if (j != null && length >= RunSet.RUN) {
                found.add(new Descent.Passage(here.span(i, i + length - 1), there.span(j, j + length - 1)));
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private static int common(int[] mine, int i, int[] theirs, int j) {
        int length = 0;
        while (i + length < mine.length && j + length < theirs.length && mine[i + length] == theirs[j + length]) {
            length++;
        }
        return length;
    }

    private static List<Descent.Passage> sentences(StemmedText here, StemmedText there, Commonness commonness) {
        List<WeightedWords> mine = weigh(here, commonness);
        List<WeightedWords> theirs = weigh(there, commonness);
        List<Descent.Passage> found = new ArrayList<>();
        for (int i = 0; i < mine.size() && found.size() < MOST; i++) {
            int best = -1;
            double alike = ALIKE;
            for (int j = 0; j < theirs.size(); j++) {
                double cosine = mine.get(i).cosine(theirs.get(j));
                if (cosine > alike) {
                    alike = cosine;
                    best = j;
                }
            }
            if (best >= 0 && sayTheSame(here, i, there, best)) {
                found.add(new Descent.Passage(here.sentenceSpan(i), there.sentenceSpan(best)));
            }
        }
        return found;
    }

    /** Whether two sentences share more than names: those of one war share its names whatever they say. */
    private static boolean sayTheSame(StemmedText here, int mine, StemmedText there, int theirs) {
        IntStream words = IntStream.range(here.sentenceStart(mine), here.sentenceEnd(mine));
        return words.filter(word -> !here.isName(word) && !FunctionWords.contains(here.lower(word)))
                .anyMatch(word -> IntStream.range(there.sentenceStart(theirs), there.sentenceEnd(theirs))
                        .anyMatch(other -> !there.isName(other) && there.stem(other) == here.stem(word)));
    }

    /** The weighted words of each sentence. */
    static List<WeightedWords> weigh(StemmedText text, Commonness commonness) {
        List<WeightedWords> sentences = new ArrayList<>();
        for (int s = 0; s < Math.min(SENTENCES, text.sentenceCount()); s++) {
            int first = text.sentenceStart(s);
            int end = text.sentenceEnd(s);
            sentences.add(WeightedWords.of(WordCounts.of(text, word -> first <= word && word < end), commonness));
        }
        return sentences;
    }
}
