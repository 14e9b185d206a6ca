package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;
import org.casus.name.States;
import org.casus.text.Numbers;

/**
 * Finds the states that texts name: those of the world by their lists of names, others by the company they keep, as
 * "Karvia" beside "Karvian" or before "police". Immutable once built; thread-safe.
 */
final class StateFinder {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}-])(?<!\\p{Lu}\\. )\\p{Lu}[\\p{L}\\p{M}]+(?![\\p{L}])");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[.!?”\"]\\s+)(\\p{Lu}[\\p{L}\\p{M}]+) (?:\\p{Ll}+(?:ed|es|s)|will|has|had|is|was|would|did|on|again|also)\\b",
            Pattern.MULTILINE);
    private static final Pattern BEFORE_BODY = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}]+)(?:['’]s)? (?:(?:\\p{Lu}|\\p{Ll})[\\p{L}]+ )?(?i:police|army|government|navy|parliament|ministry)\\b");
    private static final Set<String> ADJECTIVES = Set.of("ian", "an", "ish", "ese", "i", "er", "n", "ic", "ean");
    private static final Set<String> GENERIC = WordList.words(StateFinder.class, "generic.txt");

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, String> byWord = new HashMap<>();
    private final States world = States.bundled();

    /**
     * @param texts all texts of a case
     * @param outlets words of the names of papers, which like to bear their country's
     * @param speakers names of those who speak
     * @param persons words of persons' names, which are no states
     */
    StateFinder(Collection<String> texts, Set<String> outlets, Set<String> speakers, Set<String> persons) {
        Map<String, Integer> words = new TreeMap<>();
        Set<String> actors = new TreeSet<>(speakers);
        for (String text : texts) {
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                words.merge(name.group(), 1, Integer::sum);
            }
            Matcher subject = SUBJECT.matcher(text);
            while (subject.find()) {
                if (outlets.contains(subject.group(1).toLowerCase(Locale.ROOT))) {
                    actors.add(subject.group(1));
                }
            }
            Matcher body = BEFORE_BODY.matcher(text);
            while (body.find()) {
                actors.add(body.group(1));
            }
        }
        for (String word : words.keySet()) {
            boolean seat = world.named(word).isPresent() && !isNameOrDemonym(word);
            world.named(word).filter(state -> !seat || speakers.contains(word)).ifPresent(state -> add(state, word));
        }
        for (String word : words.keySet()) {
            world.named(word).filter(names::containsKey).ifPresent(state -> add(state, word));
        }
        invented(words, actors, persons);
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

    private void invented(Map<String, Integer> words, Set<String> actors, Set<String> persons) {
        for (String word : words.keySet()) {
            if (isKnownOtherwise(word, persons)) {
                continue;
            }
            List<String> demonyms = words.keySet().stream()
                    .filter(other -> isDemonym(other, word))
                    .toList();
            boolean isItselfDemonym = words.keySet().stream().anyMatch(other -> isDemonym(word, other));
            boolean names = !demonyms.isEmpty() || actors.contains(word) && words.get(word) > 1;
            if (names && !isItselfDemonym) {
                add(word, word);
                demonyms.forEach(demonym -> add(word, demonym));
            }
        }
    }

    private boolean isNameOrDemonym(String word) {
        return world.ofDemonym(word).isPresent() || world.all().stream().anyMatch(word::equalsIgnoreCase);
    }

    private boolean isKnownOtherwise(String word, Set<String> persons) {
        String small = word.toLowerCase(Locale.ROOT);
        return word.length() < 4
                || !Numbers.find(word).isEmpty()
                || byWord.containsKey(small)
                || GENERIC.contains(small)
                || persons.contains(small)
                || world.named(word).isPresent();
    }

    /** "Karvian" of "Karvia", "Estvalian" of "Estvale", "Quellish" of "Quell". */
    private static boolean isDemonym(String demonym, String name) {
        if (demonym.length() <= name.length() && !demonym.endsWith("n") || demonym.equals(name)) {
            return false;
        }
        for (String stem : List.of(name, name.replaceFirst("[aeiouy]$", ""), name.replaceFirst("ia$", ""))) {
            if (stem.length() > 2
                    && demonym.startsWith(stem)
                    && ADJECTIVES.contains(demonym.substring(stem.length()))) {
                return true;
            }
        }
        return false;
    }

    private void add(String state, String form) {
        names.computeIfAbsent(state, s -> new TreeSet<>()).add(form);
        byWord.put(form.toLowerCase(Locale.ROOT), state);
    }
}
