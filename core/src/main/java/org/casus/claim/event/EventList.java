package org.casus.claim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.claim.Event;
import org.casus.text.Span;
import org.casus.text.token.Tokens;

/** The events of one sentence, each once, with every doer against every target. Not thread-safe. */
final class EventList {
    private final Tokens tokens;
    private final Cast cast;
    private final Optional<LocalDate> date;
    private final List<CodedEvent> events = new ArrayList<>();

    EventList(Tokens tokens, Cast cast, Optional<LocalDate> date) {
        this.tokens = tokens;
        this.cast = cast;
        this.date = date;
    }

    /** What is done: a PLOVER code with its mode, and the root of the CAMEO code. */
    record Deed(String code, Optional<String> mode, String cameo) {
        /** What a trigger reports by itself. */
        static Deed of(Trigger trigger) {
            return new Deed(trigger.code(), trigger.mode(), trigger.cameo());
        }

        /** What one does who announces what a trigger reports: he agrees to it or threatens with it. */
        static Deed of(Trigger trigger, String code) {
            return code.equals(trigger.code())
                    ? of(trigger)
                    : new Deed(code, Optional.empty(), code.equals("AGREE") ? "03" : "13");
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** In the order in which they were added. */
    List<CodedEvent> all() {
        return List.copyOf(events);
    }

    /** Adds the deed of each doer to each target; nothing where both are missing. */
    void add(
            Trigger.Hit hit,
            Deed deed,
            List<ActorFinder.Found> doers,
            List<ActorFinder.Found> targets,
            Event.Status status,
            CodedEvent.Level level) {
        if (doers.isEmpty() && targets.isEmpty()) {
            return;
        }
        Span span = new Span(tokens.start(hit.start()), tokens.end(hit.end() - 1));
        for (Optional<ActorFinder.Found> doer : orNobody(doers)) {
            for (Optional<ActorFinder.Found> target : orNobody(targets)) {
                CodedEvent event = new CodedEvent(
                        deed.code(),
                        deed.mode(),
                        deed.cameo(),
                        doer.map(found -> placed(found, target)),
                        target.map(found -> placed(found, doer)),
                        status,
                        level,
                        span,
                        date,
                        cast.place(hit));
                if (!events.contains(event)) {
                    events.add(event);
                }
            }
        }
    }

    private static List<Optional<ActorFinder.Found>> orNobody(List<ActorFinder.Found> found) {
        return found.isEmpty()
                ? List.of(Optional.empty())
                : found.stream().map(Optional::of).toList();
    }

    /** "the army" is the army of the state that the sentence is set in, else of the other side. */
    private EventActor placed(ActorFinder.Found found, Optional<ActorFinder.Found> other) {
        EventActor actor = found.actor();
        if (actor.state().isPresent() || actor.role().isEmpty()) {
            return actor;
        }
        return actor.of(cast.scene()
                .or(() -> other.flatMap(side -> side.actor().state()))
                .or(cast::anyState));
    }
}
