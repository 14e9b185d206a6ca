package org.casus.copy.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.copy.group.Grouping;
import org.casus.copy.group.Likenesses;
import org.casus.copy.group.Sets;
import org.casus.copy.group.Tie;
import org.casus.copy.likeness.Likeness;
import org.casus.copy.likeness.WeighedPrint;
import org.casus.copy.likeness.Wordings;
import org.casus.copy.reading.OneTeller;
import org.casus.copy.reading.Reading;
import org.casus.copy.reading.Rulings;
import org.casus.copy.reading.Seniority;
import org.casus.copy.reading.Twins;
import org.casus.copy.wording.Commonness;

/** Compares readings closely and groups them by what they share, whom they credit and what persons said. */
final class Comparison {
    /** What is left of the likeness of two texts that were published far apart. */
    private static final double FADED = 0.75;

    private final List<Reading> readings;
    private final Commonness commonness;
    private final Likeness likeness;
    private final Sets groups;

    /**
     * @param near for each reading the earlier ones worth comparing with it
     * @param commonness of words in all documents, of which these may be a few
     */
    Comparison(List<Reading> readings, List<int[]> near, Wordings wordings, Commonness commonness, Rulings persons) {
        this.readings = readings;
        this.commonness = commonness;
        List<WeighedPrint> prints = readings.stream()
                .map(reading -> WeighedPrint.of(reading.print(), commonness))
                .toList();
        likeness = new Likeness(prints, wordings, commonness);
        groups = group(near, prints, persons);
        Twins twins = new Twins(readings, persons);
        for (int i = 0; i < readings.size(); i++) {
            groups.join(i, twins.first(i));
        }
    }

    Sets groups() {
        return groups;
    }

    Commonness commonness() {
        return commonness;
    }

    Likeness likeness() {
        return likeness;
    }

    private Sets group(List<int[]> near, List<WeighedPrint> prints, Rulings persons) {
        Likenesses judged = (a, b) -> persons.keepApart(a, b) ? Likenesses.APART : inTime(a, b);
        List<Tie> ties = new ArrayList<>();
        List<Tie> matters = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            for (int other : near.get(i)) {
                double inWords = likeness.inWords(other, i);
                if (Likeness.mayBeOne(prints.get(other), prints.get(i), inWords)) {
                    ties.add(new Tie(other, i, judged.between(other, i)));
                }
                if (isTold(other, i, inWords)) {
                    matters.add(new Tie(other, i, inWords));
                }
            }
        }
        Sets found = new Grouping(Likeness.ONE_ORIGIN, judged).group(readings.size(), ties, persons.together());
        joinTold(matters, found, persons);
        return found;
    }

    /** Retold texts follow within days: of pages further apart in time the words must leave less doubt. */
    private double inTime(int first, int second) {
        double alike = likeness.between(first, second);
        boolean faded = alike < Likeness.CLEAR && Seniority.areFar(readings.get(first), readings.get(second));
        return faded ? alike * FADED : alike;
    }

    private boolean isTold(int first, int second, double inWords) {
        Reading one = readings.get(first);
        Reading other = readings.get(second);
        return OneTeller.mayBeTold(one, other, inWords)
                && OneTeller.told(one, other, inWords, likeness.likestSentences(first, second));
    }

    private void joinTold(List<Tie> matters, Sets found, Rulings persons) {
        Set<Integer> credited = new HashSet<>();
        matters.stream().sorted().forEach(tie -> {
            // Of pages that credit the same teller a page goes to the one most like it, else it would tie all together.
            boolean first = credited.add(tie.first()) | credited.add(tie.second());
            if ((first || OneTeller.owes(readings.get(tie.first()), readings.get(tie.second())))
                    && !persons.keepApart(found, tie.first(), tie.second())) {
                found.join(tie.first(), tie.second());
            }
        });
    }
}
