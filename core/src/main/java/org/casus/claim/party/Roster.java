package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.name.Actor;

/**
 * Everyone in the pages of a case: whom the reader found, and whom the pages together show. Follows pages as they come
 * and go; {@link #parties} depends on the pages that are there alone. For one thread.
 */
public final class Roster {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

    /** In the order in which they are merged, which saves sorting many anew for each page. */
    private final Bag<Actor> actors = new Bag<>(new TreeMap<>(PartyMerger.ORDER));

    private final Bag<String> names = new Bag<>();
    private final Bag<String> subjects = new Bag<>();
    private final Bag<String> sides = new Bag<>();
    private final Bag<String> things = new Bag<>();
    private final Bag<String> alone = new Bag<>();
    private final Bag<String> groups = new Bag<>();
    private final Bag<String> outlets = new Bag<>();
    private final Bag<String> speakers = new Bag<>(new TreeMap<>());
    private final Map<String, List<Scene>> byWord = new HashMap<>();
    private final Map<String, SortedMap<String, Scene>> speaking = new HashMap<>();

    /** The pages that name a person, by their ids, for each person that was asked for; those persons by their last words. */
    private final Map<String, SortedMap<String, Scene>> naming = new HashMap<>();

    private final Map<String, Set<String>> asked = new HashMap<>();
    private final PartyMerger merger = new PartyMerger();
    private Optional<Parties> last = Optional.empty();

    /** Takes in a page. */
    public void add(Scene scene, Collection<Actor> met) {
        count(scene, met, 1);
        for (String name : scene.speakers()) {
            speaking.computeIfAbsent(name, n -> new TreeMap<>()).put(scene.page(), scene);
        }
        for (String word : scene.words()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(scene);
            asked.getOrDefault(word, Set.of()).forEach(person -> name(person, scene));
        }
    }

    /** Takes out a page that was taken in. */
    public void remove(Scene scene, Collection<Actor> met) {
        count(scene, met, -1);
        for (String name : scene.speakers()) {
            speaking.getOrDefault(name, new TreeMap<>()).remove(scene.page(), scene);
        }
        for (String word : scene.words()) {
            with(word).remove(scene);
            asked.getOrDefault(word, Set.of())
                    .forEach(person -> pagesNaming(person).remove(scene.page(), scene));
        }
    }

    private void count(Scene scene, Collection<Actor> met, int times) {
        last = Optional.empty();
        actors.add(met, times);
        scene.names().forEach((name, count) -> names.add(name, times * count));
        subjects.add(scene.subjects(), times);
        sides.add(scene.sides(), times);
        things.add(scene.things(), times);
        alone.add(scene.alone(), times);
        groups.add(scene.groups(), times);
        scene.outlet().ifPresent(outlet -> outlets.add(outlet, times));
        speakers.add(scene.speakers(), times);
    }

    /** Who is who; the same object as long as no page came or went. */
    public Parties parties() {
        if (last.isEmpty()) {
            last = Optional.of(Parties.ofJoined(merger.merge(actors.counts(), ActorFinder.find(this))));
        }
        return last.get();
    }

    /** Whom the reader found on the pages. */
    Bag<Actor> actors() {
        return actors;
    }

    Bag<String> names() {
        return names;
    }

    Bag<String> subjects() {
        return subjects;
    }

    Bag<String> alone() {
        return alone;
    }

    /** What pages call a town, a company or a ship. */
    Bag<String> things() {
        return things;
    }

    /** Words that stand on pages as the names of states do. */
    Bag<String> sides() {
        return sides;
    }

    Bag<String> groups() {
        return groups;
    }

    Bag<String> outlets() {
        return outlets;
    }

    /** Those who speak, in the order of their names. */
    Bag<String> speakers() {
        return speakers;
    }

    /** The pages on which someone speaks, in the order of their ids. */
    Collection<Scene> withSpeaker(String name) {
        return speaking.getOrDefault(name, new TreeMap<>()).values();
    }

    /** The pages that name a person, in the order of their ids. */
    Collection<Scene> naming(String person) {
        if (!naming.containsKey(person)) {
            Matcher words = WORD.matcher(person);
            String last = "";
            while (words.find()) {
                last = words.group();
            }
            asked.computeIfAbsent(last, word -> new HashSet<>()).add(person);
            pagesNaming(person);
            with(last).forEach(scene -> name(person, scene));
        }
        return pagesNaming(person).values();
    }

    private void name(String person, Scene scene) {
        if (!scene.beside(person).isEmpty()) {
            pagesNaming(person).put(scene.page(), scene);
        }
    }

    private SortedMap<String, Scene> pagesNaming(String person) {
        return naming.computeIfAbsent(person, p -> new TreeMap<>());
    }

    private List<Scene> with(String word) {
        return byWord.getOrDefault(word, new ArrayList<>());
    }
}
