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
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.CalendarNames;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;
import org.casus.name.Demonyms;
import org.casus.name.States;
import org.casus.text.Numbers;

/**
 * Finds the states that texts name: those of the world by their lists of names, others by the company they keep, as
 * "Karvia" beside "Karvian" or before "police". Immutable once built; thread-safe.
 */
final class StateFinder {
    private static final Set<String> GENERIC = WordList.words(NameKey.class, "generic.txt");

    private static final Set<String> NO_DEMONYMS = WordList.words(StateFinder.class, "no-demonyms.txt");
    private static final Pattern DEMONYM = Pattern.compile("\\p{L}{3,}(?:ian|ish|ese|ean)");

    /** "These were soldiers" opens a sentence with a capital. */
    private static final Lexicon LEXICON = Lexicon.english();

    private static final int SHORTEST_ACTOR = 3;

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, String> byWord = new HashMap<>();
    private final States world = States.bundled();
    private final Set<String> worldNames =
            world.all().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

    /**
     * @param outlets words of the names of papers, which like to bear their country's
     * @param speakers names of those who speak
     * @param persons words of persons' names, which are no states
     */
    StateFinder(Roster roster, Set<String> outlets, Set<String> speakers, Set<String> persons) {
        Map<String, Integer> words = new TreeMap<>(roster.names().counts());
        Set<String> actors = new HashSet<>(speakers);
        Set<String> demonyms = new TreeSet<>();
        roster.subjects().things().stream()
                .filter(subject -> outlets.contains(subject.toLowerCase(Locale.ROOT)))
                .forEach(actors::add);
        roster.sides().things().stream()
                .filter(side ->
                        roster.alone().count(side) > 0 && !GroupName.HEADS.contains(side.toLowerCase(Locale.ROOT)))
                .forEach(actors::add);
        roster.sides().things().stream().filter(StateFinder::isDemonym).forEach(demonyms::add);
        actors.removeIf(name -> roster.things().count(name) > 0
                && roster.sides().count(name) <= roster.things().count(name));
        Map<String, String> known = new TreeMap<>();
        words.keySet().forEach(word -> world.named(word).ifPresent(state -> known.put(word, state)));
        known.forEach((word, state) -> {
            if (speakers.contains(word) || isNameOrDemonym(word)) {
                add(state, word);
            }
        });
        known.forEach((word, state) -> {
            if (names.containsKey(state)) {
                add(state, word);
            }
        });
        Set<String> others = new HashSet<>(persons);
        roster.outlets().things().forEach(outlet -> others.add(outlet.toLowerCase(Locale.ROOT)));
        roster.actors().things().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .sorted(Comparator.comparing(Actor::name))
                .forEach(actor -> readAlike(actor, words.keySet(), others));
        invented(roster, words, actors, others);
        demonyms.stream()
                .filter(demonym -> !isKnownOtherwise(demonym, others))
                .forEach(demonym -> add(demonym, demonym));
    }

    /** "Nevarian", of which no page writes the country's name. */
    private static boolean isDemonym(String word) {
        return DEMONYM.matcher(word).matches() && !NO_DEMONYMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A name by which the reader knows a state, as that of its capital, is no state of its own. */
    private void readAlike(Actor state, Set<String> words, Set<String> persons) {
        state.names().stream()
                .filter(name -> !name.equals(state.name()) && words.contains(name) && !isKnownOtherwise(name, persons))
                .forEach(name -> add(state.name(), name));
    }

    /** The state that a word names or is the demonym of. */
    Optional<String> of(String word) {
        return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        names.forEach((state, forms) -> {
            Set<String> all = new TreeSet<>(forms);
            all.add(state);
            actors.add(new Actor(state, Actor.Kind.STATE, List.copyOf(all), List.of()));
        });
        return actors;
    }

    private void invented(Roster roster, Map<String, Integer> words, Set<String> actors, Set<String> persons) {
        Map<String, Set<String>> demonyms = demonyms(words.keySet());
        Set<String> themselves = new HashSet<>();
        demonyms.values().forEach(themselves::addAll);
        Set<String> papers = roster.outlets().things().stream()
                .map(outlet -> NameKey.of(outlet).replaceFirst(".* ", ""))
                .collect(Collectors.toSet());
        for (String word : words.keySet()) {
            Set<String> own = demonyms.getOrDefault(word, Set.of());
            boolean side = roster.sides().count(word) > 0;
            boolean paper = papers.contains(word.toLowerCase(Locale.ROOT)) && !side;
            boolean acts = actors.contains(word) && words.getOrDefault(word, 0) > 1 && !paper;
            boolean peoples =
                    !own.isEmpty() && (roster.alone().count(word) > 0 || !isPartOfAnother(word, own, demonyms));
            boolean named = acts && word.length() >= SHORTEST_ACTOR || peoples && word.length() > SHORTEST_ACTOR;
            boolean peopled =
                    own.stream().anyMatch(demonym -> DEMONYM.matcher(demonym).matches());
            boolean ordinary = LEXICON.isOrdinary(word.toLowerCase(Locale.ROOT)) && !side && !peopled;
            boolean known = isKnownOtherwise(word, side && peopled ? Set.of() : persons);
            if (named && !ordinary && !themselves.contains(word) && !known) {
                add(word, word);
                own.forEach(demonym -> add(word, demonym));
            }
        }
    }

    /** "Kesher City" beside "Kesheria": the Kesherians are those of the longer name. */
    private static boolean isPartOfAnother(String word, Set<String> own, Map<String, Set<String>> demonyms) {
        return demonyms.entrySet().stream()
                .anyMatch(other -> other.getKey().length() > word.length()
                        && other.getKey().startsWith(word)
                        && other.getValue().containsAll(own));
    }

    /** For each word those that are made of it as demonyms are. */
    private static Map<String, Set<String>> demonyms(Set<String> words) {
        Map<String, Set<String>> byStem = new HashMap<>();
        for (String word : words) {
            for (String stem : Demonyms.isInCapitals(word) ? Set.<String>of() : Demonyms.stems(word)) {
                byStem.computeIfAbsent(stem, s -> new TreeSet<>()).add(word);
            }
        }
        Map<String, Set<String>> demonyms = new HashMap<>();
        for (String word : words) {
            Demonyms.longerName(word)
                    .filter(words::contains)
                    .ifPresent(name ->
                            demonyms.computeIfAbsent(name, n -> new TreeSet<>()).add(word));
            for (String ending : Demonyms.ENDINGS) {
                int cut = word.length() - ending.length();
                String stem = word.endsWith(ending) && cut > 2 ? word.substring(0, cut) : "";
                for (String name : byStem.getOrDefault(stem, Set.of())) {
                    if (Demonyms.isMade(word, stem, name)) {
                        demonyms.computeIfAbsent(name, n -> new TreeSet<>()).add(word);
                    }
                }
            }
        }
        return demonyms;
    }

    private boolean isNameOrDemonym(String word) {
        return world.ofDemonym(word).isPresent() || worldNames.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isKnownOtherwise(String word, Set<String> persons) {
        String small = word.toLowerCase(Locale.ROOT);
        return byWord.containsKey(small)
                || GENERIC.contains(small)
                || CalendarNames.DAYS.contains(word)
                || CalendarNames.MONTHS.contains(word)
                || LEXICON.isStopword(small)
                || persons.contains(small)
                || world.named(word).isPresent()
                || !Numbers.find(word).isEmpty();
    }

    private void add(String state, String form) {
        names.computeIfAbsent(state, s -> new TreeSet<>()).add(form);
        byWord.put(form.toLowerCase(Locale.ROOT), state);
    }
}
