package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.Label;
import org.casus.name.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the pages of a case. "General Yusuf Khalidov" and "Yousef Khalidoff" are one person; he speaks for
 * the Azhari army, and the army for Azhar. Immutable and thread-safe.
 */
public final class Parties {
    /** Stands before a country in {@link #differences}. */
    static final String COUNTRY = "~";

    private static final int DEEPEST_LINE = 5;

    private final List<Actor> actors;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final NamedPlaces places;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    private Parties(List<Actor> actors) {
        this.actors = actors;
        Set<String> ambiguous = new LinkedHashSet<>();
        for (Actor actor : actors) {
            for (String name : actor.names()) {
                register(actor, NameKey.of(name), ambiguous);
            }
        }
        ambiguous.forEach(byName::remove);
        registerOffices(ambiguous);
        registerShortNames();
        actors.forEach(actor -> byName.put(NameKey.of(actor.name()), actor));
        for (Actor actor : actors) {
            if (actor.kind() == Actor.Kind.STATE) {
                actor.names().forEach(name -> countries.putIfAbsent(NameKey.country(NameKey.of(name)), actor.name()));
            }
        }
        places = new NamedPlaces(byName, countries);
    }

    /** @param actors everyone, each once, in the order of names */
    static Parties ofJoined(List<Actor> actors) {
        return new Parties(actors);
    }

    /** Joins the actors of all pages of a case; their order does not matter. */
    public static Parties of(Collection<Actor> met) {
        Bag<Actor> bag = new Bag<>();
        bag.add(met, 1);
        return ofJoined(new PartyMerger().merge(bag.counts(), List.of()));
    }

    /**
     * The names, folded, that mean someone else here than there, or someone who speaks for others; a country's name or
     * demonym as {@link NameKey#country} cuts it, behind {@code ~}. A text in which none of them stands is read alike.
     */
    public Set<String> differences(Parties other) {
        Set<String> differences = new HashSet<>();
        for (Parties parties : List.of(this, other)) {
            for (String name : parties.byName.keySet()) {
                boolean compared = parties == other && byName.containsKey(name);
                if (!compared && !Objects.equals(standing(byName.get(name)), other.standing(other.byName.get(name)))) {
                    differences.add(name);
                }
            }
            for (String country : parties.countries.keySet()) {
                String mine = countries.get(country);
                if (mine == null
                        || !mine.equals(other.countries.get(country))
                        || !line(mine).equals(other.line(mine))) {
                    differences.add(COUNTRY + country);
                }
            }
        }
        return differences;
    }

    /** Who someone is as far as readers ask. */
    private record Standing(String name, Actor.Kind kind, List<String> line, boolean party, boolean group) {}

    private @Nullable Standing standing(@Nullable Actor actor) {
        return actor == null
                ? null
                : new Standing(
                        actor.name(), actor.kind(), line(actor.name()), isParty(actor.name()), isGroup(actor.name()));
    }

    /** Everyone, each once, in the order of names. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor with this name in any of its forms. */
    public Optional<Actor> actor(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }

    /** The name under which the case knows someone; the name itself where it does not. */
    public String canonical(String name) {
        return actor(name).map(Actor::name).orElse(name);
    }

    /** The party that someone speaks for in the end: a spokesman's state. Someone who speaks for nobody is his own. */
    public String party(String name) {
        List<String> line = line(name);
        return line.get(line.size() - 1);
    }

    /** Someone and all that he speaks for, nearest first: the spokesman, his ministry, the state. */
    public List<String> line(String name) {
        return lines.computeIfAbsent(name, this::findLine);
    }

    private List<String> findLine(String name) {
        List<String> line = new ArrayList<>(List.of(canonical(name)));
        while (line.size() < DEEPEST_LINE) {
            Optional<String> next = above(line.get(line.size() - 1));
            if (next.isEmpty() || line.contains(next.get())) {
                break;
            }
            line.add(next.get());
        }
        return List.copyOf(line);
    }

    /** Whether someone only passes on what others say: an agency, a paper. */
    public boolean isTeller(String name) {
        return actor(name).map(actor -> actor.kind() == Actor.Kind.AGENCY).orElse(false);
    }

    /** Whether someone is a side of the matter, or speaks for one: its word on another's position is its own word. */
    public boolean isParty(String name) {
        Optional<Actor> top = actor(party(name));
        return top.map(actor -> actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GROUP)
                .orElse(false);
    }

    /** Whether someone is a state. */
    public boolean isState(String name) {
        return actor(name).map(actor -> actor.kind() == Actor.Kind.STATE).orElse(false);
    }

    /** Whether a state is called by what is neither its name nor its demonym, as by its capital. */
    public boolean isOtherwiseNamed(String state, String called) {
        return isState(state) && !NameKey.country(NameKey.of(called)).equals(NameKey.country(NameKey.of(state)));
    }

    /** The two sides of a case that has no third; empty for any other case. */
    public List<String> twoSides() {
        List<String> sides = actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GROUP)
                .map(Actor::name)
                .filter(name -> party(name).equals(name))
                .limit(3)
                .toList();
        return sides.size() == 2 ? sides : List.of();
    }

    /** The state of a case that has no other. */
    public Optional<String> onlyState() {
        List<String> states = actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .map(Actor::name)
                .limit(2)
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** Whether someone is a person, known by name. */
    public boolean isPerson(String name) {
        return actor(name).map(actor -> actor.kind() == Actor.Kind.PERSON).orElse(false);
    }

    /** Whether someone is an office, a company or an association. */
    public boolean isBody(String name) {
        return actor(name).map(actor -> actor.kind() == Actor.Kind.BODY).orElse(false);
    }

    /** Whether someone is, or speaks for, a group that is no state. */
    public boolean isGroup(String name) {
        return actor(party(name)).map(actor -> actor.kind() == Actor.Kind.GROUP).orElse(false);
    }

    /** Where a text names a party, a body of it or a person of it; each place labelled with the party. */
    public List<Label> labels(String text) {
        return named(text).stream()
                .map(label -> new Label(label.span(), party(label.name())))
                .toList();
    }

    /** Where a text names an actor, labelled with the actor's name. */
    public List<Label> named(String text) {
        return places.in(text);
    }

    private Optional<String> above(String name) {
        Optional<Actor> actor = actor(name);
        if (actor.isPresent() && !actor.get().memberOf().isEmpty()) {
            return Optional.of(canonical(actor.get().memberOf().get(0)));
        }
        boolean canServe = actor.isEmpty()
                || actor.get().kind() == Actor.Kind.BODY
                || actor.get().kind() == Actor.Kind.UNNAMED
                || Character.isLowerCase(name.codePointAt(0));
        return canServe ? countryNamedIn(name) : Optional.empty();
    }

    /** "Karvian General Staff" names its country, also where the reader did not say so. */
    private Optional<String> countryNamedIn(String name) {
        List<String> words = NameKey.words(name);
        if (words.size() < 2 || words.stream().noneMatch(NameKey::isGenericWord)) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> countries.get(NameKey.country(word)))
                .filter(country -> country != null)
                .findFirst();
    }

    /** "The General Staff" means somebody where only one side of the case has one. */
    private void registerOffices(Set<String> ambiguous) {
        Map<String, Actor> offices = new HashMap<>();
        Set<String> shared = new HashSet<>(ambiguous);
        for (Actor actor : actors) {
            for (String name : actor.names()) {
                String key = NameKey.of(name);
                boolean office = key.indexOf(' ') > 0 && NameKey.isGeneric(key);
                Actor other = office ? offices.putIfAbsent(key, actor) : actor;
                if (other != null && !other.equals(actor)) {
                    shared.add(key);
                }
            }
        }
        offices.keySet().removeAll(shared);
        offices.forEach(byName::putIfAbsent);
    }

    /** "The Front" is the Free Coast Front where the case has no other front. */
    private void registerShortNames() {
        Map<String, Set<Actor>> bearers = new HashMap<>();
        actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.BODY)
                .filter(actor -> actor.memberOf().isEmpty())
                .forEach(actor -> NameKey.words(actor.name()).stream()
                        .filter(GroupName.SHORT::contains)
                        .forEach(word -> bearers.computeIfAbsent(word, w -> new HashSet<>())
                                .add(actor)));
        bearers.forEach((word, all) -> {
            if (all.size() == 1) {
                byName.putIfAbsent(word, all.iterator().next());
            }
        });
    }

    private void register(Actor actor, String key, Set<String> ambiguous) {
        if (key.isEmpty() || NameKey.isGeneric(key)) {
            return;
        }
        Actor before = byName.putIfAbsent(key, actor);
        if (before != null && !before.equals(actor)) {
            ambiguous.add(key);
        }
    }
}
