package org.casus.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.place.Ellipsoid;
import org.casus.treaty.Assessment.Element;
import org.casus.treaty.Assessment.Finding;
import org.locationtech.jts.geom.Coordinate;

/** Whether the reported act is of the kind that sets the obligation off, and by someone whose act counts. */
final class TriggerElement {
    private final Obligation record;
    private final Facts facts;
    private final Standing standing;

    TriggerElement(Obligation record, Facts facts, Standing standing) {
        this.record = record;
        this.facts = facts;
        this.standing = standing;
    }

    Element find() {
        if (record.trigger().by() == Obligation.Actor.OPINION_OF_A_PARTY) {
            return byOpinion();
        }
        if (facts.act().isEmpty()) {
            return element(Finding.UNKNOWN, "no act is reported", facts.evidence());
        }
        Finding byKind = kind(facts.act().get());
        if (byKind != Finding.MET) {
            return element(
                    byKind,
                    "reported as " + facts.act().get().written() + "; the article asks for " + asked(),
                    facts.evidence());
        }
        List<String> denials = denials();
        if (!denials.isEmpty()) {
            return element(
                    Finding.CONTESTED,
                    "the act, or whose it was, is denied: " + String.join("; ", denials),
                    evidence());
        }
        return attacker();
    }

    private Element byOpinion() {
        return standing.involves(record, facts)
                ? element(Finding.MET, "it is enough that a party holds itself threatened", facts.evidence())
                : element(
                        Finding.NOT_MET,
                        "no party is attacked, attacks, owns the place on any map, or has invoked it",
                        facts.evidence());
    }

    /** An armed attack is also an aggression and a threat; the other way round it is argued over, or plainly less. */
    private Finding kind(Obligation.Act act) {
        List<Obligation.Act> acts = record.trigger().acts();
        if (acts.stream().anyMatch(asked -> act.ordinal() <= asked.ordinal())) {
            return Finding.MET;
        }
        return act == Obligation.Act.AGGRESSION ? Finding.CONTESTED : Finding.NOT_MET;
    }

    private String asked() {
        return String.join(
                " or ",
                record.trigger().acts().stream().map(Obligation.Act::written).toList());
    }

    private Element attacker() {
        if (record.trigger().by() == Obligation.Actor.ANYONE) {
            return element(Finding.MET, "whoever did it", facts.evidence());
        }
        if (facts.attackers().isEmpty()) {
            return element(Finding.UNKNOWN, "no one is named as attacker", facts.evidence());
        }
        Optional<String> other = facts.attackers().stream()
                .filter(name -> !standing.isState(name))
                .findFirst();
        if (other.isPresent()) {
            return element(
                    Finding.CONTESTED,
                    other.get() + " is not recorded as a state; whether the act is a state's is open",
                    facts.evidence());
        }
        boolean third = facts.attackers().stream().noneMatch(name -> record.binds(name, facts.date()));
        if (record.trigger().by() == Obligation.Actor.THIRD_STATE && !third) {
            return element(Finding.NOT_MET, "the attacker is a party, not a third state", facts.evidence());
        }
        if (facts.victim().isPresent()
                && facts.attackers().contains(facts.victim().get())) {
            return element(Finding.CONTESTED, "attacker and attacked are the same state", facts.evidence());
        }
        return element(
                Finding.MET,
                "reported as " + facts.act().map(Obligation.Act::written).orElse("") + " by "
                        + String.join(" and ", facts.attackers()),
                facts.evidence());
    }

    /** Denials in the facts, and those on record for that day and place by the alleged attacker. */
    private List<String> denials() {
        List<String> found = new ArrayList<>();
        facts.deniedBy().forEach(denial -> found.add(denial.by()));
        readings().forEach(reading -> found.add(reading.party() + ": " + reading.says()));
        return found;
    }

    private List<String> evidence() {
        List<String> found = new ArrayList<>(facts.evidence());
        facts.deniedBy().stream()
                .map(Facts.Denial::evidence)
                .filter(id -> !id.isEmpty())
                .forEach(found::add);
        readings().forEach(reading -> found.add(reading.evidence()));
        return found;
    }

    private List<Obligation.Reading> readings() {
        return record.readings().stream()
                .filter(reading -> reading.element().equals("trigger"))
                .filter(reading -> reading.stance() == Obligation.Reading.Stance.DENIES)
                .filter(reading ->
                        facts.attackers().isEmpty() || facts.attackers().contains(reading.party()))
                .filter(reading -> reading.period().covers(facts.date()))
                .filter(this::isNear)
                .toList();
    }

    private boolean isNear(Obligation.Reading reading) {
        if (reading.place().isEmpty()) {
            return true;
        }
        Obligation.Place near = reading.place().get();
        return facts.place()
                .spot()
                .map(spot -> Ellipsoid.distanceKm(
                                new Coordinate(spot.lon(), spot.lat()), new Coordinate(near.lon(), near.lat()))
                        <= near.withinKm())
                .orElse(false);
    }

    private static Element element(Finding finding, String because, List<String> evidence) {
        return new Element("trigger", finding, because, evidence);
    }
}
