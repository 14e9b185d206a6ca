package org.casus.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.claim.Event;
import org.casus.text.Span;
import org.casus.text.token.Tokens;

/** Codes one sentence: the event of its main line, and what that event is only about. */
final class SentenceCoder {
    /** Who only claims, hopes or fears something has not made it happen. */
    private static final List<String> CLAIMS = List.of("claimed", "claims", "hope", "hopes", "hoped", "fear", "fears",
            "feared", "suggested", "suggests", "believe", "believes", "believed", "thinks", "think", "considering",
            "considers", "consider", "expects", "expect", "wants");

    private final Tokens tokens;
    private final Clause clause;
    private final Modality modality;
    private final Cast cast;
    private final List<ActorFinder.Found> actors;
    private final List<Trigger.Hit> hits = new ArrayList<>();
    private final List<CodedEvent> events = new ArrayList<>();
    private int since;

    SentenceCoder(Tokens tokens, int from, int to, ActorFinder finder, TriggerLexicon lexicon) {
        this.tokens = tokens;
        this.clause = new Clause(tokens, from, to);
        this.actors = finder.find(tokens, from, to);
        this.modality = new Modality(tokens, clause, actors);
        this.cast = new Cast(tokens, clause, actors);
        this.since = from;
        int token = from;
        while (token < clause.end()) {
            Optional<Trigger.Hit> hit = lexicon.at(tokens, token, clause.end());
            hit.ifPresent(hits::add);
            token = hit.map(Trigger.Hit::end).orElse(token + 1);
        }
    }

    List<CodedEvent> code() {
        for (int i = 0; i < hits.size() && events.isEmpty(); i++) {
            Trigger.Hit hit = hits.get(i);
            if (clause.isBackground(hit.start()) || !modality.isVerb(hit)) {
                continue;
            }
            if (hit.trigger().kind() == Trigger.Kind.COMMENT) {
                return List.of();
            }
            if (hit.trigger().kind() == Trigger.Kind.LIGHT) {
                if (CLAIMS.contains(clause.word(hit.start()))) {
                    return List.of();
                }
                since = hit.end();
            } else {
                code(hit, i);
            }
        }
        return List.copyOf(events);
    }

    private void code(Trigger.Hit hit, int i) {
        Trigger trigger = hit.trigger();
        if (trigger.kind() == Trigger.Kind.DUTY) {
            duty(hit);
            return;
        }
        if (trigger.kind() == Trigger.Kind.DENY) {
            content(i, Event.Status.DENIED, cast.before(hit, since), List.of());
            return;
        }
        if (modality.isNegated(hit)) {
            act(hit, trigger.code(), Event.Status.DENIED, CodedEvent.Level.CONTENT);
            return;
        }
        if (clause.isConditional(hit.start())) {
            return;
        }
        switch (modality.mood(hit)) {
            case FACT -> fact(hit, i);
            case FUTURE -> announced(hit);
            case WOULD -> would(hit);
            case DUTY -> duty(hit);
            default -> act(hit, trigger.code(), Event.Status.HYPOTHETICAL, CodedEvent.Level.CONTENT);
        }
    }

    private void fact(Trigger.Hit hit, int i) {
        Trigger trigger = hit.trigger();
        if (trigger.kind() == Trigger.Kind.PLEDGE) {
            pledge(hit, i);
            return;
        }
        boolean ongoing = modality.isOngoing(hit) && !trigger.kind().isSpeech();
        act(hit, trigger.code(), ongoing ? Event.Status.ONGOING : Event.Status.DONE, CodedEvent.Level.ACT);
        if (trigger.kind().isSpeech()) {
            spokenOf(hit, i);
        }
    }

    /** The blamed and the asked are those who do it; who threatens or refuses speaks of himself. */
    private void spokenOf(Trigger.Hit hit, int i) {
        List<ActorFinder.Found> speakers = cast.before(hit, since);
        List<ActorFinder.Found> others = cast.after(hit, speakers);
        switch (hit.trigger().kind()) {
            case BLAME, ASK -> content(i, Event.Status.HYPOTHETICAL, others, speakers);
            case REFUSE -> content(i, Event.Status.DENIED, speakers, others);
            default -> content(i, Event.Status.HYPOTHETICAL, speakers, others);
        }
    }

    /** "agreed to send aid" is AGREE, "plans to impose restrictions" is THREATEN; a bare "plans" is nothing. */
    private void pledge(Trigger.Hit hit, int i) {
        Optional<Trigger> next = contentHit(i).map(Trigger.Hit::trigger);
        String first = hit.trigger().phrase();
        boolean weak = List.of("plan", "intend", "=set to", "=due to", "=expected to", "vow", "announce plans").contains(first);
        if (next.isEmpty() && weak) {
            return;
        }
        boolean threat = weak && next.map(Trigger::isHostile).orElse(false);
        act(hit, threat ? "THREATEN" : "AGREE", Event.Status.DONE, CodedEvent.Level.ACT);
        content(i, Event.Status.PLANNED, cast.before(hit, since), List.of());
    }

    private void announced(Trigger.Hit hit) {
        if (hit.trigger().kind().isSpeech()) {
            return;
        }
        act(hit, hit.trigger().isHostile() ? "THREATEN" : "AGREE", Event.Status.DONE, CodedEvent.Level.ACT);
        act(hit, hit.trigger().code(), Event.Status.PLANNED, CodedEvent.Level.CONTENT);
    }

    private void would(Trigger.Hit hit) {
        if (since > clause.from()) {
            act(hit, hit.trigger().isHostile() ? "THREATEN" : "AGREE", Event.Status.DONE, CodedEvent.Level.ACT);
        }
        act(hit, hit.trigger().code(), Event.Status.HYPOTHETICAL, CodedEvent.Level.CONTENT);
    }

    /** "said that Libya must hand over the bombers" asks Libya for it. */
    private void duty(Trigger.Hit hit) {
        List<ActorFinder.Found> asked = cast.before(hit, since);
        List<ActorFinder.Found> asking = actors.stream()
                .filter(actor -> actor.end() <= since && !asked.contains(actor))
                .limit(1)
                .toList();
        if (since > clause.from() && !asking.isEmpty()) {
            emit(hit, "REQUEST", Optional.empty(), "10", asking, asked, Event.Status.DONE, CodedEvent.Level.ACT);
        }
    }

    private Optional<Trigger.Hit> contentHit(int i) {
        return hits.stream()
                .skip(i + 1L)
                .filter(hit -> hit.trigger().kind() == Trigger.Kind.DEED
                        || hit.trigger().kind() == Trigger.Kind.MUTUAL
                        || hit.trigger().kind() == Trigger.Kind.REFUSE)
                .findFirst();
    }

    /** What the speech is about; where it names no other side, it is done to {@code others}. */
    private void content(
            int i, Event.Status status, List<ActorFinder.Found> doers, List<ActorFinder.Found> others) {
        contentHit(i).ifPresent(hit -> {
            List<ActorFinder.Found> named = cast.after(hit, doers);
            boolean nobody = named.isEmpty() || !named.get(0).isNamed() && !named.get(0).actor().role().isEmpty();
            List<ActorFinder.Found> targets = nobody && !others.isEmpty() ? others : named;
            Trigger trigger = hit.trigger();
            emit(hit, trigger.code(), trigger.mode(), trigger.cameo(), doers, targets, status, CodedEvent.Level.CONTENT);
        });
    }

    private void act(Trigger.Hit hit, String code, Event.Status status, CodedEvent.Level level) {
        Trigger trigger = hit.trigger();
        boolean passive = modality.isPassive(hit);
        List<ActorFinder.Found> front = cast.before(hit, since);
        boolean device = trigger.phrase().startsWith("=") && trigger.code().equals("ASSAULT");
        List<ActorFinder.Found> doers = passive ? cast.by(hit) : front;
        if (doers.isEmpty() || device) {
            doers = cast.ofScene(hit);
        }
        List<ActorFinder.Found> targets = passive ? front : cast.after(hit, doers);
        if (targets.isEmpty() && doers.size() < 2) {
            targets = cast.elsewhere(doers);
        }
        Optional<String> mode = code.equals(trigger.code()) ? trigger.mode() : Optional.empty();
        String cameo = code.equals(trigger.code()) ? trigger.cameo() : code.equals("AGREE") ? "03" : "13";
        boolean together = trigger.kind() == Trigger.Kind.TOGETHER;
        if (together && doers.size() < 2) {
            return;
        }
        boolean visits = code.equals("AGREE") && trigger.mode().equals(Optional.of("visit"));
        boolean mutual = together || trigger.kind() == Trigger.Kind.MUTUAL || code.equals("AGREE");
        if (mutual && doers.size() > 1) {
            emit(hit, code, mode, cameo, doers.subList(0, 1), doers.subList(1, 2), status, level);
            emit(hit, code, mode, cameo, doers.subList(1, 2), doers.subList(0, 1), status, level);
            return;
        }
        emit(hit, code, mode, cameo, doers, targets, status, level);
        if ((trigger.kind() == Trigger.Kind.MUTUAL || visits) && !targets.isEmpty()) {
            emit(hit, code, mode, cameo, targets, doers, status, level);
        }
    }

    private void emit(
            Trigger.Hit hit,
            String code,
            Optional<String> mode,
            String cameo,
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
                Optional<EventActor> source = doer.map(found -> placed(found, target));
                Optional<EventActor> aim = target.map(found -> placed(found, doer));
                CodedEvent event = new CodedEvent(
                        code, mode, cameo, source, aim, status, level, span, Optional.empty(), cast.place());
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
        return actor.of(cast.scene().or(() -> other.flatMap(side -> side.actor().state())).or(cast::anyState));
    }
}
