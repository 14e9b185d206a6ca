package org.casus.claim.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.claim.Figure.Loss;
import org.casus.claim.figure.Camp;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Gist;

/**
 * What a page counts, and how it opens.
 *
 * @param places words that its opening writes with a capital within a sentence, without parties and months; the day of
 *     the week is as good as a place among pages of one week
 * @param near such words of its opening and of the sentences that count
 * @param names all such words of the page
 * @param day of its publication, counted from the epoch; {@link #UNDATED} where that is unknown
 * @param numbers what it counts, with how many
 * @param revises whether what counts speaks of a count that is known: "the number of dead has risen", "disputed the toll"
 * @param circumstances stems of its counting statements beside those for people and what befell them: "near the bridge"
 * @param losses on which days what it counts came about, where its statements name one
 */
record Toll(
        PageReading page,
        Gist opening,
        Set<String> places,
        Set<String> near,
        Set<String> names,
        long day,
        Map<Counted, List<Voice>> counted,
        Set<String> numbers,
        boolean revises,
        Set<String> losses,
        Set<String> circumstances) {
    /** Comes after all that are dated. */
    static final long UNDATED = Long.MAX_VALUE;

    private static final int DAYS = 14;

    /** What befell whom: nine gunmen are not among the sailors who died, nor one side's guards among the other's soldiers; named is a nation that its words show. */
    record Counted(Loss loss, Camp camp, Optional<String> nation, boolean named) {
        /** Whether both may be of the same people. */
        boolean canBe(Counted other) {
            boolean oneNation = nation.isEmpty() || other.nation.isEmpty() || nation.equals(other.nation);
            return loss == other.loss && camp.canBe(other.camp) && oneNation;
        }

        /** "Two Morosk guards" of one party may not be among the "four dead" of another. */
        boolean isUnlike(Counted other) {
            return named && other.isAnyones() || other.named && isAnyones();
        }

        private boolean isAnyones() {
            return camp == Camp.ANYONE && nation.isEmpty();
        }
    }

    /** Whether it counts any of these. */
    boolean counts(Collection<Counted> any) {
        return any.stream().anyMatch(one -> counted.keySet().stream().anyMatch(one::canBe));
    }

    /** Whether a page came out within some days after another, and both days are known. */
    boolean isSoonAfter(Toll before) {
        return before.day != UNDATED && day != UNDATED && day - before.day <= DAYS;
    }

    /** Four soldiers and fifty fighters there: "fifteen bodies" here may be of either. */
    boolean isParted(Counted anyone) {
        return anyone.isAnyones()
                && counted.keySet().stream()
                                .filter(one -> one.loss == anyone.loss && !one.isAnyones())
                                .count()
                        > 1;
    }

    /** "on Tuesday" there, "on Thursday" here: two matters, whatever else they share. */
    boolean happenedOtherwise(Toll before) {
        return !before.losses.isEmpty() && !losses.isEmpty() && Collections.disjoint(before.losses, losses);
    }

    /** Whether one party counts the same on both pages. */
    boolean hasCounterOf(Toll before) {
        return before.counted.entrySet().stream()
                .anyMatch(one -> counted.entrySet().stream()
                        .filter(other -> one.getKey().canBe(other.getKey()))
                        .anyMatch(other -> !Collections.disjoint(parties(one.getValue()), parties(other.getValue()))));
    }

    static Set<String> parties(List<Voice> voices) {
        return voices.stream().map(Voice::party).collect(Collectors.toSet());
    }
}
