package org.casus.claim.party;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.claim.party.naming.NameKey;
import org.casus.name.Actor;

/** In which state pages are at home: whose "the navy" is, and whose officer a man of no named state. For one thread. */
final class StateHomes {
    private static final int OUTLET_COUNTS = 3;

    private final Roster roster;
    private final StateFinder states;

    StateHomes(Roster roster, StateFinder states) {
        this.roster = roster;
        this.states = states;
    }

    /** Whose "the navy" is: the state that all pages on which it speaks are at home in. */
    Optional<String> of(String body) {
        Set<String> homes = new HashSet<>();
        for (Scene scene : roster.withSpeaker(body)) {
            homes.add(of(List.of(scene), Set.of()).orElse(""));
        }
        return homes.size() == 1
                ? homes.stream().filter(home -> !home.isEmpty()).findFirst()
                : Optional.empty();
    }

    /** The state that pages are most at home in: a paper's name counts, too. Nobody accuses his own. */
    Optional<String> of(Collection<Scene> scenes, Set<String> opponents) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Scene scene : scenes) {
            scene.home()
                    .forEach((word, weight) ->
                            states.of(word).ifPresent(state -> counts.merge(state, weight, Integer::sum)));
            scene.outlet()
                    .filter(outlet -> !scene.isTold(outlet))
                    .ifPresent(outlet -> NameKey.words(outlet)
                            .forEach(word -> states.of(word)
                                    .ifPresent(state -> counts.merge(state, OUTLET_COUNTS, Integer::sum))));
        }
        counts.keySet().removeAll(opponents);
        counts.values().removeIf(weight -> weight <= 0);
        return most(counts);
    }

    /** The state of a case that has no other: whose "the ministry" and "the minister" are. */
    Optional<String> only() {
        return states.actors().size() == 1 ? Optional.of(states.actors().get(0).name()) : Optional.empty();
    }

    /** Where a case has two states, an officer who accuses the one is the other's. */
    Optional<String> onlyOther(Set<String> opponents) {
        List<String> others = states.actors().stream()
                .map(Actor::name)
                .filter(state -> !opponents.contains(state))
                .toList();
        return others.size() == 1 && states.actors().size() == 2 ? Optional.of(others.get(0)) : Optional.empty();
    }

    static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
