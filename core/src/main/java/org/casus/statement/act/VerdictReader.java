package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.Act;

/** Reads the verdict that a clause passes on words and deeds: "that is a lie", "Ulvany has not kept its word", "it was a crime". */
final class VerdictReader {
    private static final int BREACH_SOON = 5;
    private static final int UNTRUE_SOON = 4;
    private static final int SUCH_SOON = 12;
    private static final Set<String> LYING = Set.of("it", "he", "she", "they", "which", "that", "who");

    private final ContentWords words;

    VerdictReader(ContentWords words) {
        this.words = words;
    }

    /** "No such order was given", "Nobody in this ministry gave any such order" */
    Optional<ActReader.Reading> untrue(Clause clause) {
        int such = clause.find(Set.of("such"));
        boolean any = clause.opensWithNobody() && such > 0 && such < SUCH_SOON;
        return any || clause.has("untrue", words, 0, UNTRUE_SOON)
                ? act(Act.DENY, "says that there is no such thing")
                : Optional.empty();
    }

    /** "Ulvany has not kept its word": a charge, of whomever it names. */
    Optional<ActReader.Reading> breaking(Clause clause) {
        boolean named = clause.isCapital(0) && !WhoseWill.isFirstPerson(clause.word(0))
                || clause.word(0).equals("they");
        if (!named) {
            return Optional.empty();
        }
        for (int i = 1; i <= BREACH_SOON; i++) {
            if (clause.has("breach", words, i, i + 1)) {
                String before = clause.word(i - 1);
                return Set.of("not", "never").contains(before) || before.endsWith("n't")
                        ? Optional.empty()
                        : act(Act.ACCUSE, "says that another broke his word");
            }
        }
        return Optional.empty();
    }

    /** "is a lie", "was a crime", "is unacceptable" */
    Optional<ActReader.Reading> judging(Clause clause) {
        int is = clause.find(Set.of("is", "are", "was", "were", "be", "as", "been"));
        if (is < 0) {
            return Optional.empty();
        }
        boolean negated = Set.of("not", "n't").contains(clause.word(is + 1));
        if (!negated && hasFalse(clause, is + 1, is + 6)
                || clause.has("false", words, is, is + 4) && clause.word(is + 2).equals("true")) {
            return act(Act.DENY, "calls it untrue");
        }
        boolean counts = clause.word(is - 1).equals("there");
        if (!negated && !counts && clause.has("accusing", words, is, is + 5)) {
            return act(Act.ACCUSE, "calls it a wrong");
        }
        boolean first = Set.of("we", "i").contains(clause.word(is - 1));
        return !negated && clause.has("judging", words, is, is + (first ? 5 : 4))
                ? act(Act.EXPRESS, "judges it")
                : Optional.empty();
    }

    /** "is a lie"; "it lies next to our cable" is none. */
    private boolean hasFalse(Clause clause, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> clause.has("false", words, i, i + 1) && !LYING.contains(clause.word(i - 1)));
    }

    private static Optional<ActReader.Reading> act(Act act, String reason) {
        return Optional.of(new ActReader.Reading(act, reason));
    }
}
