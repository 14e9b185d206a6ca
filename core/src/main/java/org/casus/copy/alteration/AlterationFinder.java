package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;
import org.casus.copy.wording.WordCounts;
import org.casus.text.Span;

/**
 * Compares a copy with its origin sentence by sentence. Sentences are matched one to one, the most alike first; within a pair
 * numbers, names and negations are compared wherever they stand, since translating and spinning move them, and the other words
 * where they stand. Looks at the first {@value #SENTENCES} sentences of each. Thread-safe.
 */
public final class AlterationFinder {
    private static final int SENTENCES = 200;
    /** Sentences less alike than this are not the same sentence. */
    private static final double SAME = 0.3;
    /** Sentences less alike than this may have been taken for the same: what they tell is not compared. */
    private static final double COMPARED = 0.4;

    private final Commonness english = new Commonness();

    /** A sentence here and the same sentence there. */
    private record Match(int here, int there, double likeness) {}

    /** What {@code copy} changed in {@code origin}: by kind, within a kind in the order of the copy. */
    public List<Alteration> find(String copy, String origin) {
        StemmedText here = StemmedText.of(copy);
        StemmedText there = StemmedText.of(origin);
        Set<Long> mine = ChangedNumbers.all(here);
        Set<Long> theirs = ChangedNumbers.all(there);
        List<Match> matches = matches(here, there);
        List<Alteration> found = new ArrayList<>();
        for (Match match : matches) {
            SentencePair pair = new SentencePair(Sentence.of(here, match.here), Sentence.of(there, match.there));
            List<Alteration> told = new ArrayList<>();
            if (match.likeness >= COMPARED) {
                told.addAll(new ChangedNumbers(pair, mine, theirs).find());
                told.addAll(new ChangedNames(pair).find());
                new ChangedNegations(pair).find().ifPresent(told::add);
            }
            found.addAll(told);
            ChangedWords.find(pair).stream()
                    .filter(words -> told.stream().noneMatch(t -> isTold(words, t)))
                    .forEach(found::add);
        }
        unmatched(here, matches.stream().map(Match::here).toList())
                .forEach(span -> found.add(new Alteration(Kind.ADDED, span, new Span(0, 0))));
        unmatched(there, matches.stream().map(Match::there).toList())
                .forEach(span -> found.add(new Alteration(Kind.DROPPED, new Span(0, 0), span)));
        found.sort(Comparator.comparing(Alteration::kind)
                .thenComparing(Alteration::here)
                .thenComparing(Alteration::there));
        return List.copyOf(found);
    }

    /** Whether the other words are those of a changed number, name or negation. */
    private static boolean isTold(Alteration words, Alteration told) {
        return told.here().overlaps(words.here()) || told.there().overlaps(words.there());
    }

    private static List<Span> unmatched(StemmedText text, List<Integer> matched) {
        return IntStream.range(0, Math.min(SENTENCES, text.sentenceCount()))
                .filter(sentence -> !matched.contains(sentence))
                .mapToObj(text::sentenceSpan)
                .toList();
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
}
