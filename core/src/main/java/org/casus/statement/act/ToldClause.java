package org.casus.statement.act;

import java.util.Optional;
import org.casus.name.Actor;
import org.casus.name.Naming;
import org.casus.statement.chain.Telling;
import org.casus.text.Wording;

/**
 * A clause together with the telling it stands in: who tells it, and on what.
 *
 * @param conditional whether it is told on a condition
 */
record ToldClause(Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {

    /** @param verb where "will" or another verb stands in the clause */
    WhoseWill whoseWill(int verb) {
        return WhoseWill.of(wording, telling, clause, verb, teller);
    }

    /** Whether one in office tells it. */
    boolean isInOffice() {
        return WhoseWill.isInOffice(wording, telling, teller);
    }

    /** Whether a news agency tells it, which speaks for nobody. */
    boolean isOfAgency() {
        return teller.filter(naming -> naming.kind() == Actor.Kind.AGENCY).isPresent();
    }
}
