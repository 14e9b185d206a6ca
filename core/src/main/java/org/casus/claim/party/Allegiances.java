package org.casus.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.claim.party.beside.Beside;
import org.casus.claim.party.beside.BesideReader;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/** Tells whom a person speaks for and whom he is against, by the words beside his name on all pages. For one thread. */
final class Allegiances {
    private static final Set<String> BODIES = WordList.words(NameKey.class, "bodies.txt");
    private static final Pattern OWNER = Pattern.compile("^(.+?)['’]s? \\p{Ll}");

    private static final Set<String> TITLES = WordList.words(NameKey.class, "titles.txt");

    /** "Rebel spokesman", "Opposition leader": these words open sentences, and name nobody. */
    private static final Set<String> NO_GROUPS = Stream.of(
                    WordList.words(BesideReader.class, "rebels.txt"),
                    WordList.words(Allegiances.class, "voiceless.txt"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Roster roster;
    private final Set<String> outlets;
    private final StateHomes homes;
    private final NamedSides sides;
    private final FoundActors found;

    /**
     * @param outlets the names of the papers, as they are compared
     * @param found takes the groups that stand beside a person and were not found before
     */
    Allegiances(Roster roster, Set<String> outlets, StateHomes homes, NamedSides sides, FoundActors found) {
        this.roster = roster;
        this.outlets = outlets;
        this.homes = homes;
        this.sides = sides;
        this.found = found;
    }

    /** The sides that somebody accuses, warns or turns down, on any page. */
    Set<String> opponents(String person) {
        return roster.naming(person).stream()
                .flatMap(scene -> scene.beside(person).stream())
                .flatMap(beside -> beside.against().stream())
                .flatMap(side -> sides.of(side).stream())
                .collect(Collectors.toSet());
    }

    /** Whom a person speaks for, by the words beside his name on any page; for an officer of state, his pages' state. */
    List<String> lineOf(String person) {
        for (Scene scene : roster.naming(person)) {
            for (Beside beside : scene.beside(person)) {
                List<String> line = line(beside);
                if (!line.isEmpty()) {
                    return line;
                }
            }
        }
        return sideOf(person).map(List::of).orElse(List.of());
    }

    /** The side that a person's sentences and pages show where what stands beside his name tells none. */
    Optional<String> sideOf(String person) {
        Signs signs = new Signs();
        for (Scene scene : roster.naming(person)) {
            scene.beside(person).forEach(signs::add);
            signs.endOf(scene);
        }
        return signs.side(opponents(person));
    }

    private List<String> line(Beside beside) {
        List<String> line = beside.behind().map(sides::line).orElse(List.of());
        if (line.isEmpty()) {
            line = beside.before()
                    .map(Allegiances::withoutComma)
                    .map(this::titled)
                    .orElse(List.of());
        }
        if (line.isEmpty() && beside.governs()) {
            line = beside.behind().map(this::governed).orElse(List.of());
        }
        return line.isEmpty() ? beside.spokenFor().map(this::voicedBy).orElse(List.of()) : line;
    }

    /** "Foreign Minister Nils Hager | of Grand Sorby": a land that no list has. */
    private List<String> governed(String phrase) {
        if (!GroupName.isLand(NameKey.words(phrase))) {
            return List.of();
        }
        found.add(phrase, Actor.Kind.GROUP, List.of());
        return List.of(phrase);
    }

    /** "Karvian Foreign Minister", "Core's spokeswoman": where the title names none itself, whose it is. */
    private List<String> titled(String phrase) {
        List<String> line = sides.line(phrase);
        Matcher owner = OWNER.matcher(phrase);
        return line.isEmpty() && owner.find() ? sides.line(owner.group(1)) : line;
    }

    /** "The Union's observer mission, | Ingrid Faro" */
    private static String withoutComma(String phrase) {
        return phrase.replaceFirst("[,\\s]+$", "");
    }

    /** "Lions spokesman": whoever has a voice of his own and is neither a state's body nor an office is a group. */
    private List<String> voicedBy(String phrase) {
        List<String> words = NameKey.words(phrase);
        boolean named = !words.isEmpty()
                && words.stream()
                        .noneMatch(word -> BODIES.contains(word) || TITLES.contains(word) || NO_GROUPS.contains(word))
                && !outlets.contains(NameKey.of(phrase));
        if (named) {
            found.add(phrase.strip(), Actor.Kind.GROUP, List.of());
        }
        return named ? List.of(phrase.strip()) : List.of();
    }

    /** What the pages show of a person's side without naming it beside him. */
    private final class Signs {
        /** The pages that call him an officer of state. */
        private final List<Scene> official = new ArrayList<>();

        /** How often which side opens his sentences, or is promised for by him. */
        private final Map<String, Integer> openings = new TreeMap<>();

        private boolean office;
        private boolean governs;

        void add(Beside beside) {
            office |= beside.office();
            governs |= beside.governs();
            Optional<String> opening = beside.office() || beside.leads() ? beside.opening() : Optional.empty();
            Stream.of(beside.own(), opening)
                    .flatMap(Optional::stream)
                    .map(sides::of)
                    .flatMap(Optional::stream)
                    .forEach(side -> openings.merge(side, 1, Integer::sum));
        }

        /** Takes what was added since the last page for this page's. */
        void endOf(Scene scene) {
            if (office) {
                official.add(scene);
            }
            office = false;
        }

        /** The likeliest of all sides that he is not against. */
        Optional<String> side(Set<String> opponents) {
            openings.keySet().removeAll(opponents);
            return (openings.isEmpty() ? homes.of(official, opponents) : StateHomes.most(openings))
                    .or(() -> governs ? homes.only().filter(state -> !opponents.contains(state)) : Optional.empty())
                    .or(() -> official.isEmpty() ? Optional.empty() : homes.onlyOther(opponents));
        }
    }
}
