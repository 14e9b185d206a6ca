package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.name.Actor;

/**
 * Joins what different pages call one actor. The order in which they were met does not matter, nor does what was joined
 * before: it is only remembered in which forms a name is compared. For one thread.
 */
final class PartyMerger {
    private static final int SURE_SOUND = 3;
    private static final int MOST_KNOWN = 3;
    private static final int LONGEST_GROUP = 4;

    /** Two actors of which neither comes first are equal. */
    static final Comparator<Actor> ORDER = Comparator.comparing(Actor::name)
            .thenComparing(Actor::kind)
            .thenComparingInt(actor -> actor.memberOf().size())
            .thenComparingInt(actor -> actor.names().size())
            .thenComparing(actor -> String.join("|", actor.memberOf()))
            .thenComparing(actor -> String.join("|", actor.names()));

    private static final Comparator<Joined> BY_NAME =
            Comparator.comparing((Joined joined) -> joined.actor.name()).thenComparing(Joined::key);

    /**
     * What is asked of each actor again for every page that comes, by the actor as pages give him. What is known of
     * actors that are no more costs nothing but room, and goes when it is much.
     */
    private final Map<Actor, Known> known = new HashMap<>();

    /** By the first of those that were joined. */
    private Map<Known, Joined> joined = new IdentityHashMap<>();

    private int turn;

    /** An actor's name under the forms in which it is compared, with how often he was met. */
    private static final class Known {
        /** He, without what is only described in his name. */
        private final Actor actor;

        /** What he is and how he is called. */
        private final String key;

        /** His name, folded. */
        private final String name;

        /** By which shorter names he may be called: a person's last name, the "Union" in a union's name. */
        private final Set<String> shorter;

        /** Whether the name is such a shorter one by itself. */
        private final boolean part;

        /** He by himself, with all that he is called. */
        private final Actor alone;

        private int turn;
        private int times;

        Known(Actor met) {
            actor = PlainActor.of(met);
            key = PartyMerger.key(actor);
            name = NameKey.of(actor.name());
            shorter = shorter(actor);
            part = !shorter.isEmpty()
                    && NameKey.ofPerson(actor.name()).size() == 1
                    && Character.isUpperCase(actor.name().codePointAt(0));
            alone = joined(List.of(actor), actor);
        }

        Actor actor() {
            return actor;
        }

        /** Whether it is a body called by no name of its own. */
        boolean isOffice() {
            return actor.kind() == Actor.Kind.BODY && NameKey.isGeneric(actor.name());
        }

        boolean isNamed() {
            return actor.kind() != Actor.Kind.UNNAMED;
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
                case BODY, GROUP -> actor.memberOf().isEmpty() ? shorter(actor, NameKey.words(actor.name())) : Set.of();
                case STATE, AGENCY -> Set.of();
            };
        }

        /** "the Column", "the Delta Column" of the Free Delta Column. */
        private static Set<String> shorter(Actor actor, List<String> words) {
            Set<String> names = words.stream().filter(GroupName.HEADS::contains).collect(Collectors.toSet());
            boolean group = actor.kind() == Actor.Kind.GROUP
                    && !words.isEmpty()
                    && words.size() <= LONGEST_GROUP
                    && GroupName.HEADS.contains(words.get(words.size() - 1));
            for (int i = 1; group && i + 1 < words.size(); i++) {
                names.add(String.join(" ", words.subList(i, words.size())));
            }
            return names;
        }

        /** "League", which readers may take for a person's name. */
        private static boolean isGroupWord(String name) {
            return GroupName.HEADS.contains(NameKey.of(name));
        }
    }

    /**
     * Those that are one.
     *
     * @param first whose name he goes by
     */
    private record Joined(String key, List<Known> same, Actor first, Actor actor) {
        boolean isOf(String otherKey, List<Known> others, Actor otherFirst) {
            return key.equals(otherKey) && same.equals(others) && first.equals(otherFirst);
        }
    }

    /**
     * @param counted whom the pages name, with how often each was met
     * @param found whom they together show, each met once more
     */
    List<Actor> merge(Map<Actor, Integer> counted, Collection<Actor> found) {
        List<Known> met = met(counted, found);
        Map<String, Actor.Kind> kinds = kinds(met);
        Map<String, Set<String>> bearers = new HashMap<>();
        Map<String, Integer> meetings = new HashMap<>();
        for (Known form : met) {
            meetings.merge(form.actor.name(), form.times, Integer::sum);
            if (!form.part && form.isNamed()) {
                form.shorter.forEach(name ->
                        bearers.computeIfAbsent(name, n -> new TreeSet<>()).add(form.key));
            }
        }
        Map<String, Set<String>> owned = owned(met);
        Map<String, List<Known>> groups = new HashMap<>();
        for (Known one : met) {
            Known form = as(kinds.getOrDefault(one.name, one.actor.kind()), one);
            groups.computeIfAbsent(groupOf(form, bearers, owned), k -> new ArrayList<>())
                    .add(form);
        }
        Map<Known, Joined> now = new IdentityHashMap<>();
        List<Joined> all = new ArrayList<>(groups.size());
        groups.forEach((key, same) -> all.add(joined(key, same, meetings, now)));
        joined = now;
        return all.stream().sorted(BY_NAME).map(Joined::actor).toList();
    }

    /** Everyone once. */
    private List<Known> met(Map<Actor, Integer> counted, Collection<Actor> found) {
        if (known.size() > MOST_KNOWN * (counted.size() + found.size() + 1)) {
            known.clear();
        }
        turn++;
        List<Known> met = new ArrayList<>(counted.size() + found.size());
        counted.forEach((actor, times) -> meet(known(actor), times, met));
        found.forEach(actor -> meet(known(actor), 1, met));
        return met;
    }

    private void meet(Known form, int times, List<Known> met) {
        if (form.turn != turn) {
            form.turn = turn;
            form.times = 0;
            met.add(form);
        }
        form.times += times;
    }

    /** What was joined of the same ones before is not joined again. */
    private Joined joined(String key, List<Known> same, Map<String, Integer> meetings, Map<Known, Joined> now) {
        if (same.size() == 1) {
            return new Joined(key, same, same.get(0).actor, same.get(0).alone);
        }
        List<Actor> actors = same.stream().map(Known::actor).toList();
        Actor first = first(actors, meetings);
        Joined before = joined.get(same.get(0));
        Joined after = before != null && before.isOf(key, same, first)
                ? before
                : new Joined(key, same, first, joined(actors, first));
        now.put(same.get(0), after);
        return after;
    }

    private Known known(Actor actor) {
        return known.computeIfAbsent(actor, Known::new);
    }

    /** What a name stands for where pages read it differently: what most take it for, those that cannot tell left out. A group is a body, too, and what a page calls a group or an agency is no person. */
    private static Map<String, Actor.Kind> kinds(List<Known> met) {
        Map<String, Actor.Kind> kinds = new HashMap<>();
        Set<String> unsure = new HashSet<>();
        for (Known one : met) {
            Actor.Kind kind = one.actor.kind();
            Actor.Kind other = one.isNamed() ? kinds.putIfAbsent(one.name, kind) : kind;
            if (other != null && other != kind) {
                unsure.add(one.name);
            }
        }
        Map<String, Map<Actor.Kind, Integer>> counts = new HashMap<>();
        met.stream()
                .filter(one -> one.isNamed() && unsure.contains(one.name))
                .forEach(one -> counts.computeIfAbsent(one.name, n -> new EnumMap<>(Actor.Kind.class))
                        .merge(one.actor.kind(), one.times, Integer::sum));
        counts.values().forEach(byKind -> {
            if (byKind.containsKey(Actor.Kind.GROUP)) {
                byKind.remove(Actor.Kind.BODY);
            }
            if (byKind.containsKey(Actor.Kind.AGENCY) || byKind.containsKey(Actor.Kind.GROUP)) {
                byKind.remove(Actor.Kind.PERSON);
            }
        });
        counts.forEach((name, byKind) -> byKind.entrySet().stream()
                .max(Map.Entry.<Actor.Kind, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .ifPresent(most -> kinds.put(name, most.getKey())));
        return kinds;
    }

    private Known as(Actor.Kind kind, Known form) {
        Actor actor = form.actor;
        List<String> line = actor.kind() == Actor.Kind.PERSON ? List.of() : actor.memberOf();
        return kind == actor.kind() ? form : known(new Actor(actor.name(), kind, actor.names(), line));
    }

    /** "Interior Ministry": under which keys those stand that are known to be somebody's. */
    private static Map<String, Set<String>> owned(List<Known> met) {
        Map<String, Set<String>> owned = new HashMap<>();
        met.stream()
                .filter(one -> one.isOffice() && !one.actor.memberOf().isEmpty())
                .forEach(one ->
                        owned.computeIfAbsent(one.name, n -> new TreeSet<>()).add(one.key));
        return owned;
    }

    /**
     * A surname alone belongs to the one full name that bears it, where there is just one; "the Union" likewise, and an office whose owner no page
     * beside it names.
     */
    private static String groupOf(Known form, Map<String, Set<String>> bearers, Map<String, Set<String>> owned) {
        Set<String> one =
                form.isOffice() && form.actor.memberOf().isEmpty() ? owned.getOrDefault(form.name, Set.of()) : Set.of();
        if (one.size() == 1) {
            return one.iterator().next();
        }
        Set<String> full = new TreeSet<>();
        if (form.part) {
            form.shorter.forEach(name -> full.addAll(bearers.getOrDefault(name, Set.of())));
        } else if (form.actor.kind() == Actor.Kind.GROUP) {
            full.addAll(bearers.getOrDefault(form.name, Set.of()));
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

    /** First and last name as they sound; a last name of few consonants with its vowels. */
    private static String person(String name) {
        List<String> words = NameKey.ofPerson(name);
        if (words.isEmpty()) {
            return name;
        }
        String last = words.get(words.size() - 1);
        String sound = NameKey.sound(last);
        String surname = sound.length() >= SURE_SOUND ? sound : NameKey.voiced(last);
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
