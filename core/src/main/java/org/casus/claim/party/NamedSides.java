package org.casus.claim.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/** Tells which side a phrase of the pages names: a state, a body and its state, a person or a group. For one thread. */
final class NamedSides {
    private static final Set<String> BODIES = WordList.words(NameKey.class, "bodies.txt");

    private final Roster roster;
    private final StateFinder states;
    private final KnownBodies bodies;
    private final KnownPersons persons;
    private final FoundActors found;

    /** What phrases were found to name; the same ones stand on many pages. */
    private final Map<String, Optional<String>> sides = new HashMap<>();

    /** @param found takes the groups that phrases name and that were not found before */
    NamedSides(Roster roster, StateFinder states, KnownPersons persons, FoundActors found) {
        this.roster = roster;
        this.states = states;
        this.bodies = new KnownBodies(roster.actors().things());
        this.persons = persons;
        this.found = found;
    }

    /** The first state that one of these words names. */
    Optional<String> stateIn(List<String> words) {
        return words.stream().map(states::of).flatMap(Optional::stream).findFirst();
    }

    /** The state that a phrase names, or the group that it is. */
    Optional<String> of(String phrase) {
        return sides.computeIfAbsent(phrase, unread -> {
            List<String> words = NameKey.words(unread);
            return stateIn(words).or(() -> bodies.named(unread)).or(() -> found.groupCalled(words));
        });
    }

    /** A body and its state, a state, a person or a group that a phrase names; empty if it names none. */
    List<String> line(String phrase) {
        List<String> words = NameKey.words(phrase);
        Optional<String> state = stateIn(words);
        boolean body = words.size() > 1 && BODIES.contains(words.get(words.size() - 1));
        if (state.isPresent()) {
            return body ? List.of(phrase, state.get()) : List.of(state.get());
        }
        return (body ? bodyNamedBy(words) : Optional.<String>empty())
                .or(() -> bodies.owner(phrase))
                .map(this::withState)
                .or(() ->
                        persons.named(phrase).or(() -> found.groupCalled(words)).map(List::of))
                .orElseGet(() -> newGroup(phrase));
    }

    private List<String> withState(String body) {
        return stateIn(NameKey.words(body)).map(state -> List.of(body, state)).orElse(List.of(body));
    }

    /** "Of the General Staff", where one state's alone speaks. */
    private Optional<String> bodyNamedBy(List<String> office) {
        List<String> bodies = roster.speakers().things().stream()
                .filter(name -> isOfState(name, office))
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Whether a speaker is a state's office of this name: "Karvian General Staff". */
    private boolean isOfState(String speaker, List<String> office) {
        List<String> words = NameKey.words(speaker);
        int rest = words.size() - office.size();
        return rest > 0
                && Character.isUpperCase(speaker.charAt(0))
                && words.subList(rest, words.size()).equals(office)
                && stateIn(words.subList(0, rest)).isPresent();
    }

    private List<String> newGroup(String phrase) {
        if (GroupName.head(phrase).isEmpty() && !GroupName.PEOPLE.contains(phrase)) {
            return List.of();
        }
        found.add(phrase, Actor.Kind.GROUP, List.of());
        return List.of(phrase);
    }
}
