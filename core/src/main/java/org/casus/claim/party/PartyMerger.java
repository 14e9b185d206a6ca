package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/**
 * Joins what different pages call one actor. The order in which they were met does not matter, nor does what was joined
 * before: it is only remembered in which forms a name is compared. For one thread.
 */
final class PartyMerger {
    private static final Set<String> ADJECTIVES = WordList.words(PartyMerger.class, "country-adjectives.txt");
    private static final Set<String> GROUPS = WordList.words(PartyMerger.class, "groups.txt");
    private static final int SURE_SOUND = 3;

    /** Two actors of which neither comes first are equal. */
    static final Comparator<Actor> ORDER = Comparator.comparing(Actor::name)
            .thenComparing(Actor::kind)
            .thenComparingInt(actor -> actor.memberOf().size())
            .thenComparingInt(actor -> actor.names().size())
            .thenComparing(actor -> String.join("|", actor.memberOf()))
            .thenComparing(actor -> String.join("|", actor.names()));

    /** What is asked of each actor again for every page that comes. */
    private Map<Actor, Known> known = new HashMap<>();

    /**
     * An actor's name under the forms in which it is compared.
     *
     * @param key what he is and how he is called
     * @param name his name, folded
     * @param shorter by which shorter names he may be called: a person's last name, the "Union" in a union's name
     * @param part whether the name is such a shorter one by itself
     * @param alone he by himself, with all that he is called
     */
    private record Known(String key, String name, Set<String> shorter, boolean part, Actor alone) {
        static Known of(Actor actor) {
            Set<String> shorter = shorter(actor);
            boolean one = NameKey.ofPerson(actor.name()).size() == 1
                    && Character.isUpperCase(actor.name().codePointAt(0));
            return new Known(
                    PartyMerger.key(actor),
                    NameKey.of(actor.name()),
                    shorter,
                    one && !shorter.isEmpty(),
                    PartyMerger.joined(List.of(actor), actor));
        }

        private static Set<String> shorter(Actor actor) {
            return switch (actor.kind()) {
                case PERSON, UNNAMED -> {
                    if (isGroupWord(actor.name())) {
                        yield Set.of(NameKey.of(actor.name()));
                    }
                    String person = person(actor.name());
                    yield Set.of("person " + person.substring(person.lastIndexOf(' ') + 1));
                }
                case BODY, GROUP ->
                    actor.memberOf().isEmpty()
                            ? NameKey.words(actor.name()).stream()
                                    .filter(GROUPS::contains)
                                    .collect(Collectors.toSet())
                            : Set.of();
                case STATE, AGENCY -> Set.of();
            };
        }

        /** "League", which readers may take for a person's name. */
        private static boolean isGroupWord(String name) {
            return GROUPS.contains(NameKey.of(name));
        }
    }

    /** @param everyone everyone, with how often he was met */
    List<Actor> merge(Map<Actor, Integer> everyone) {
        Map<Actor, Integer> met = new LinkedHashMap<>();
        everyone.forEach((actor, times) -> met.merge(plain(actor), times, Integer::sum));
        Map<String, Actor.Kind> kinds = kinds(met);
        Map<String, Set<String>> bearers = new HashMap<>();
        Map<String, Integer> meetings = new HashMap<>();
        Map<Actor, Known> now = new HashMap<>();
        met.forEach((actor, times) -> {
            meetings.merge(actor.name(), times, Integer::sum);
            Known form = known(actor);
            now.put(actor, form);
            if (!form.part && actor.kind() != Actor.Kind.UNNAMED) {
                form.shorter.forEach(name ->
                        bearers.computeIfAbsent(name, n -> new TreeSet<>()).add(form.key));
            }
        });
        Map<String, List<Actor>> groups = new TreeMap<>();
        met.keySet().stream().sorted(ORDER).forEach(actor -> {
            Actor counted = as(kinds.getOrDefault(known(actor).name, actor.kind()), actor);
            now.put(counted, known(counted));
            groups.computeIfAbsent(groupOf(counted, bearers), k -> new ArrayList<>())
                    .add(counted);
        });
        known = now;
        return groups.values().stream()
                .map(same -> same.size() == 1 ? known(same.get(0)).alone : joined(same, first(same, meetings)))
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    private Known known(Actor actor) {
        return known.computeIfAbsent(actor, Known::of);
    }

    /** What a name stands for where pages read it differently: what most take it for, those that cannot tell left out. A group is a body, too. */
    private Map<String, Actor.Kind> kinds(Map<Actor, Integer> met) {
        Map<String, Map<Actor.Kind, Integer>> counts = new HashMap<>();
        met.forEach((actor, times) -> {
            if (actor.kind() != Actor.Kind.UNNAMED) {
                counts.computeIfAbsent(known(actor).name, n -> new EnumMap<>(Actor.Kind.class))
                        .merge(actor.kind(), times, Integer::sum);
            }
        });
        Map<String, Actor.Kind> kinds = new HashMap<>();
        counts.values().stream()
                .filter(byKind -> byKind.containsKey(Actor.Kind.GROUP))
                .forEach(byKind -> byKind.remove(Actor.Kind.BODY));
        counts.forEach((name, byKind) -> byKind.entrySet().stream()
                .max(Map.Entry.<Actor.Kind, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .ifPresent(most -> kinds.put(name, most.getKey())));
        return kinds;
    }

    private static Actor as(Actor.Kind kind, Actor actor) {
        return kind == actor.kind() ? actor : new Actor(actor.name(), kind, actor.names(), actor.memberOf());
    }

    /** "Neighbouring Sarn", with a capital where it opens a sentence, is Sarn, whatever that is. */
    private static Actor plain(Actor actor) {
        int blank = actor.name().indexOf(' ');
        boolean described = blank > 0
                && ADJECTIVES.contains(actor.name().substring(0, blank).toLowerCase(Locale.ROOT));
        return described
                ? new Actor(actor.name().substring(blank + 1), Actor.Kind.UNNAMED, actor.names(), List.of())
                : actor;
    }

    /** A surname alone belongs to the one full name that bears it, where there is just one; "the Union" likewise. */
    private String groupOf(Actor actor, Map<String, Set<String>> bearers) {
        Known form = known(actor);
        Set<String> full = new TreeSet<>();
        if (form.part) {
            form.shorter.forEach(name -> full.addAll(bearers.getOrDefault(name, Set.of())));
        }
        return full.size() == 1 ? full.iterator().next() : form.key;
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

    private static Actor joined(List<Actor> same, Actor first) {
        Set<String> names = new TreeSet<>();
        same.forEach(actor -> names.addAll(actor.names()));
        same.forEach(actor -> names.add(actor.name()));
        Optional<List<String>> memberOf = same.stream()
                .map(Actor::memberOf)
                .filter(line -> !line.isEmpty())
                .min(Comparator.comparingInt((List<String> line) -> -line.size())
                        .thenComparing(Object::toString));
        Set<String> ordered = new LinkedHashSet<>(List.of(first.name()));
        ordered.addAll(names);
        return new Actor(first.name(), first.kind(), List.copyOf(ordered), memberOf.orElse(List.of()));
    }

    /** The one with the fullest name, and of those the one met most. */
    private static Actor first(List<Actor> same, Map<String, Integer> meetings) {
        return same.stream()
                .min(Comparator.comparingInt(
                                (Actor actor) -> -NameKey.words(actor.name()).size())
                        .thenComparingInt(actor -> -meetings.getOrDefault(actor.name(), 0))
                        .thenComparing(Actor::name))
                .orElseThrow();
    }
}
