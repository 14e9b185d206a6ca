package org.casus.claim;

import java.util.List;
import org.casus.name.Actor;

/** What a case knows: a pure function of its pages and of the day it is looked at. */
public record Ledger(
        List<Claim> claims,
        List<Figure> figures,
        List<Commitment> commitments,
        List<Event> events,
        List<Actor> parties) {
    public Ledger {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
        parties = List.copyOf(parties);
    }
}
