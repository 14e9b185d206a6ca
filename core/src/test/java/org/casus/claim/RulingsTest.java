package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.claim.Claim.Stance;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.text.Inference;
import org.junit.jupiter.api.Test;

class RulingsTest {
    private static final WrittenCase WRITTEN = WrittenCase.read("""
            today 2031-06-01
            actor STATE Telvia, Telvian
            actor STATE Orrin, Orrinese
            actor STATE Velm, Velmish
            page p1 2031-05-20 Telvia Post
            Telvia <accused> {Telvia|accuse|Orrin of shelling the village of Lodd on Sunday night}. The harvest was good.
            page p2 2031-05-21 Orrin Daily
            Orrin <said> {Orrin|assert|what burst in the village was an old gas pipe}.
            page p3 2031-05-22 Lodd Observer
            Velm <said> {Velm|assert|grenades had torn open the roof of the school}.
            expect
            """.lines().toList());

    @Test
    void whatAPersonMergesLeavesTheSidesAsTheyWere() {
        Ruling merge = new Ruling.Merge(id("p1"), id("p3"), "the same night", "ada");
        Ledger ledger = new LedgerKeeper(RulingsTest::judge).keep(WRITTEN.sources, WRITTEN.today, List.of(merge));
        assertThat(stance(ledger, "p1")).isEqualTo(Stance.ACCUSES);
        assertThat(stance(ledger, "p2")).isEqualTo(Stance.DENIES);
        assertThat(stance(ledger, "p3")).isEqualTo(Stance.AFFIRMS);
        assertThat(ledger.claims()).hasSize(1);
    }

    @Test
    void whatAPersonPartsIsSaidForItself() {
        Ruling split = new Ruling.Split(List.of(id("p2")), "another night", "ada");
        Ledger ledger = new LedgerKeeper(RulingsTest::judge).keep(WRITTEN.sources, WRITTEN.today, List.of(split));
        assertThat(stance(ledger, "p2")).isEqualTo(Stance.AFFIRMS);
        assertThat(ledger.claims()).hasSize(3);
        assertThat(ledger.doubts()).isEmpty();
    }

    private static Inference.Judgement judge(String one, String other) {
        return (one + other).contains("gas pipe") && (one + other).contains("shelling")
                ? new Inference.Judgement(0, 0.95)
                : Inference.Judgement.UNRELATED;
    }

    private static StatementId id(String page) {
        return new StatementId(page, "s1");
    }

    private static Stance stance(Ledger ledger, String page) {
        return ledger.claims().stream()
                .flatMap(claim -> claim.positions().stream())
                .filter(position -> position.statements().contains(id(page)))
                .map(Claim.Position::stance)
                .findFirst()
                .orElseThrow();
    }
}
