package org.casus.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Doubt;
import org.casus.claim.Event;
import org.casus.claim.Figure;
import org.casus.claim.Ledger;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.name.Actor;

/**
 * What follows from the pages of the invented case: a denied charge, figures of two sides, a broken promise and an open
 * threat.
 */
final class InventedLedger {
    private final InventedPages pages;

    InventedLedger(InventedPages pages) {
        this.pages = pages;
    }

    /** @param rulings of persons, which each thing carries that they are about */
    Ledger ledger(List<CaseRuling> rulings) {
        return new Ledger(
                Stream.of(shelling(), guns(), losses())
                        .map(claim -> ruled(claim, rulings))
                        .toList(),
                List.of(
                        figure("f1", 9, OptionalInt.of(9), "Belmar", "pa1", "s2", "12", Optional.empty()),
                        figure("f2", 12, OptionalInt.empty(), "Belmar", "pa1", "s2", "12", Optional.of("f1")),
                        figure("f3", 3, OptionalInt.of(3), "Orvia", "pc3", "s1", "3", Optional.empty())),
                Stream.of(promise(), threat())
                        .map(commitment -> ruled(commitment, rulings))
                        .toList(),
                List.of(bombardment()),
                List.of(
                        new Actor("Orvia", Actor.Kind.STATE, List.of("Orvia"), List.of()),
                        new Actor("Belmar", Actor.Kind.STATE, List.of("Belmar"), List.of())),
                List.of(new Doubt(Doubt.Kind.STANCE, List.of(id("pd4", "s1")), "No party is named for these words")));
    }

    /** The same ledger, with parties that affirm the charge in the words of its first statement. */
    static Ledger withMore(Ledger ledger, List<String> parties) {
        Claim charge = ledger.claims().get(0);
        List<Claim.Position> positions = new ArrayList<>(charge.positions());
        parties.forEach(party -> positions.add(new Claim.Position(
                party, Claim.Stance.AFFIRMS, List.of(id("pa1", "s1")), 1, List.of(party), List.of())));
        List<Claim> claims = new ArrayList<>(ledger.claims());
        claims.set(
                0,
                new Claim(
                        charge.id(),
                        charge.text(),
                        charge.pages(),
                        charge.outlets(),
                        charge.origins(),
                        charge.status(),
                        positions,
                        List.of()));
        return new Ledger(
                claims, ledger.figures(), ledger.commitments(), ledger.events(), ledger.parties(), ledger.doubts());
    }

    private static List<Ruling> about(List<StatementId> statements, List<CaseRuling> rulings) {
        return rulings.stream()
                .filter(CaseRuling.OnClaim.class::isInstance)
                .map(ruling -> ((CaseRuling.OnClaim) ruling).ruling())
                .filter(ruling -> ruling.about().stream().anyMatch(statements::contains))
                .toList();
    }

    private static Claim ruled(Claim claim, List<CaseRuling> rulings) {
        List<Ruling> ruled = about(claim.statements(), rulings).stream()
                .filter(ruling -> !(ruling instanceof Ruling.SetState))
                .toList();
        return new Claim(
                claim.id(),
                claim.text(),
                claim.pages(),
                claim.outlets(),
                claim.origins(),
                claim.status(),
                claim.positions(),
                ruled);
    }

    private static Commitment ruled(Commitment made, List<CaseRuling> rulings) {
        List<Ruling> ruled = about(List.of(made.statement()), rulings).stream()
                .filter(Ruling.SetState.class::isInstance)
                .toList();
        return new Commitment(
                made.id(),
                made.by(),
                made.speaker(),
                made.to(),
                made.kind(),
                made.content(),
                made.condition(),
                made.deadline(),
                ruled.isEmpty() ? made.state() : ((Ruling.SetState) ruled.get(ruled.size() - 1)).state(),
                made.statesBy(),
                made.statement(),
                made.evidence(),
                made.repeated(),
                ruled);
    }

    private static Claim shelling() {
        return new Claim(
                "c1",
                "Orvia shelled the Sorn pass",
                3,
                3,
                2,
                Claim.Status.CONTESTED,
                List.of(
                        new Claim.Position(
                                "Belmar",
                                Claim.Stance.ACCUSES,
                                List.of(id("pa1", "s1"), id("pb2", "s1")),
                                1,
                                List.of("Belmar"),
                                List.of()),
                        new Claim.Position(
                                "Orvia",
                                Claim.Stance.DENIES,
                                List.of(id("pa1", "s4"), id("pc3", "s2")),
                                2,
                                List.of("Orvia", "Ilo Marsk"),
                                List.of())),
                List.of());
    }

    private static Claim guns() {
        return new Claim(
                "c2",
                "Orvia promised to withdraw its guns",
                1,
                1,
                1,
                Claim.Status.SINGLE_ORIGIN,
                List.of(new Claim.Position(
                        "Orvia", Claim.Stance.AFFIRMS, List.of(id("pa1", "s6")), 1, List.of("Orvia"), List.of())),
                List.of());
    }

    /** Uncontested and of two origins: no table of disagreements lists it. */
    private static Claim losses() {
        return new Claim(
                "c3",
                "Orvia lost 3 men",
                2,
                2,
                2,
                Claim.Status.UNCONTESTED,
                List.of(new Claim.Position(
                        "Orvia", Claim.Stance.AFFIRMS, List.of(id("pc3", "s1")), 2, List.of("Orvia"), List.of())),
                List.of());
    }

    private Event bombardment() {
        return new Event(
                "e1",
                "ASSAULT",
                Optional.of("heavy-weapons"),
                "Orvia",
                Optional.of("Belmar"),
                Event.Status.DENIED,
                Optional.of(LocalDate.of(2031, 5, 12)),
                Optional.of("Sorn pass"),
                List.of(id("pa1", "s1")),
                List.of(pages.evidence("pa1", "shelling the Sorn pass")),
                2,
                1);
    }

    private Figure figure(
            String id,
            int low,
            OptionalInt high,
            String claimant,
            String page,
            String statement,
            String words,
            Optional<String> supersedes) {
        return new Figure(
                id,
                Figure.Loss.KILLED,
                "soldiers",
                low,
                high,
                claimant,
                List.of(claimant),
                Optional.of(id(page, statement)),
                Optional.of(LocalDate.of(2031, 5, 12)),
                supersedes,
                OptionalInt.empty(),
                pages.evidence(page, words),
                List.of());
    }

    private Commitment promise() {
        return new Commitment(
                "k1",
                "Orvia",
                "Orvia",
                Optional.of("Belmar"),
                Commitment.Kind.PROMISE,
                "to withdraw its guns",
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, 16)),
                Commitment.State.BROKEN,
                List.of(new Commitment.StateReport(
                        "Belmar",
                        Commitment.State.BROKEN,
                        Optional.of(id("pc3", "s3")),
                        pages.evidence("pc3", "the guns were still in place"))),
                id("pa1", "s6"),
                pages.evidence("pa1", "to withdraw its guns by 16 May"),
                List.of(),
                List.of());
    }

    private Commitment threat() {
        return new Commitment(
                "k2",
                "Belmar",
                "Dara Venn",
                Optional.of("Orvia"),
                Commitment.Kind.THREAT,
                "We will answer",
                Optional.of("if the guns are not silent by Friday"),
                Optional.of(LocalDate.of(2031, 5, 23)),
                Commitment.State.OPEN,
                List.of(),
                id("pa1", "s3"),
                pages.evidence("pa1", "We will answer"),
                List.of(),
                List.of());
    }

    private static StatementId id(String page, String statement) {
        return new StatementId(page, statement);
    }
}
