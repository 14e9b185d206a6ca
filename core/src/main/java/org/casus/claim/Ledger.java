package org.casus.claim;

import java.util.List;
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

    /** The canonical names of what a party speaks for, nearest first: a spokesman's ministry, its state. */
    public List<String> speaksFor(String party) {
        return parties.stream()
                .filter(actor -> actor.name().equals(party))
                .findFirst()
                .map(Actor::memberOf)
                .orElse(List.of());
    }
}
