package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.junit.jupiter.api.Test;

class RulingJsonTest {
    private static final StatementId ONE = StatementId.parse("p1:s1");
    private static final StatementId TWO = StatementId.parse("p2:s4");

    @Test
    void decisionsLeaveInTheWordsOfTheCommandThatTakesThem() {
        assertThat(written(new Ruling.Merge(ONE, TWO, "same", "Ana")))
                .isEqualTo(
                        "{\"decision\":\"merge\",\"statements\":[\"p1:s1\",\"p2:s4\"],\"note\":\"same\",\"by\":\"Ana\"}");
        assertThat(written(new Ruling.Split(List.of(TWO), "other", "Ana"))).startsWith("{\"decision\":\"split\"");
        assertThat(written(new Ruling.Relabel(ONE, "Shells", "short", "Ana")))
                .contains("\"decision\":\"label\"", "\"text\":\"Shells\"");
        assertThat(written(new Ruling.SetState(ONE, Commitment.State.CONDITION_MET, "seen", "Ana")))
                .contains("\"decision\":\"state\"", "\"state\":\"condition-met\"");
        assertThat(RulingJson.of(new CaseRuling.OnOrigin(new org.casus.copy.Ruling(
                                "p1", "p2", org.casus.copy.Ruling.Verdict.NOT_ONE_ORIGIN, "own", "Ben")))
                        .toString())
                .isEqualTo(
                        "{\"decision\":\"not-one-origin\",\"pages\":[\"p1\",\"p2\"],\"note\":\"own\",\"by\":\"Ben\"}");
    }

    private static String written(Ruling ruling) {
        return RulingJson.of(new CaseRuling.OnClaim(ruling)).toString();
    }
}
