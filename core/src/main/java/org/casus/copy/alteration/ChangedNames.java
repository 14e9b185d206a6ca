package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.wording.StemmedText;

/**
 * Finds names that stand for other names: "Pavel Oost" where the origin has "Odile Krant". Other spellings of a name
 * ("Dorvyk"), its people ("Tarnian") and names that were only left out or moved are none of them.
 */
final class ChangedNames {
    /** Between two common words at most so many apart a name stands for another. */
    private static final int IN_PLACE = 6;
    /** Shorter words do not count as spellings of one another. */
    private static final int LONG = 4;

    private final SentencePair pair;

    ChangedNames(SentencePair pair) {
        this.pair = pair;
    }

    /** Names in a row, from the first to before the end. */
    private record Row(int first, int end) {}

    List<Alteration> find() {
        List<Row> mine = rows(pair.here(), pair.there());
        List<Row> theirs = rows(pair.there(), pair.here());
        boolean only = mine.size() == 1 && theirs.size() == 1;
        List<Alteration> found = new ArrayList<>();
        for (Row row : mine) {
            theirs.stream()
                    .filter(other ->
                            pair.areInPlace(row.first, other.first, IN_PLACE) || only && areNowhere(row, other))
                    .findFirst()
                    .ifPresent(
                            other -> found.add(pair.alteration(Kind.NAME, row.first, row.end, other.first, other.end)));
        }
        return found;
    }

    /** Whether neither name stands anywhere on the other page. */
    private boolean areNowhere(Row mine, Row theirs) {
        StemmedText here = pair.here().text();
        StemmedText there = pair.there().text();
        return IntStream.range(mine.first, mine.end).noneMatch(word -> stands(here.lower(word), there, 0, there.size()))
                && IntStream.range(theirs.first, theirs.end)
                        .noneMatch(word -> stands(there.lower(word), here, 0, here.size()));
    }

    /** The rows of names that the other sentence does not have. */
    private static List<Row> rows(Sentence sentence, Sentence other) {
        List<Row> rows = new ArrayList<>();
        int word = sentence.first();
        while (word < sentence.end()) {
            int end = word;
            while (end < sentence.end() && isMissing(sentence, end, other)) {
                end++;
            }
            if (end > word) {
                rows.add(new Row(word, end));
            }
            word = end + 1;
        }
        return rows;
    }

    private static boolean isMissing(Sentence sentence, int word, Sentence other) {
        return sentence.text().isName(word)
                && sentence.text().word(word).length() > 1
                && sentence.isTelling(word)
                && !stands(sentence.lower(word), other.text(), other.first(), other.end());
    }

    private static boolean stands(String name, StemmedText text, int from, int to) {
        return IntStream.range(from, to).anyMatch(word -> areOne(name, text.lower(word)))
                || isShort(name, text, from, to);
    }

    private static boolean areOne(String name, String other) {
        String longer = name.length() >= other.length() ? name : other;
        String shorter = longer.equals(name) ? other : name;
        return shorter.equals(longer)
                || shorter.length() >= LONG
                        && (longer.startsWith(shorter)
                                || longer.length() - shorter.length() < 2 && isNear(longer, shorter));
    }

    /** Whether one letter was changed, added or left out. */
    private static boolean isNear(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        int next = longer.length() == shorter.length() ? same + 1 : same;
        return next >= shorter.length() || longer.substring(same + 1).equals(shorter.substring(next));
    }

    /** Whether a name is the first letters of some words in a row: "UN" for "United Nations". */
    private static boolean isShort(String name, StemmedText text, int from, int to) {
        return IntStream.rangeClosed(from, to - name.length())
                .anyMatch(start -> IntStream.range(0, name.length())
                        .allMatch(i -> text.lower(start + i).charAt(0) == name.charAt(i)));
    }
}
