package org.casus.claim.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.claim.party.naming.NameKey;
import org.casus.name.Actor;

/** The persons among those who speak in a case. Immutable once built. */
final class KnownPersons {
    /** The last names of those who are somewhere called by more. */
    private final Set<String> called;

    private final Set<String> inFull;

    /** Those of first and last name, by the last one. */
    private final Map<String, Set<String>> byLast = new HashMap<>();

    /** @param outlets the names of the papers, as they are compared */
    KnownPersons(Roster roster, Set<String> outlets) {
        called = PersonName.called(roster);
        Set<String> others = others(roster);
        inFull = roster.speakers().things().stream()
                .filter(name -> PersonName.is(name) && !outlets.contains(NameKey.of(name)) && !others.contains(name))
                .collect(Collectors.toSet());
        inFull.forEach(name ->
                byLast.computeIfAbsent(last(name), last -> new TreeSet<>()).add(name));
    }

    /** "the news site Freies Kaltia", "the group Harbour Watch": what the reader takes for no person, on any page. */
    private static Set<String> others(Roster roster) {
        return roster.actors().things().stream()
                .filter(actor -> actor.kind() == Actor.Kind.AGENCY || actor.kind() == Actor.Kind.GROUP)
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a speaker is one, by first and last name or by a last name that is somewhere called by more. */
    boolean has(String name) {
        return inFull.contains(name) || called.contains(name) && !byLast.containsKey(name);
    }

    /** Whether somebody of this last name is somewhere called by more: "Commander Reef". */
    boolean isLastName(String name) {
        return called.contains(name);
    }

    /** The words of all who are named in full. */
    Set<String> words() {
        return inFull.stream().flatMap(name -> NameKey.words(name).stream()).collect(Collectors.toSet());
    }

    /** "A spokeswoman for Strake": where one person alone has the name that a phrase ends with. */
    Optional<String> named(String phrase) {
        Set<String> all = byLast.getOrDefault(last(phrase), Set.of());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }
}
