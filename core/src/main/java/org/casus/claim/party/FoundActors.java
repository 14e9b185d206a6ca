package org.casus.claim.party;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.name.Actor;

/** Those of a case's actors that were found so far, its states aside. For one thread. */
final class FoundActors {
    private final Map<String, Actor> byName = new TreeMap<>();
    private final Map<String, Set<String>> groupsByCall = new HashMap<>();

    /** Adds one, in place of an earlier one of the same name. */
    void add(String name, Actor.Kind kind, List<String> memberOf) {
        Set<String> names = new TreeSet<>(List.of(name));
        if (kind == Actor.Kind.PERSON) {
            names.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        if (kind == Actor.Kind.GROUP) {
            groupsByCall.computeIfAbsent(call(name), w -> new TreeSet<>()).add(name);
        }
        byName.put(name, new Actor(name, kind, List.copyOf(names), memberOf));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** All of them, in the order of their names. */
    Collection<Actor> all() {
        return byName.values();
    }

    /** The group that one of these words calls: "Front spokesman" is one of the Free Coast Front. */
    Optional<String> groupCalled(List<String> words) {
        return words.stream()
                .flatMap(word -> groupsByCall.getOrDefault(word, Set.of()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The word by which a group is known: "front" of the Free Coast Front, "sol" of Upper Sol. */
    private static String call(String group) {
        List<String> words = NameKey.words(group);
        return GroupName.isLand(words) ? words.get(1) : GroupName.head(group).orElse(NameKey.of(group));
    }
}
