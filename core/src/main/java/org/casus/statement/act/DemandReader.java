package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.statement.Act;

/** Reads a demand that the clause makes itself: "X must withdraw", "we want the boats back". Stateless. */
final class DemandReader {
    private static final int WANT_SOON = 2;
    private static final int MUST_SOON = 6;

    private DemandReader() {}

    static Optional<ActReader.Reading> read(ToldClause told) {
        if (isWanted(told.clause())) {
            return Optional.of(new ActReader.Reading(Act.DEMAND, "\"we want\""));
        }
        return isOfAnother(told.clause())
                        && told.teller()
                                .filter(naming -> naming.kind() != Actor.Kind.AGENCY)
                                .isPresent()
                ? Optional.of(new ActReader.Reading(Act.DEMAND, "\"must\" of another"))
                : Optional.empty();
    }

    /** "we want the boats back"; "we want to leave" demands nothing. */
    private static boolean isWanted(Clause clause) {
        int want = clause.find(Set.of("want", "demand", "require"));
        return want > 0
                && want <= WANT_SOON
                && Set.of("we", "i").contains(clause.word(want - 1))
                && !clause.word(want + 1).equals("to");
    }

    /** "X must withdraw"; "we must" and "must have been" demand nothing. */
    private static boolean isOfAnother(Clause clause) {
        int must = clause.find(Set.of("must"));
        return must > 0
                && must <= MUST_SOON
                && !WhoseWill.isFirstPerson(clause.word(must - 1))
                && !clause.word(must + 1).equals("have");
    }
}
