package org.casus.claim.pledge;

import org.casus.claim.Commitment.State;
import org.casus.claim.Commitment.StateReport;
import org.casus.claim.gather.Voice;

/** A statement's word on how a commitment went. */
record Outcome(Pledge pledge, Voice voice, State state) {
    StateReport report() {
        return new StateReport(
                voice.party(),
                state,
                java.util.Optional.of(voice.id()),
                voice.evidence().get(0));
    }
}
