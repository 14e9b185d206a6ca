package org.casus.claim.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.party.naming.NameKey;
import org.casus.name.Actor;

/** The bodies, groups and lands of several words that the reader found on the pages of a case. Immutable once built. */
final class KnownBodies {
    private static final Pattern OWNER = Pattern.compile("(?:[Tt]he )?(\\p{Lu}.{1,60}?)['’]s ");

    /** By their names as they are compared. */
    private final Map<String, String> byName = new HashMap<>();

    /** By the noun that they are built on: "council" of the council of Sarre. */
    private final Map<String, Set<String>> byHead = new HashMap<>();

    KnownBodies(Collection<Actor> met) {
        met.stream()
                .filter(actor -> Set.of(Actor.Kind.BODY, Actor.Kind.GROUP, Actor.Kind.STATE)
                        .contains(actor.kind()))
                .map(Actor::name)
                .filter(name -> name.indexOf(' ') > 0)
                .sorted()
                .forEach(this::add);
    }

    private void add(String body) {
        byName.putIfAbsent(NameKey.of(body), body);
        String head = body.replaceFirst(" (?:of|for) .*", "");
        byHead.computeIfAbsent(NameKey.of(head.substring(head.lastIndexOf(' ') + 1)), h -> new TreeSet<>())
                .add(body);
    }

    /** The one that bears a name. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }

    /**
     * Whose somebody is by the words before his name: "The Assembly of Nine's observer mission" is of the assembly, and
     * "the council" before "president" is the only one of the case.
     */
    Optional<String> owner(String phrase) {
        Matcher owner = OWNER.matcher(phrase);
        String name = NameKey.of(owner.lookingAt() ? owner.group(1) : phrase);
        Set<String> headed = phrase.indexOf(' ') < 0 ? byHead.getOrDefault(name, Set.of()) : Set.of();
        return Optional.ofNullable(byName.get(name))
                .or(() -> headed.size() == 1 ? headed.stream().findFirst() : Optional.empty());
    }
}
