package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.name.Actor;

/**
 * Everyone in the pages of a case: whom the reader found, and whom the pages together show. Follows pages as they come
 * and go; {@link #parties} depends on the pages that are there alone. For one thread.
 */
public final class Roster {
    private final Bag<Actor> actors = new Bag<>();
    private final Bag<String> names = new Bag<>();
    private final Bag<String> subjects = new Bag<>();
    private final Bag<String> owners = new Bag<>();
    private final Bag<String> groups = new Bag<>();
    private final Bag<String> outlets = new Bag<>();
    private final Bag<String> speakers = new Bag<>();
    private final Map<String, List<Scene>> byWord = new HashMap<>();
    private Optional<Parties> last = Optional.empty();

    /** Takes in a page. */
    public void add(Scene scene, Collection<Actor> met) {
        count(scene, met, 1);
        scene.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(scene));
    }

    /** Takes out a page that was taken in. */
    public void remove(Scene scene, Collection<Actor> met) {
        count(scene, met, -1);
        scene.words().forEach(word -> with(word).remove(scene));
    }

    private void count(Scene scene, Collection<Actor> met, int times) {
        last = Optional.empty();
        actors.add(met, times);
        scene.names().forEach((name, count) -> names.add(name, times * count));
        subjects.add(scene.subjects(), times);
        owners.add(scene.owners(), times);
        groups.add(scene.groups(), times);
        scene.outlet().ifPresent(outlet -> outlets.add(outlet, times));
        speakers.add(scene.speakers(), times);
    }

    /** Who is who; the same object as long as no page came or went. */
    public Parties parties() {
        if (last.isEmpty()) {
            Bag<Actor> everyone = new Bag<>();
            actors.counts().forEach(everyone::add);
            everyone.add(ActorFinder.find(this), 1);
            last = Optional.of(Parties.of(everyone.counts()));
        }
        return last.get();
    }

    Bag<String> names() {
        return names;
    }

    Bag<String> subjects() {
        return subjects;
    }

    Bag<String> owners() {
        return owners;
    }

    Bag<String> groups() {
        return groups;
    }

    Bag<String> outlets() {
        return outlets;
    }

    Bag<String> speakers() {
        return speakers;
    }

    /** The pages with a capitalised word, in no order. */
    List<Scene> with(String word) {
        return byWord.getOrDefault(word, new ArrayList<>());
    }
}
