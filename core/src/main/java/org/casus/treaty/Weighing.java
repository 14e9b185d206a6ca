package org.casus.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.treaty.Assessment.Element;
import org.casus.treaty.Assessment.Finding;
import org.casus.treaty.Assessment.Outcome;

/** One obligation held against the facts. The first element that fails, in the order asked, decides. */
final class Weighing {
    private final Obligation record;
    private final Facts facts;
    private final Standing standing;

    Weighing(Obligation record, Facts facts, Standing standing) {
        this.record = record;
        this.facts = facts;
        this.standing = standing;
    }

    Assessment weigh() {
        Element inForce = inForce();
        Element party = party();
        Element exclusion = exclusion();
        Element territory = new TerritoryElement(record, facts, standing).find();
        Element trigger = new TriggerElement(record, facts, standing).find();
        Element invocation = new InvocationElement(record, facts).find();
        List<Element> elements = List.of(inForce, party, exclusion, territory, trigger, invocation);
        if (inForce.finding() != Finding.MET) {
            return result(Outcome.NOT_IN_FORCE, inForce, elements);
        }
        if (party.finding() == Finding.NOT_MET) {
            return result(Outcome.NOT_A_PARTY, party, elements);
        }
        if (exclusion.finding() == Finding.NOT_MET) {
            return result(Outcome.OUT_OF_SCOPE, exclusion, elements);
        }
        return applies(territory, trigger, invocation, elements);
    }

    private Assessment applies(Element territory, Element trigger, Element invocation, List<Element> elements) {
        Optional<Outcome> byPlace = switch (territory.finding()) {
            case NOT_MET -> Optional.of(Outcome.OUT_OF_SCOPE);
            case CONTESTED -> Optional.of(Outcome.SCOPE_DISPUTED);
            case UNKNOWN -> Optional.of(Outcome.SCOPE_UNDETERMINED);
            case MET -> Optional.empty();
        };
        if (byPlace.isPresent()) {
            return result(byPlace.get(), territory, elements);
        }
        if (trigger.finding() == Finding.NOT_MET) {
            return result(Outcome.OUT_OF_SCOPE, trigger, elements);
        }
        if (trigger.finding() != Finding.MET) {
            return result(Outcome.TRIGGER_DISPUTED, trigger, elements);
        }
        boolean invoked = invocation.finding() == Finding.MET;
        boolean needed = record.invocation().need() == Obligation.Invocation.Need.REQUIRED;
        if (record.duty().kind() == Obligation.Duty.Kind.CONSULT && (invoked || !needed)) {
            return result(Outcome.CONSULTATION_ONLY, invoked ? invocation : trigger, elements);
        }
        return result(invoked ? Outcome.IN_SCOPE_INVOKED : Outcome.IN_SCOPE_NOT_INVOKED, invocation, elements);
    }

    private Assessment result(Outcome outcome, Element deciding, List<Element> elements) {
        return new Assessment(
                record,
                facts,
                outcome,
                deciding.name(),
                deciding.because(),
                elements,
                standing.verdicts(),
                standing.involves(record, facts));
    }

    private Element inForce() {
        boolean holds = record.inForce().covers(facts.date());
        return new Element(
                "in-force",
                holds ? Finding.MET : Finding.NOT_MET,
                record.instrument() + (holds ? " was in force on " : " was not in force on ") + facts.date()
                        + " (in force " + record.inForce().toString().strip() + ")",
                List.of(record.source()));
    }

    /** The one attacked must be a party; of one that is no state, the land's owner is asked for instead, by territory. */
    private Element party() {
        Optional<String> victim = facts.victim();
        if (victim.isEmpty()) {
            return new Element("party", Finding.UNKNOWN, "no one is named as attacked", facts.evidence());
        }
        if (record.binds(victim.get(), facts.date())) {
            return new Element(
                    "party", Finding.MET, victim.get() + " was a party on " + facts.date(), membership(victim.get()));
        }
        Finding finding = standing.isState(victim.get()) ? Finding.NOT_MET : Finding.UNKNOWN;
        String because = finding == Finding.NOT_MET
                ? victim.get() + " was not a party on " + facts.date()
                : victim.get() + " is not recorded as a state: whose soil it is decides";
        return new Element("party", finding, because, membership(victim.get()));
    }

    private List<String> membership(String state) {
        List<String> periods = new ArrayList<>();
        record.parties().stream()
                .filter(party -> party.state().equals(state))
                .forEach(party -> periods.add((state + " " + party.period()).strip()));
        return periods;
    }

    private Element exclusion() {
        for (Obligation.Exclusion exclusion : record.exclusions()) {
            Optional<String> ally = facts.attackers().stream()
                    .filter(attacker -> record.binds(attacker, facts.date()))
                    .findFirst();
            if (ally.isPresent() && exclusion.period().covers(facts.date())) {
                return new Element(
                        "exclusion",
                        Finding.NOT_MET,
                        "the attacker, " + ally.get() + ", is a party too. " + exclusion.because(),
                        membership(ally.get()));
            }
        }
        return new Element("exclusion", Finding.MET, "no exclusion applies", List.of());
    }
}
