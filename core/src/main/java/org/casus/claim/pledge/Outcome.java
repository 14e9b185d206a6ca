package org.casus.claim.pledge;

import java.util.Optional;
import org.casus.claim.Commitment.State;
import org.casus.claim.Commitment.StateReport;
import org.casus.claim.gather.Voice;

/** A word on how a commitment went. */
record Outcome(Pledge pledge, Voice voice, State state, Telling telling) {
    /** Whether a statement says so, or the page in its own name. */
    enum Telling {
        STATEMENT,
        PAGE
    }

    StateReport report() {
        return new StateReport(
                voice.party(),
                state,
                telling == Telling.STATEMENT ? Optional.of(voice.id()) : Optional.empty(),
                voice.evidence().get(0));
    }
}
