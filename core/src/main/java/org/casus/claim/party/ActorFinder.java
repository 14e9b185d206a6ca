package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import java.util.stream.Stream;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/**
 * Tells what the speakers of a case are and whom they speak for, from their names and from the words around them on all
 * pages: "Colonel Piotr Lanz of the Karvian General Staff" on one page serves "Lanz" on every other. For one thread.
 */
final class ActorFinder {
    private static final Set<String> BODIES = WordList.words(ActorFinder.class, "bodies.txt");
    private static final Set<String> GOVERNING = WordList.words(ActorFinder.class, "governing.txt");
    private static final Set<String> COUNTRY_WORDS = WordList.words(ActorFinder.class, "country-words.txt");
    private static final Set<String> ADJECTIVES = WordList.words(ActorFinder.class, "country-adjectives.txt");
    private static final Set<String> AGENCIES = Set.copyOf(WordList.agencies());
    /** "a spokesman for the League" */
    private static final Pattern SERVES = Pattern.compile(
            "^(?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:spokesman|spokeswoman|spokesperson|member|leader|commander|official|representative|officer|deputy|delegate|negotiator) (?:of|for|from) (?:the )?(\\p{Lu}.*)$");

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

    /** "Rebel spokesman", "Opposition leader": these words open sentences, and name nobody. */
    private static final Set<String> NO_GROUPS = Stream.of("rebels.txt", "voiceless.txt")
            .flatMap(list -> WordList.words(ActorFinder.class, list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TITLES = WordList.words(ActorFinder.class, "titles.txt");

    /** "The agency" of a page is one that passes on the news, no state's. */
    private static final List<String> PASSES_ON = List.of("agency");

    private static final Set<String> RIVALS = Set.of("government", "administration");

    private final Roster roster;
    private final Set<String> called;
    private final Set<String> personal;
    private final StateFinder states;
    private final StateHomes homes;
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, Actor> found = new TreeMap<>();
    private final Map<String, Set<String>> groupsByHead = new HashMap<>();

    private final KnownBodies bodies;

    /** What phrases were found to name; the same ones stand on many pages. */
    private final Map<String, Optional<String>> sides = new HashMap<>();

    /** Those of first and last name, by the last one. */
    private final Map<String, Set<String>> persons = new HashMap<>();

    private ActorFinder(Roster roster) {
        this.roster = roster;
        called = PersonName.called(roster);
        Set<String> speakers = roster.speakers().things();
        roster.outlets().things().forEach(outlet -> outlets.add(NameKey.of(outlet)));
        Set<String> others = notPersonal();
        personal = speakers.stream()
                .filter(name -> PersonName.is(name) && !outlets.contains(NameKey.of(name)) && !others.contains(name))
                .collect(Collectors.toSet());
        Set<String> papers = roster.outlets().things().stream()
                .map(NameKey::words)
                .flatMap(words -> words.stream().limit(Math.max(0, words.size() - 1)))
                .collect(Collectors.toSet());
        states = new StateFinder(roster, papers, singleWords(speakers), wordsOf(personal));
        homes = new StateHomes(roster, states);
        bodies = new KnownBodies(roster.actors().things());
        new TreeSet<>(roster.groups().things()).forEach(this::findGroup);
        personal.forEach(
                name -> persons.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), last -> new TreeSet<>())
                        .add(name));
        speakers.forEach(this::find);
        speakers.forEach(this::findPeople);
        findServed();
    }

    /** "the news site Freies Kaltia", "the group Harbour Watch": what the reader takes for no person, on any page. */
    private Set<String> notPersonal() {
        return roster.actors().things().stream()
                .filter(actor -> actor.kind() == Actor.Kind.AGENCY || actor.kind() == Actor.Kind.GROUP)
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    /** "Border Guard commander Viktor Sand": whose a body is that no page lets speak, by the pages that name its people. */
    private void findServed() {
        Set<String> bodies = new HashSet<>();
        Map<String, Set<String>> states = new TreeMap<>();
        for (Actor actor : roster.actors().things()) {
            if (actor.kind() != Actor.Kind.PERSON) {
                actor.names().forEach(name -> bodies.add(NameKey.of(name)));
            } else if (actor.memberOf().size() == 1
                    && NameKey.isGeneric(actor.memberOf().get(0))) {
                homes.of(roster.naming(actor.name()), opponents(actor.name()))
                        .ifPresent(
                                state -> states.computeIfAbsent(actor.memberOf().get(0), body -> new TreeSet<>())
                                        .add(state));
            }
        }
        states.forEach((body, homes) -> {
            if (homes.size() == 1 && !found.containsKey(body) && !bodies.contains(NameKey.of(body))) {
                add(body, Actor.Kind.BODY, List.copyOf(homes));
            }
        });
    }

    /** The sides that somebody accuses, warns or turns down, on any page. */
    private Set<String> opponents(String person) {
        return roster.naming(person).stream()
                .flatMap(scene -> scene.beside(person).stream())
                .flatMap(beside -> beside.against().stream())
                .flatMap(side -> sideNamedBy(side).stream())
                .collect(Collectors.toSet());
    }

    /** "mutineers of Fort Kaspel" are the mutineers, where those are a side. */
    private void findPeople(String name) {
        String people = name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '));
        if (!people.equals(name) && GroupName.PEOPLE.contains(people) && found.containsKey(people)) {
            add(name, Actor.Kind.UNNAMED, List.of(people));
        }
    }

    /** The states of the texts and everyone who speaks in them. */
    static List<Actor> find(Roster roster) {
        ActorFinder finder = new ActorFinder(roster);
        List<Actor> all = new ArrayList<>(finder.states.actors());
        all.addAll(finder.found.values());
        return all;
    }

    /** Speakers of one word who may be states: no "League", no last name, and no company that the reader knows for one. */
    private Set<String> singleWords(Set<String> speakers) {
        Set<String> companies = roster.actors().things().stream()
                .filter(actor -> actor.kind() == Actor.Kind.BODY)
                .map(Actor::name)
                .collect(Collectors.toSet());
        return speakers.stream()
                .filter(name -> ONE_WORD.matcher(name).matches() && !called.contains(name))
                .filter(name -> !companies.contains(name))
                .filter(name -> {
                    String small = name.toLowerCase(Locale.ROOT);
                    return !AGENCIES.contains(small) && !GroupName.HEADS.contains(small) && !BODIES.contains(small);
                })
                .collect(Collectors.toSet());
    }

    private void findGroup(String name) {
        List<String> words = NameKey.words(name);
        if (!words.isEmpty() && stateIn(words).isEmpty()) {
            add(name.replaceFirst("^The ", ""), Actor.Kind.GROUP, List.of());
        }
    }

    private static Set<String> wordsOf(Set<String> names) {
        return names.stream().flatMap(name -> NameKey.words(name).stream()).collect(Collectors.toSet());
    }

    private void find(String name) {
        if (name.isBlank() || states.of(name).isPresent()) {
            return;
        }
        List<String> words = NameKey.words(name);
        boolean proper = Character.isUpperCase(name.charAt(0));
        if (AGENCIES.contains(name.toLowerCase(Locale.ROOT)) || outlets.contains(NameKey.of(name))) {
            add(name, Actor.Kind.AGENCY, List.of());
        } else if (words.stream().anyMatch(BODIES::contains) && stateIn(words).isPresent()) {
            add(
                    name,
                    proper ? Actor.Kind.BODY : Actor.Kind.UNNAMED,
                    List.of(stateIn(words).get()));
        } else if (proper
                && (GroupName.head(name).isPresent()
                        || GroupName.isLand(words)
                        || words.size() == 1 && GroupName.HEADS.contains(words.get(0)))) {
            add(name, Actor.Kind.GROUP, List.of());
        } else if (proper && isRival(words)) {
            add(name, Actor.Kind.GROUP, List.of());
        } else if (personal.contains(name) || called.contains(name) && !persons.containsKey(name)) {
            add(name, Actor.Kind.PERSON, lineOf(name));
        } else if (!words.isEmpty()
                && !words.equals(PASSES_ON)
                && NameKey.isGeneric(name)
                && words.stream().anyMatch(BODIES::contains)) {
            boolean governs = words.stream().anyMatch(GOVERNING::contains);
            homes.of(name)
                    .or(() -> governs ? homes.only() : Optional.empty())
                    .ifPresent(state -> add(name, Actor.Kind.BODY, List.of(state)));
        } else if (!proper && SERVES.matcher(name).find()) {
            List<String> line = lineThrough(name.replaceFirst(SERVES.pattern(), "$1"));
            if (!line.isEmpty()) {
                add(name, Actor.Kind.UNNAMED, line);
            }
        } else if (isCountryByAnotherName(words)) {
            stateIn(words).ifPresent(state -> add(name, Actor.Kind.UNNAMED, List.of(state)));
        }
    }

    /** "Hill Government" and "Shore Government" are sides of a state that has two. */
    private static boolean isRival(List<String> words) {
        return words.size() == 2
                && RIVALS.contains(words.get(1))
                && !NameKey.isGenericWord(words.get(0))
                && !ADJECTIVES.contains(words.get(0));
    }

    /** "neighbouring state of Peloria". */
    private boolean isCountryByAnotherName(List<String> words) {
        return words.size() > 1
                && words.stream()
                        .allMatch(word -> COUNTRY_WORDS.contains(word)
                                || ADJECTIVES.contains(word)
                                || states.of(word).isPresent());
    }

    private void add(String name, Actor.Kind kind, List<String> memberOf) {
        Set<String> names = new TreeSet<>(List.of(name));
        if (kind == Actor.Kind.PERSON) {
            names.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        if (kind == Actor.Kind.GROUP) {
            groupsByHead.computeIfAbsent(callName(name), w -> new TreeSet<>()).add(name);
        }
        found.put(name, new Actor(name, kind, List.copyOf(names), memberOf));
    }

    /** The word by which a group is known: "front" of the Free Coast Front, "sol" of Upper Sol. */
    private static String callName(String group) {
        List<String> words = NameKey.words(group);
        return GroupName.isLand(words) ? words.get(1) : GroupName.head(group).orElse(NameKey.of(group));
    }

    private Optional<String> stateIn(List<String> words) {
        return words.stream().map(states::of).flatMap(Optional::stream).findFirst();
    }

    /** Whom a person speaks for, by the words beside his name on any page; for an officer of state, his pages' state. */
    private List<String> lineOf(String person) {
        List<Scene> official = new ArrayList<>();
        Map<String, Integer> openings = new TreeMap<>();
        Set<String> opponents = opponents(person);
        boolean governs = false;
        for (Scene scene : roster.naming(person)) {
            boolean office = false;
            for (Beside beside : scene.beside(person)) {
                List<String> line = line(beside);
                if (!line.isEmpty()) {
                    return line;
                }
                office |= beside.office();
                governs |= beside.governs();
                Optional<String> opening = beside.office() || beside.leads() ? beside.opening() : Optional.empty();
                Stream.of(beside.own(), opening)
                        .flatMap(Optional::stream)
                        .map(this::sideNamedBy)
                        .flatMap(Optional::stream)
                        .forEach(side -> openings.merge(side, 1, Integer::sum));
            }
            if (office) {
                official.add(scene);
            }
        }
        openings.keySet().removeAll(opponents);
        Optional<String> only = governs ? homes.only().filter(state -> !opponents.contains(state)) : Optional.empty();
        return (openings.isEmpty() ? homes.of(official, opponents) : StateHomes.most(openings))
                .or(() -> only)
                .or(() -> official.isEmpty() ? Optional.empty() : homes.onlyOther(opponents))
                .map(List::of)
                .orElse(List.of());
    }

    private List<String> line(Beside beside) {
        List<String> line = beside.behind().map(this::lineThrough).orElse(List.of());
        if (line.isEmpty()) {
            line = beside.before()
                    .map(ActorFinder::withoutComma)
                    .map(this::lineThrough)
                    .orElse(List.of());
        }
        return line.isEmpty() ? beside.spokenFor().map(this::voicedBy).orElse(List.of()) : line;
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
            add(phrase.strip(), Actor.Kind.GROUP, List.of());
        }
        return named ? List.of(phrase.strip()) : List.of();
    }

    /** A body and its state, a state, or a group that a phrase names. */
    private List<String> lineThrough(String phrase) {
        List<String> words = NameKey.words(phrase);
        Optional<String> state = stateIn(words);
        boolean body = words.size() > 1 && BODIES.contains(words.get(words.size() - 1));
        if (state.isPresent()) {
            return body ? List.of(phrase, state.get()) : List.of(state.get());
        }
        Optional<String> office = body ? bodyNamedBy(words) : Optional.empty();
        if (office.isPresent()) {
            return List.of(office.get(), stateIn(NameKey.words(office.get())).orElseThrow());
        }
        Optional<String> owner = bodies.owner(phrase);
        if (owner.isPresent()) {
            Optional<String> of = stateIn(NameKey.words(owner.get()));
            return of.isPresent() ? List.of(owner.get(), of.get()) : List.of(owner.get());
        }
        Optional<String> person = personNamedBy(phrase);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        Optional<String> known = groupNamedBy(words);
        if (known.isPresent()) {
            return List.of(known.get());
        }
        boolean group = GroupName.head(phrase).isPresent() || GroupName.PEOPLE.contains(phrase);
        if (group) {
            add(phrase, Actor.Kind.GROUP, List.of());
        }
        return group ? List.of(phrase) : List.of();
    }

    /** "Of the General Staff", where one state's alone speaks. */
    private Optional<String> bodyNamedBy(List<String> office) {
        List<String> bodies = roster.speakers().things().stream()
                .filter(name -> {
                    List<String> words = NameKey.words(name);
                    int rest = words.size() - office.size();
                    return rest > 0
                            && Character.isUpperCase(name.charAt(0))
                            && words.subList(rest, words.size()).equals(office)
                            && stateIn(words.subList(0, rest)).isPresent();
                })
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** "A spokeswoman for Strake": where one person alone has the name. */
    private Optional<String> personNamedBy(String phrase) {
        Set<String> all = persons.getOrDefault(phrase.substring(phrase.lastIndexOf(' ') + 1), Set.of());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** The state that a phrase names, or the group that it is. */
    private Optional<String> sideNamedBy(String phrase) {
        return sides.computeIfAbsent(phrase, unread -> {
            List<String> words = NameKey.words(unread);
            return stateIn(words).or(() -> bodies.named(unread)).or(() -> groupNamedBy(words));
        });
    }

    /** "Front spokesman" is one of the Free Coast Front. */
    private Optional<String> groupNamedBy(List<String> words) {
        return words.stream()
                .flatMap(word -> groupsByHead.getOrDefault(word, Set.of()).stream())
                .min(Comparator.naturalOrder());
    }
}
