package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;
import org.casus.copy.wording.WordCounts;
import org.casus.text.Span;

/**
 * Compares a copy with its origin sentence by sentence, word by word. Sentences are matched one to one, the most alike first;
 * within a pair the words are lined up along their longest common row (Hunt and Szymanski 1977). Looks at the first
 * {@value #SENTENCES} sentences of each and the first {@value #WORDS} words of a sentence. Thread-safe.
 */
public final class AlterationFinder {
    private static final int SENTENCES = 200;
    private static final int WORDS = 150;
    /** Sentences less alike than this are not the same sentence. */
    private static final double SAME = 0.3;

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "nor", "neither", "nobody", "none", "nothing", "without", "cannot", "denied", "deny",
            "denies");

    private final Commonness english = new Commonness();

    /** A sentence here and the same sentence there. */
    private record Match(int here, int there, double likeness) {}

    /** What {@code copy} changed in {@code origin}: by kind, within a kind in the order of the copy. */
    public List<Alteration> find(String copy, String origin) {
        StemmedText here = StemmedText.of(copy);
        StemmedText there = StemmedText.of(origin);
        List<Match> matches = matches(here, there);
        List<Alteration> found = new ArrayList<>();
        matches.forEach(match -> compare(here, match.here, there, match.there, found));
        for (int s = 0; s < Math.min(SENTENCES, here.sentenceCount()); s++) {
            int sentence = s;
            if (matches.stream().noneMatch(match -> match.here == sentence)) {
                found.add(new Alteration(Kind.ADDED, here.sentenceSpan(s), nowhere(0)));
            }
        }
        for (int s = 0; s < Math.min(SENTENCES, there.sentenceCount()); s++) {
            int sentence = s;
            if (matches.stream().noneMatch(match -> match.there == sentence)) {
                found.add(new Alteration(Kind.DROPPED, nowhere(0), there.sentenceSpan(s)));
            }
        }
        found.sort(Comparator.comparing(Alteration::kind)
                .thenComparing(Alteration::here)
                .thenComparing(Alteration::there));
        return List.copyOf(found);
    }

    private List<Match> matches(StemmedText here, StemmedText there) {
        List<WeightedWords> mine = sentences(here);
        List<WeightedWords> theirs = sentences(there);
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                double likeness = mine.get(i).cosine(theirs.get(j));
                if (likeness >= SAME) {
                    all.add(new Match(i, j, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Match m) -> -m.likeness)
                .thenComparingInt(Match::here)
                .thenComparingInt(Match::there));
        List<Match> matches = new ArrayList<>();
        for (Match match : all) {
            if (matches.stream().noneMatch(m -> m.here == match.here || m.there == match.there)) {
                matches.add(match);
            }
        }
        return matches;
    }

    private List<WeightedWords> sentences(StemmedText text) {
        List<WeightedWords> sentences = new ArrayList<>();
        for (int s = 0; s < Math.min(SENTENCES, text.sentenceCount()); s++) {
            int first = text.sentenceStart(s);
            int end = text.sentenceEnd(s);
            int[] stems = new int[end - first];
            for (int i = first; i < end; i++) {
                stems[i - first] = text.stem(i);
            }
            sentences.add(WeightedWords.of(WordCounts.of(stems), english));
        }
        return sentences;
    }

    /** Lines the words up and reports each stretch between two common words. */
    private static void compare(StemmedText here, int mine, StemmedText there, int theirs, List<Alteration> found) {
        int i = here.sentenceStart(mine);
        int j = there.sentenceStart(theirs);
        int endHere = Math.min(here.sentenceEnd(mine), i + WORDS);
        int endThere = Math.min(there.sentenceEnd(theirs), j + WORDS);
        for (int[] common : commonWords(here, i, endHere, there, j, endThere)) {
            report(here, i, common[0], there, j, common[1], found);
            i = common[0] + 1;
            j = common[1] + 1;
        }
        report(here, i, endHere, there, j, endThere, found);
    }

    private static List<int[]> commonWords(StemmedText here, int i0, int i1, StemmedText there, int j0, int j1) {
        int[][] longest = new int[i1 - i0 + 1][j1 - j0 + 1];
        for (int i = i1 - 1; i >= i0; i--) {
            for (int j = j1 - 1; j >= j0; j--) {
                longest[i - i0][j - j0] = here.stem(i) == there.stem(j)
                        ? longest[i - i0 + 1][j - j0 + 1] + 1
                        : Math.max(longest[i - i0 + 1][j - j0], longest[i - i0][j - j0 + 1]);
            }
        }
        List<int[]> common = new ArrayList<>();
        int i = i0;
        int j = j0;
        while (i < i1 && j < j1) {
            if (here.stem(i) == there.stem(j)) {
                common.add(new int[] {i++, j++});
            } else if (longest[i - i0 + 1][j - j0] >= longest[i - i0][j - j0 + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static void report(
            StemmedText here, int i0, int i1, StemmedText there, int j0, int j1, List<Alteration> found) {
        if (i0 == i1 && j0 == j1) {
            return;
        }
        Kind kind = kind(here, i0, i1, there, j0, j1);
        found.add(new Alteration(kind, span(here, i0, i1), span(there, j0, j1)));
    }

    private static Kind kind(StemmedText here, int i0, int i1, StemmedText there, int j0, int j1) {
        if (count(i0, i1, w -> isNegation(here, w)) != count(j0, j1, w -> isNegation(there, w))) {
            return Kind.NEGATION;
        }
        if (any(i0, i1, here::isNumber) || any(j0, j1, there::isNumber)) {
            return Kind.NUMBER;
        }
        return any(i0, i1, here::isName) && any(j0, j1, there::isName) ? Kind.NAME : Kind.WORDS;
    }

    private static boolean isNegation(StemmedText text, int word) {
        String lower = text.lower(word);
        return NEGATIONS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }

    private static int count(int from, int to, IntPredicate test) {
        int count = 0;
        for (int word = from; word < to; word++) {
            count += test.test(word) ? 1 : 0;
        }
        return count;
    }

    private static boolean any(int from, int to, IntPredicate test) {
        return count(from, to, test) > 0;
    }

    /** The words from one to before another; where there are none, the empty span after the word before. */
    private static Span span(StemmedText text, int from, int to) {
        if (from < to) {
            return text.span(from, to - 1);
        }
        return nowhere(from == 0 ? 0 : text.span(from - 1).end());
    }

    private static Span nowhere(int at) {
        return new Span(at, at);
    }
}
