package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.casefile.CaseRuling;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.junit.jupiter.api.Test;

class RulingJsonTest {
    private static final StatementId ONE = StatementId.parse("p1:s1");
    private static final StatementId TWO = StatementId.parse("p2:s4");

    @Test
    void aDecisionIsWrittenInTheWordsInWhichItWasGiven() {
        assertThat(onClaim(new Ruling.Merge(ONE, TWO, "same words", "Ana"))).isEqualTo("""
                {"kind":"merge","note":"same words","by":"Ana","statements":["p1:s1","p2:s4"]}""");
        assertThat(onClaim(new Ruling.Relabel(ONE, "The bridge", "clearer", "Ana")))
                .isEqualTo("""
                {"kind":"label","note":"clearer","by":"Ana","statements":["p1:s1"],"text":"The bridge"}""");
        assertThat(onClaim(new Ruling.SetState(ONE, Commitment.State.CONDITION_MET, "seen", "Ana")))
                .isEqualTo("""
                {"kind":"state","note":"seen","by":"Ana","statements":["p1:s1"],"state":"condition-met"}""");
        assertThat(RulingJson.of(new CaseRuling.OnOrigin(new org.casus.copy.Ruling(
                                "p1", "p2", org.casus.copy.Ruling.Verdict.ONE_ORIGIN, "one release", "Ana")))
                        .toString())
                .isEqualTo("""
                {"kind":"one-origin","note":"one release","by":"Ana","pages":["p1","p2"]}""");
    }

    private static String onClaim(Ruling ruling) {
        return RulingJson.of(new CaseRuling.OnClaim(ruling)).toString();
    }
}
