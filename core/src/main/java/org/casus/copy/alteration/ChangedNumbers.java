package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.Synonyms;
import org.casus.text.Numbers;
import org.casus.text.Quantity;
import org.casus.text.Span;

/**
 * Finds numbers that are not the same in a sentence and its copy: another number of the same thing ("80 lorries" for "40
 * lorries"), or another one at the same place. A number that was only moved or left out is none of them.
 */
final class ChangedNumbers {
    /** Of these words behind a number one says what is counted. */
    private static final int COUNTED = 4;
    /** From here on two words can mean the same. */
    private static final double SAME = 0.8;
    /** Between two common words at most so many apart a number stands for another. */
    private static final int IN_PLACE = 6;
    /** So few words apart hardly anything else was changed. */
    private static final int ALONE = 2;

    private final SentencePair pair;
    private final Set<Long> anywhereHere;
    private final Set<Long> anywhereThere;

    /**
     * @param anywhereHere all numbers of the copy
     * @param anywhereThere all numbers of the origin
     */
    ChangedNumbers(SentencePair pair, Set<Long> anywhereHere, Set<Long> anywhereThere) {
        this.pair = pair;
        this.anywhereHere = anywhereHere;
        this.anywhereThere = anywhereThere;
    }

    /** A number, the words that it takes and the stems of what it counts. */
    private record Count(long value, int first, int end, List<String> counted) {}

    /** All numbers of a text. */
    static Set<Long> all(StemmedText text) {
        return Numbers.find(text.text()).stream().map(ChangedNumbers::value).collect(Collectors.toSet());
    }

    List<Alteration> find() {
        List<Count> mine = counts(pair.here());
        List<Count> theirs = counts(pair.there());
        List<Alteration> found = new ArrayList<>();
        take(mine, theirs, (a, b) -> a.value == b.value && areOfOne(a, b));
        add(take(mine, theirs, ChangedNumbers::areOfOne), found);
        take(mine, theirs, (a, b) -> a.value == b.value);
        add(take(mine, theirs, this::isReplaced), found);
        return found;
    }

    private record Taken(Count mine, Count theirs) {}

    /** Takes out the first pairs that belong together, each number once. */
    private static List<Taken> take(List<Count> mine, List<Count> theirs, BiPredicate<Count, Count> together) {
        List<Taken> taken = new ArrayList<>();
        for (Count count : List.copyOf(mine)) {
            theirs.stream()
                    .filter(other -> together.test(count, other))
                    .findFirst()
                    .ifPresent(other -> {
                        taken.add(new Taken(count, other));
                        mine.remove(count);
                        theirs.remove(other);
                    });
        }
        return taken;
    }

    private void add(List<Taken> changed, List<Alteration> found) {
        changed.forEach(
                c -> found.add(pair.alteration(Kind.NUMBER, c.mine.first, c.mine.end, c.theirs.first, c.theirs.end)));
    }

    private static boolean areOfOne(Count a, Count b) {
        return a.counted.stream()
                .anyMatch(word -> b.counted.stream().anyMatch(other -> Synonyms.nearness(word, other) >= SAME));
    }

    /** Whether each stands where the other stood, and, where more words were changed with it, neither is told elsewhere on the other page. */
    private boolean isReplaced(Count mine, Count theirs) {
        return pair.areInPlace(mine.first, theirs.first, ALONE)
                || pair.areInPlace(mine.first, theirs.first, IN_PLACE)
                        && !anywhereThere.contains(mine.value)
                        && !anywhereHere.contains(theirs.value);
    }

    private static List<Count> counts(Sentence sentence) {
        List<Count> counts = new ArrayList<>();
        int at = sentence.span(sentence.first(), sentence.end()).start();
        String text = sentence.span(sentence.first(), sentence.end())
                .in(sentence.text().text());
        for (Quantity quantity : Numbers.find(text)) {
            int[] words = sentence.within(new Span(
                            at + quantity.span().start(), at + quantity.span().end()))
                    .toArray();
            if (value(quantity) > 0 && words.length > 0) {
                int end = words[words.length - 1] + 1;
                counts.add(new Count(value(quantity), words[0], end, counted(sentence, end)));
            }
        }
        return counts;
    }

    private static long value(Quantity quantity) {
        return quantity.low().orElse(quantity.high().orElse(0));
    }

    /** "soldiers" behind "three", "Velden" and "soldiers" behind "nine". */
    private static List<String> counted(Sentence sentence, int behind) {
        List<String> counted = new ArrayList<>();
        for (int word = behind; word < Math.min(sentence.end(), behind + COUNTED); word++) {
            boolean of = sentence.lower(word).equals("of");
            if (sentence.isParted(word)
                    || !of && !sentence.isTelling(word) && !sentence.text().isName(word)) {
                return counted;
            }
            if (!of) {
                counted.add(sentence.stem(word));
            }
        }
        return counted;
    }
}
