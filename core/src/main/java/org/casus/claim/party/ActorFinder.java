package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/**
 * Tells what the speakers of a case are and whom they speak for, from their names and from the words around them on all
 * pages: "Colonel Piotr Lanz of the Karvian General Staff" on one page serves "Lanz" on every other. Thread-safe.
 */
public final class ActorFinder {
    private static final Set<String> GROUPS = WordList.words(ActorFinder.class, "groups.txt");
    private static final Set<String> BODIES = WordList.words(ActorFinder.class, "bodies.txt");
    private static final Set<String> OFFICES = WordList.words(ActorFinder.class, "offices.txt");
    private static final Set<String> AGENCIES = Set.copyOf(WordList.agencies());
    private static final Pattern OF = Pattern.compile(
            "^,?(?: (?:the|a|an))?(?: [\\p{Ll}-]+){0,4} (?:of|for|in|from|commands) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,5})");
    private static final Pattern LEADING = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\p{M}-]+(?:['’]s)? )+(?:[\\p{Ll}-]+ ){0,2}(?:\\p{Lu}[\\p{L}]+ ){0,3})$|\\b[Ff]or ((?:\\p{Lu}[\\p{L}\\p{M}-]+ ?)+), (?:\\p{Lu}\\p{L}+ )*$");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern BODY_BEHIND = Pattern.compile(
            "^(?:['’]s)? (?:\\p{Lu}?\\p{L}+ )?(?i:ministry|army|government|police|parliament|navy|agency|president|minister)\\b");
    private static final Pattern GROUP = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,4}");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:in|with|from|of|against|to|on|by|and|into|at|for|towards?|over|that|if)\\s+(?:the\\s+)?$");
    /** The first sentence says whose matter it is. */
    private static final int LEAD = 120;

    private static final int OUTLET_COUNTS = 3;

    /** A page as far as it shows who is who. */
    public record Scene(String text, Optional<String> outlet, List<String> speakers) {
        public Scene {
            speakers = List.copyOf(speakers);
        }
    }

    private final List<Scene> scenes;
    private final StateFinder states;
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, Actor> found = new TreeMap<>();

    private ActorFinder(Collection<Scene> scenes) {
        this.scenes = List.copyOf(scenes);
        Set<String> speakers = scenes.stream()
                .flatMap(scene -> scene.speakers().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        scenes.forEach(scene -> scene.outlet().map(NameKey::of).ifPresent(outlets::add));
        Set<String> papers = scenes.stream()
                .flatMap(scene -> scene.outlet().stream())
                .map(NameKey::words)
                .flatMap(words -> words.stream().limit(Math.max(0, words.size() - 1)))
                .collect(Collectors.toSet());
        states = new StateFinder(
                scenes.stream().map(Scene::text).toList(), papers, singleWords(speakers), wordsOfPersons(speakers));
        scenes.forEach(scene -> findGroups(scene.text()));
        speakers.forEach(this::find);
    }

    /** The states of the texts and everyone who speaks in them. */
    public static List<Actor> find(Collection<Scene> scenes) {
        ActorFinder finder = new ActorFinder(scenes);
        List<Actor> all = new ArrayList<>(finder.states.actors());
        all.addAll(finder.found.values());
        return all;
    }

    private static Set<String> singleWords(Set<String> speakers) {
        return speakers.stream()
                .filter(name ->
                        name.matches("\\p{Lu}[\\p{L}\\p{M}]+") && !AGENCIES.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** "the Free Coast Front": capitalised words that end in what groups call themselves. */
    private void findGroups(String text) {
        Matcher name = GROUP.matcher(text);
        while (name.find()) {
            String[] words = name.group().split(" ");
            boolean group = words.length > 1 && GROUPS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
            if (group && stateIn(NameKey.words(name.group())).isEmpty()) {
                add(name.group().replaceFirst("^The ", ""), Actor.Kind.GROUP, List.of());
            }
        }
    }

    private static Set<String> wordsOfPersons(Set<String> speakers) {
        return speakers.stream()
                .filter(ActorFinder::isPersonal)
                .flatMap(name -> NameKey.words(name).stream())
                .collect(Collectors.toSet());
    }

    /** Two or three capitalised words, none of which names a body or a group. */
    private static boolean isPersonal(String name) {
        List<String> words = NameKey.ofPerson(name);
        boolean capital =
                java.util.Arrays.stream(name.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return capital
                && words.size() > 1
                && words.size() < 4
                && words.stream().noneMatch(word -> BODIES.contains(word) || GROUPS.contains(word));
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
        } else if (proper && !words.isEmpty() && GROUPS.contains(words.get(words.size() - 1))) {
            add(name, Actor.Kind.GROUP, List.of());
        } else if (isPersonal(name)) {
            add(name, Actor.Kind.PERSON, lineOf(name));
        }
    }

    private void add(String name, Actor.Kind kind, List<String> memberOf) {
        Set<String> names = new TreeSet<>(List.of(name));
        if (kind == Actor.Kind.PERSON) {
            names.add(name.substring(name.lastIndexOf(' ') + 1));
        }
        found.put(name, new Actor(name, kind, List.copyOf(names), memberOf));
    }

    private Optional<String> stateIn(List<String> words) {
        return words.stream().map(states::of).flatMap(Optional::stream).findFirst();
    }

    /** Whom a person speaks for, by the words beside his name on any page; for an officer of state, his page's state. */
    private List<String> lineOf(String person) {
        boolean office = false;
        for (Scene scene : scenes) {
            for (int at = scene.text().indexOf(person);
                    at >= 0;
                    at = scene.text().indexOf(person, at + 1)) {
                String before = scene.text().substring(Math.max(0, at - 60), at);
                String after = scene.text().substring(at + person.length());
                List<String> line = beside(before, after.substring(0, Math.min(90, after.length())));
                if (!line.isEmpty()) {
                    return line;
                }
                office |= NameKey.words(lastWords(before)).stream().anyMatch(OFFICES::contains);
            }
        }
        return office ? home(person).map(List::of).orElse(List.of()) : List.of();
    }

    private List<String> beside(String before, String after) {
        Matcher behind = OF.matcher(after);
        if (behind.find()) {
            List<String> line = lineThrough(behind.group(1).strip());
            if (!line.isEmpty()) {
                return line;
            }
        }
        Matcher leading = LEADING.matcher(before);
        return leading.find()
                ? lineThrough((leading.group(1) == null ? leading.group(2) : leading.group(1)).strip())
                : List.of();
    }

    /** A body and its state, a state, or a group that a phrase names. */
    private List<String> lineThrough(String phrase) {
        List<String> words = NameKey.words(phrase);
        Optional<String> state = stateIn(words);
        boolean body = words.size() > 1 && BODIES.contains(words.get(words.size() - 1));
        if (state.isPresent()) {
            return body ? List.of(phrase, state.get()) : List.of(state.get());
        }
        return found.values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.GROUP)
                .filter(actor -> isNamedBy(actor.name(), words))
                .map(actor -> List.of(actor.name()))
                .findFirst()
                .orElseGet(() -> !words.isEmpty() && GROUPS.contains(words.get(words.size() - 1)) && words.size() > 1
                        ? group(phrase)
                        : List.of());
    }

    private List<String> group(String phrase) {
        add(phrase, Actor.Kind.GROUP, List.of());
        return List.of(phrase);
    }

    /** "Front spokesman" is one of the Free Coast Front. */
    private static boolean isNamedBy(String group, List<String> words) {
        List<String> own = NameKey.words(group);
        return words.contains(own.get(own.size() - 1));
    }

    /** The state that a page with this officer of state is most at home in: its paper's name counts, too. */
    private Optional<String> home(String person) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Scene scene : scenes) {
            if (!scene.text().contains(person)) {
                continue;
            }
            count(QUOTED.matcher(scene.text()).replaceAll(" "), counts);
            scene.outlet()
                    .ifPresent(outlet -> NameKey.words(outlet)
                            .forEach(word -> states.of(word)
                                    .ifPresent(state -> counts.merge(state, OUTLET_COUNTS, Integer::sum))));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** A state that opens a sentence or has a body beside it is at home; one behind a preposition is spoken about. */
    private void count(String text, Map<String, Integer> counts) {
        Matcher name = WORD.matcher(text);
        while (name.find()) {
            Optional<String> state = states.of(name.group());
            if (state.isEmpty()) {
                continue;
            }
            String before = text.substring(Math.max(0, name.start() - 14), name.start());
            String after = text.substring(name.end(), Math.min(text.length(), name.end() + 40));
            boolean hasBody = BODY_BEHIND.matcher(after).find();
            boolean opens = before.isBlank() || before.matches("(?s).*[.!?\\n]\\s*(?:The )?");
            boolean spokenAbout = PREPOSITION.matcher(before).find();
            int weight = hasBody || opens ? 2 : spokenAbout ? 0 : 1;
            counts.merge(state.get(), name.start() < LEAD ? 2 * weight : weight, Integer::sum);
        }
    }

    private static String lastWords(String before) {
        String[] words = before.strip().split("\\s+");
        return String.join(" ", java.util.Arrays.copyOfRange(words, Math.max(0, words.length - 3), words.length));
    }
}
