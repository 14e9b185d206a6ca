package org.casus.treaty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.place.States;
import org.casus.place.soil.Verdict;

/**
 * Who counts as a state in the facts: one with an ISO code, a party to any record, or one that a map of recognised or
 * claimed borders draws. "Separatists" and an unrecognised republic do not.
 */
final class Standing {
    private final Set<String> states = new HashSet<>();
    private final List<Verdict> verdicts;

    Standing(Facts facts, List<Verdict> verdicts, List<Obligation> records) {
        this.verdicts = List.copyOf(verdicts);
        for (Obligation record : records) {
            record.parties().forEach(party -> states.add(party.state()));
        }
        for (Verdict verdict : verdicts) {
            if (verdict.map().about().kind().saysWhoseSoil()) {
                verdict.map().territories().forEach(land -> states.add(land.state()));
            }
        }
    }

    boolean isState(String name) {
        return states.contains(name)
                || States.known()
                        .find(name)
                        .map(state -> !state.iso2().isEmpty())
                        .orElse(false);
    }

    /** Whether any party to the record has to do with the facts: attacked, attacking, on what is or may be its soil, or asking. */
    boolean involves(Obligation record, Facts facts) {
        Stream<String> actors = Stream.of(
                        facts.victim().stream(),
                        facts.attackers().stream(),
                        facts.invoked().stream().map(Facts.Invoked::by))
                .flatMap(names -> names);
        Stream<String> owners = verdicts.stream()
                .flatMap(verdict -> Stream.concat(verdict.state().stream(), verdict.between().stream()));
        return Stream.concat(actors, owners).anyMatch(name -> record.binds(name, facts.date()));
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Maps that say whose soil land is, not only who holds it. */
    List<Verdict> soilVerdicts() {
        return verdicts.stream()
                .filter(verdict -> verdict.map().about().kind().saysWhoseSoil())
                .toList();
    }
}
