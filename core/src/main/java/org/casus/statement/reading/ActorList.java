package org.casus.statement.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Memberships;
import org.casus.name.Naming;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Collects who tells or is spoken to in one text, each once, with all forms and memberships met. */
final class ActorList {
    private final Wording wording;
    private final Memberships memberships;
    private final Map<String, Found> found = new LinkedHashMap<>();

    ActorList(Wording wording, Memberships memberships) {
        this.wording = wording;
        this.memberships = memberships;
    }

    private record Found(Actor.Kind kind, Set<String> forms, Set<String> memberOf) {}

    /** One whom a phrase of the text names. */
    void add(Span phrase, Naming naming) {
        Found actor = found(naming);
        actor.forms().add(phrase.in(wording.text()));
        actor.memberOf().addAll(memberships.of(phrase, naming));
    }

    /** One whom no phrase of his own names here, as the paper behind "the report". */
    void add(Naming naming) {
        found(naming);
    }

    /** One whose word was given as that of another, for whom he thus speaks. */
    void addSpeakerFor(Naming other, Naming speaker) {
        found(speaker).memberOf().add(other.name());
        found(other);
    }

    private Found found(Naming naming) {
        return found.computeIfAbsent(
                naming.name(),
                name -> new Found(
                        naming.kind(), new LinkedHashSet<>(memberships.known().names(name)), new LinkedHashSet<>()));
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        found.forEach((name, actor) ->
                actors.add(new Actor(name, actor.kind(), List.copyOf(actor.forms()), List.copyOf(actor.memberOf()))));
        return actors;
    }
}
