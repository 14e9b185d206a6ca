package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.name.Actor;

/** Joins what different pages call one actor. The order in which they were met does not matter. */
final class PartyMerger {
    private static final int SURE_SOUND = 3;
    /** Two actors of which neither comes first are equal. */
    static final Comparator<Actor> ORDER = Comparator.comparing(Actor::name)
            .thenComparing(Actor::kind)
            .thenComparingInt(actor -> actor.memberOf().size())
            .thenComparingInt(actor -> actor.names().size())
            .thenComparing(actor -> String.join("|", actor.memberOf()))
            .thenComparing(actor -> String.join("|", actor.names()));

    private final Map<Actor, Integer> met;
    private final Map<String, List<Actor>> groups = new TreeMap<>();
    private final Map<String, Integer> meetings = new HashMap<>();

    /** @param met everyone, with how often he was met */
    PartyMerger(Map<Actor, Integer> met) {
        this.met = met;
    }

    List<Actor> merge() {
        List<Actor> ordered = met.keySet().stream().sorted(ORDER).toList();
        met.forEach((actor, times) -> meetings.merge(actor.name(), times, Integer::sum));
        Map<String, Set<String>> bearers = new HashMap<>();
        ordered.stream()
                .filter(PartyMerger::isFullPerson)
                .map(PartyMerger::key)
                .forEach(full -> bearers.computeIfAbsent(lastWord(full), w -> new TreeSet<>())
                        .add(full));
        Map<String, Actor.Kind> kinds = kinds(ordered);
        for (Actor met : ordered) {
            Actor actor = as(kinds.getOrDefault(NameKey.of(met.name()), met.kind()), met);
            groups.computeIfAbsent(groupOf(actor, bearers), k -> new ArrayList<>())
                    .add(actor);
        }
        return groups.values().stream()
                .map(this::joined)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    /** What a name stands for where pages read it differently: what most take it for, those that cannot tell left out. */
    private Map<String, Actor.Kind> kinds(List<Actor> ordered) {
        Map<String, Map<Actor.Kind, Integer>> counts = new HashMap<>();
        for (Actor actor : ordered) {
            if (actor.kind() != Actor.Kind.UNNAMED) {
                counts.computeIfAbsent(NameKey.of(actor.name()), n -> new EnumMap<>(Actor.Kind.class))
                        .merge(actor.kind(), met.getOrDefault(actor, 0), Integer::sum);
            }
        }
        Map<String, Actor.Kind> kinds = new HashMap<>();
        counts.forEach((name, byKind) -> byKind.entrySet().stream()
                .max(Map.Entry.<Actor.Kind, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .ifPresent(most -> kinds.put(name, most.getKey())));
        return kinds;
    }

    private static Actor as(Actor.Kind kind, Actor actor) {
        return kind == actor.kind() ? actor : new Actor(actor.name(), kind, actor.names(), actor.memberOf());
    }

    /** A surname alone belongs to the one full name that bears it, where there is just one. */
    private static String groupOf(Actor actor, Map<String, Set<String>> bearers) {
        String key = key(actor);
        if (actor.kind() != Actor.Kind.PERSON || isFullPerson(actor)) {
            return key;
        }
        Set<String> full = bearers.getOrDefault(lastWord(key), Set.of());
        return full.size() == 1 ? full.iterator().next() : key;
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private static boolean isFullPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && NameKey.ofPerson(actor.name()).size() > 1;
    }

    private static String key(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "person " + person(actor.name());
            case STATE -> "state " + state(actor.name());
            case BODY, GROUP -> "body " + NameKey.ofBody(owned(actor));
            case AGENCY -> "agency " + NameKey.of(actor.name());
            case UNNAMED -> "unnamed " + NameKey.of(actor.name());
        };
    }

    /** "General Staff", of Morosk on its page, is the General Staff of Morosk on others. */
    private static String owned(Actor actor) {
        List<String> line = actor.memberOf();
        return NameKey.isGeneric(actor.name()) && !line.isEmpty()
                ? actor.name() + " " + line.get(line.size() - 1)
                : actor.name();
    }

    private static String state(String name) {
        List<String> words = NameKey.words(name);
        return words.size() == 1 ? NameKey.country(words.get(0)) : String.join(" ", words);
    }

    /** First and last name as they sound; a last name of few consonants as it is written. */
    private static String person(String name) {
        List<String> words = NameKey.ofPerson(name);
        if (words.isEmpty()) {
            return name;
        }
        String last = words.get(words.size() - 1);
        String sound = NameKey.sound(last);
        String surname = sound.length() >= SURE_SOUND ? sound : last;
        return words.size() == 1 ? surname : NameKey.sound(words.get(0)) + " " + surname;
    }

    private Actor joined(List<Actor> same) {
        Set<String> names = new TreeSet<>();
        same.forEach(actor -> names.addAll(actor.names()));
        same.forEach(actor -> names.add(actor.name()));
        Actor first = same.stream().min(fullestFirst()).orElseThrow();
        Optional<List<String>> memberOf = same.stream()
                .map(Actor::memberOf)
                .filter(line -> !line.isEmpty())
                .min(Comparator.comparingInt((List<String> line) -> -line.size())
                        .thenComparing(Object::toString));
        Set<String> ordered = new LinkedHashSet<>(List.of(first.name()));
        ordered.addAll(names);
        return new Actor(first.name(), first.kind(), List.copyOf(ordered), memberOf.orElse(List.of()));
    }

    private Comparator<Actor> fullestFirst() {
        return Comparator.comparingInt(
                        (Actor actor) -> -NameKey.words(actor.name()).size())
                .thenComparingInt(actor -> -meetings.getOrDefault(actor.name(), 0))
                .thenComparing(Actor::name);
    }
}
