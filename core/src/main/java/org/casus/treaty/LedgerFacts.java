package org.casus.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.claim.Claim;
import org.casus.claim.Event;
import org.casus.claim.Ledger;
import org.casus.claim.StatementId;
import org.casus.place.States;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;

/**
 * Makes facts of a case's events: armed acts that are reported as done, also where a party denies them, with day and
 * place. An act is denied where a claim that shares its statements is denied by a party. Stateless.
 */
public final class LedgerFacts {
    /** PLOVER codes of armed acts, and of threats of them. */
    private static final Map<String, Obligation.Act> ACTS = Map.of(
            "ASSAULT", Obligation.Act.ARMED_ATTACK,
            "THREATEN", Obligation.Act.THREAT,
            "MOBILIZE", Obligation.Act.THREAT);

    private static final Set<Event.Status> REPORTED =
            Set.of(Event.Status.DONE, Event.Status.ONGOING, Event.Status.DENIED);

    private LedgerFacts() {}

    /** @param invoked what the case's statements show as invoked */
    public static List<Facts> of(Ledger ledger, Gazetteer gazetteer, List<Facts.Invoked> invoked) {
        Function<String, String> state = name -> state(name, ledger);
        List<Facts> found = new ArrayList<>();
        for (Event event : ledger.events()) {
            Obligation.Act act = ACTS.get(event.code());
            Optional<LocalDate> day = event.day();
            if (act == null || day.isEmpty() || event.place().isEmpty() || !REPORTED.contains(event.status())) {
                continue;
            }
            found.add(new Facts(
                    event.id(),
                    day.get(),
                    where(event.place().get(), gazetteer),
                    List.of(state.apply(event.source())),
                    event.target().map(state),
                    Optional.of(act),
                    invoked,
                    denials(ledger, event, state),
                    event.statements().stream().map(StatementId::toString).toList()));
        }
        return found;
    }

    private static Facts.Where where(String name, Gazetteer gazetteer) {
        List<Place> candidates = gazetteer.find(name);
        return new Facts.Where(
                name,
                candidates.size() == 1
                        ? Optional.of(new Facts.Spot(
                                candidates.get(0).lat(), candidates.get(0).lon()))
                        : Optional.empty());
    }

    /** What an actor speaks for, down to the state: of a ministry, its state. */
    private static String state(String name, Ledger ledger) {
        List<String> speaksFor = ledger.speaksFor(name);
        return States.canonical(speaksFor.isEmpty() ? name : speaksFor.get(speaksFor.size() - 1));
    }

    private static List<Facts.Denial> denials(Ledger ledger, Event event, Function<String, String> state) {
        List<Facts.Denial> found = new ArrayList<>();
        for (Claim claim : ledger.claims()) {
            boolean same = claim.positions().stream()
                    .flatMap(position -> position.statements().stream())
                    .anyMatch(event.statements()::contains);
            if (same) {
                claim.positions().stream()
                        .filter(position -> position.stance() == Claim.Stance.DENIES)
                        .forEach(position -> found.add(new Facts.Denial(
                                state.apply(position.party()),
                                position.statements().stream()
                                        .map(StatementId::toString)
                                        .findFirst()
                                        .orElse(""))));
            }
        }
        return found;
    }
}
