package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.List;
import org.casus.copy.alteration.Alteration.Kind;

/**
 * A sentence of a copy and the same sentence of its origin, their words lined up along their longest common row (Hunt and
 * Szymanski 1977).
 */
final class SentencePair {
    private final Sentence here;
    private final Sentence there;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Words between two common ones: from each first to before each end. */
    record Stretch(int here, int hereEnd, int there, int thereEnd) {
        int length() {
            return Math.max(hereEnd - here, thereEnd - there);
        }

        boolean holdsHere(int word) {
            return here <= word && word < hereEnd;
        }

        boolean holdsThere(int word) {
            return there <= word && word < thereEnd;
        }
    }

    SentencePair(Sentence here, Sentence there) {
        this.here = here;
        this.there = there;
        lineUp();
    }

    Sentence here() {
        return here;
    }

    Sentence there() {
        return there;
    }

    /** What stands between the common words, where anything does, in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether a word here and one there stand between the same two common words, which are at most so many words apart. */
    boolean areInPlace(int mine, int theirs, int most) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.length() <= most && stretch.holdsHere(mine) && stretch.holdsThere(theirs));
    }

    /** An alteration of some words, from each first to before each end. */
    Alteration alteration(Kind kind, int mine, int mineEnd, int theirs, int theirsEnd) {
        return new Alteration(kind, here.span(mine, mineEnd), there.span(theirs, theirsEnd));
    }

    private void lineUp() {
        int[][] longest = longest();
        int i = here.first();
        int j = there.first();
        int fromHere = i;
        int fromThere = j;
        while (i < here.end() && j < there.end()) {
            if (here.text().stem(i) == there.text().stem(j)) {
                addStretch(fromHere, i, fromThere, j);
                fromHere = ++i;
                fromThere = ++j;
            } else if (longest[i - here.first() + 1][j - there.first()]
                    >= longest[i - here.first()][j - there.first() + 1]) {
                i++;
            } else {
                j++;
            }
        }
        addStretch(fromHere, here.end(), fromThere, there.end());
    }

    /** How long the common row is from each pair of words on. */
    private int[][] longest() {
        int[][] longest = new int[here.end() - here.first() + 1][there.end() - there.first() + 1];
        for (int i = longest.length - 2; i >= 0; i--) {
            for (int j = longest[i].length - 2; j >= 0; j--) {
                longest[i][j] =
                        here.text().stem(here.first() + i) == there.text().stem(there.first() + j)
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void addStretch(int mine, int mineEnd, int theirs, int theirsEnd) {
        if (mine < mineEnd || theirs < theirsEnd) {
            stretches.add(new Stretch(mine, mineEnd, theirs, theirsEnd));
        }
    }
}
