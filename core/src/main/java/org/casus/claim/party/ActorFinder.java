package org.casus.claim.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.party.beside.BesideReader;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.party.naming.Spokespersons;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/**
 * Tells what the speakers of a case are and whom they speak for, from their names and from the words around them on all
 * pages: "Colonel Piotr Lanz of the Karvian General Staff" on one page serves "Lanz" on every other. For one thread.
 */
final class ActorFinder {
    private static final Set<String> BODIES = WordList.words(NameKey.class, "bodies.txt");
    private static final Set<String> GOVERNING = WordList.words(BesideReader.class, "governing.txt");
    private static final Set<String> COUNTRY_WORDS = WordList.words(ActorFinder.class, "country-words.txt");
    private static final Set<String> ADJECTIVES = WordList.words(ActorFinder.class, "country-adjectives.txt");
    private static final Set<String> AGENCIES = Set.copyOf(WordList.agencies());
    /** "a spokesman for the League" */
    private static final Pattern SERVES = Pattern.compile(
            "^(?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:" + Spokespersons.WORDS
                    + "|member|leader|commander|official|representative|officer|deputy|delegate|negotiator) (?:of|for|from) (?:the )?(\\p{Lu}.*)$");

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

    /** "The agency" of a page is one that passes on the news, no state's. */
    private static final List<String> PASSES_ON = List.of("agency");

    private static final Set<String> RIVALS = Set.of("government", "administration");

    private final Roster roster;
    private final Set<String> outlets;
    private final KnownPersons persons;
    private final StateFinder states;
    private final StateHomes homes;
    private final FoundActors found = new FoundActors();
    private final NamedSides sides;
    private final Allegiances allegiances;

    private ActorFinder(Roster roster) {
        this.roster = roster;
        outlets = roster.outlets().things().stream().map(NameKey::of).collect(Collectors.toSet());
        persons = new KnownPersons(roster, outlets);
        states = new StateFinder(roster, wordsOfPapers(), singleWords(), persons.words());
        homes = new StateHomes(roster, states);
        sides = new NamedSides(roster, states, persons, found);
        allegiances = new Allegiances(roster, outlets, homes, sides, found);
    }

    /** The states of the texts and everyone who speaks in them. */
    static List<Actor> find(Roster roster) {
        return new ActorFinder(roster).find();
    }

    private List<Actor> find() {
        new TreeSet<>(roster.groups().things()).forEach(this::findGroup);
        roster.speakers().things().forEach(this::findSpeaker);
        roster.speakers().things().forEach(this::findPeople);
        findServed();
        List<Actor> all = new ArrayList<>(states.actors());
        all.addAll(found.all());
        return all;
    }

    /** The words of the papers' names but their last ones: "karvia" of the Karvia Herald. */
    private Set<String> wordsOfPapers() {
        return roster.outlets().things().stream()
                .map(NameKey::words)
                .flatMap(words -> words.stream().limit(Math.max(0, words.size() - 1)))
                .collect(Collectors.toSet());
    }

    /** Speakers of one word who may be states: no "League", no last name, and no company that the reader knows for one. */
    private Set<String> singleWords() {
        Set<String> companies = roster.actors().things().stream()
                .filter(actor -> actor.kind() == Actor.Kind.BODY)
                .map(Actor::name)
                .collect(Collectors.toSet());
        return roster.speakers().things().stream()
                .filter(name -> ONE_WORD.matcher(name).matches() && !persons.isLastName(name))
                .filter(name -> !companies.contains(name))
                .filter(name -> {
                    String small = name.toLowerCase(Locale.ROOT);
                    return !AGENCIES.contains(small) && !GroupName.HEADS.contains(small) && !BODIES.contains(small);
                })
                .collect(Collectors.toSet());
    }

    private void findGroup(String name) {
        List<String> words = NameKey.words(name);
        if (!words.isEmpty() && sides.stateIn(words).isEmpty()) {
            found.add(name.replaceFirst("^The ", ""), Actor.Kind.GROUP, List.of());
        }
    }

    private void findSpeaker(String name) {
        if (name.isBlank() || states.of(name).isPresent()) {
            return;
        }
        List<String> words = NameKey.words(name);
        boolean proper = Character.isUpperCase(name.charAt(0));
        boolean body = words.stream().anyMatch(BODIES::contains);
        Optional<String> state = sides.stateIn(words);
        if (isAgency(name)) {
            found.add(name, Actor.Kind.AGENCY, List.of());
        } else if (body && state.isPresent()) {
            found.add(name, proper ? Actor.Kind.BODY : Actor.Kind.UNNAMED, List.of(state.get()));
        } else if (proper && (isGroup(name, words) || isRival(words))) {
            found.add(name, Actor.Kind.GROUP, List.of());
        } else if (persons.has(name)) {
            found.add(name, Actor.Kind.PERSON, allegiances.lineOf(name));
        } else if (body && !words.equals(PASSES_ON) && NameKey.isGeneric(name)) {
            findBodyAtHome(name, words);
        } else if (!proper && SERVES.matcher(name).find()) {
            findServant(name);
        } else if (isCountryByAnotherName(words)) {
            state.ifPresent(country -> found.add(name, Actor.Kind.UNNAMED, List.of(country)));
        }
    }

    private boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT)) || outlets.contains(NameKey.of(name));
    }

    private static boolean isGroup(String name, List<String> words) {
        return GroupName.head(name).isPresent()
                || GroupName.isLand(words)
                || words.size() == 1 && GroupName.HEADS.contains(words.get(0));
    }

    /** "Hill Government" and "Shore Government" are sides of a state that has two. */
    private static boolean isRival(List<String> words) {
        return words.size() == 2
                && RIVALS.contains(words.get(1))
                && !NameKey.isGenericWord(words.get(0))
                && !ADJECTIVES.contains(words.get(0));
    }

    /** "the ministry": of the state that its pages are at home in. */
    private void findBodyAtHome(String name, List<String> words) {
        boolean governs = words.stream().anyMatch(GOVERNING::contains);
        homes.of(name)
                .or(() -> governs ? homes.only() : Optional.empty())
                .ifPresent(state -> found.add(name, Actor.Kind.BODY, List.of(state)));
    }

    /** "a spokesman for the League" is the League's. */
    private void findServant(String name) {
        List<String> line = sides.line(name.replaceFirst(SERVES.pattern(), "$1"));
        if (!line.isEmpty()) {
            found.add(name, Actor.Kind.UNNAMED, line);
        }
    }

    /** "neighbouring state of Peloria". */
    private boolean isCountryByAnotherName(List<String> words) {
        return words.size() > 1
                && words.stream()
                        .allMatch(word -> COUNTRY_WORDS.contains(word)
                                || ADJECTIVES.contains(word)
                                || states.of(word).isPresent());
    }

    /** "mutineers of Fort Kaspel" are the mutineers, where those are a side. */
    private void findPeople(String name) {
        String people = name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '));
        if (!people.equals(name) && GroupName.PEOPLE.contains(people) && found.has(people)) {
            found.add(name, Actor.Kind.UNNAMED, List.of(people));
        }
    }

    /** "Border Guard commander Viktor Sand": whose a body is that no page lets speak, by the pages that name its people. */
    private void findServed() {
        Set<String> named = new HashSet<>();
        roster.actors().things().stream()
                .filter(actor -> actor.kind() != Actor.Kind.PERSON)
                .forEach(actor -> actor.names().forEach(name -> named.add(NameKey.of(name))));
        statesServed().forEach((body, served) -> {
            if (served.size() == 1 && !found.has(body) && !named.contains(NameKey.of(body))) {
                found.add(body, Actor.Kind.BODY, List.copyOf(served));
            }
        });
    }

    /** By bodies of no named state, the states that their people's pages are at home in, or for which those speak. */
    private Map<String, Set<String>> statesServed() {
        Map<String, Set<String>> served = new TreeMap<>();
        for (Actor actor : roster.actors().things()) {
            if (actor.kind() == Actor.Kind.PERSON
                    && actor.memberOf().size() == 1
                    && NameKey.isGeneric(actor.memberOf().get(0))) {
                allegiances
                        .sideOf(actor.name())
                        .or(() -> homes.of(roster.naming(actor.name()), allegiances.opponents(actor.name())))
                        .ifPresent(
                                state -> served.computeIfAbsent(actor.memberOf().get(0), body -> new TreeSet<>())
                                        .add(state));
            }
        }
        return served;
    }
}
