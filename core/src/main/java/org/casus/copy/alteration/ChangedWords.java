package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.alteration.SentencePair.Stretch;

/** Finds other words for the same: "blamed for bombarding" where the origin has "accused of shelling". */
final class ChangedWords {
    private ChangedWords() {}

    /** The stretches that say something on either side; those parted by one small word are one. */
    static List<Alteration> find(SentencePair pair) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : pair.stretches()) {
            int last = joined.size() - 1;
            if (last >= 0 && isNext(pair, joined.get(last), stretch)) {
                joined.set(
                        last,
                        new Stretch(
                                joined.get(last).here(),
                                stretch.hereEnd(),
                                joined.get(last).there(),
                                stretch.thereEnd()));
            } else {
                joined.add(stretch);
            }
        }
        return joined.stream()
                .filter(s -> tells(pair.here(), s.here(), s.hereEnd()) || tells(pair.there(), s.there(), s.thereEnd()))
                .map(s -> pair.alteration(Kind.WORDS, s.here(), s.hereEnd(), s.there(), s.thereEnd()))
                .toList();
    }

    private static boolean isNext(SentencePair pair, Stretch before, Stretch stretch) {
        return stretch.here() - before.hereEnd() == 1 && !pair.here().isTelling(before.hereEnd());
    }

    private static boolean tells(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(sentence::isTelling);
    }
}
