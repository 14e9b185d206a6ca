package org.casus.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.name.Actor;

/**
 * What a case knows: a pure function of its pages, of a person's rulings and of the day it is looked at.
 *
 * @param claims contested ones too, in the order of their first statements
 * @param figures of people, in the order of what they count, of claimants and of days
 * @param commitments in the order in which they were made
 * @param events what is reported to happen
 * @param parties everyone who is named, each once
 * @param doubts what a person should look at
 */
public record Ledger(
        List<Claim> claims,
        List<Figure> figures,
        List<Commitment> commitments,
        List<Event> events,
        List<Actor> parties,
        List<Doubt> doubts) {
    /** Nothing known. */
    public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Ledger {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
        parties = List.copyOf(parties);
        doubts = List.copyOf(doubts);
    }

    /**
     * The claims that someone denies, the plainest disagreements first: those that one party holds and another denies,
     * without one that says both; then those of the most origins and pages.
     */
    public List<Claim> contested() {
        return claims.stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .sorted(Comparator.comparingInt(Ledger::clarity)
                        .thenComparingInt(Claim::origins)
                        .thenComparingInt(Claim::pages)
                        .reversed()
                        .thenComparing(Claim::id))
                .toList();
    }

    private static int clarity(Claim claim) {
        Set<String> deniers = parties(claim, EnumSet.of(Claim.Stance.DENIES));
        Set<String> holders = parties(claim, EnumSet.of(Claim.Stance.AFFIRMS, Claim.Stance.ACCUSES));
        boolean two = !deniers.isEmpty() && !holders.isEmpty();
        return two ? Collections.disjoint(deniers, holders) ? 2 : 1 : 0;
    }

    private static Set<String> parties(Claim claim, Set<Claim.Stance> stances) {
        return claim.positions().stream()
                .filter(position -> stances.contains(position.stance()))
                .map(Claim.Position::party)
                .collect(Collectors.toSet());
    }

    /** The canonical names of what a party speaks for, nearest first: a spokesman's ministry, its state. */
    public List<String> speaksFor(String party) {
        return parties.stream()
                .filter(actor -> actor.name().equals(party))
                .findFirst()
                .map(Actor::memberOf)
                .orElse(List.of());
    }
}
