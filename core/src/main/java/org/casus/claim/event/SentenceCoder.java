package org.casus.claim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.claim.Event;
import org.casus.claim.event.EventList.Deed;
import org.casus.text.token.Tokens;

/** Codes one sentence: the event of its main line, and what that event is only about. */
final class SentenceCoder {
    private static final List<String> NEEDS_TARGET = List.of("ACCUSE", "REQUEST", "SUPPORT", "CONSULT", "COOPERATE");

    private final Tokens tokens;
    private final Clause clause;
    private final Modality modality;
    private final Cast cast;
    private final List<ActorFinder.Found> actors;
    private final List<Trigger.Hit> hits = new ArrayList<>();
    private final EventList events;
    private int since;

    SentenceCoder(
            Tokens tokens,
            Clause clause,
            List<ActorFinder.Found> actors,
            TriggerLexicon lexicon,
            Optional<LocalDate> date) {
        this.tokens = tokens;
        this.clause = clause;
        this.actors = actors;
        this.modality = new Modality(tokens, clause, actors);
        this.cast = new Cast(tokens, clause, actors);
        this.events = new EventList(tokens, cast, date);
        this.since = clause.from();
        int token = clause.from();
        while (token < clause.end()) {
            Optional<Trigger.Hit> hit = lexicon.at(tokens, token, clause.end());
            hit.ifPresent(hits::add);
            token = hit.map(Trigger.Hit::end).orElse(token + 1);
        }
    }

    List<CodedEvent> code() {
        for (int i = 0; i < hits.size() && events.isEmpty(); i++) {
            Trigger.Hit hit = hits.get(i);
            if (clause.isBackground(hit.start()) || !modality.isVerb(hit) || isReduced(hit)) {
                continue;
            }
            if (hit.trigger().kind() == Trigger.Kind.COMMENT) {
                return List.of();
            }
            if (hit.trigger().kind() == Trigger.Kind.LIGHT) {
                since = hit.end();
            } else {
                code(hit, i);
                if (hit.trigger().kind() == Trigger.Kind.DENY) {
                    break;
                }
            }
        }
        return events.all();
    }

    /** "paid respects to a soldier killed in Orle": who hangs on a preposition is no subject. */
    private boolean isReduced(Trigger.Hit hit) {
        return hit.form() == Trigger.Form.PAST
                && actors.stream()
                        .anyMatch(actor -> actor.end() == hit.start()
                                && actor.start() > since + 3
                                && cast.hangsOnPreposition(actor));
    }

    private void code(Trigger.Hit hit, int i) {
        Trigger trigger = hit.trigger();
        if (trigger.kind() == Trigger.Kind.DUTY) {
            duty(hit);
            return;
        }
        if (trigger.kind() == Trigger.Kind.DENY) {
            List<ActorFinder.Found> denier = cast.before(hit, since);
            content(
                    i,
                    Event.Status.DENIED,
                    cast.subjectOfThat(hit).map(List::of).orElse(denier),
                    List.of());
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
        if (trigger.kind() == Trigger.Kind.PLEDGE || trigger.kind() == Trigger.Kind.PLAN) {
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
            default ->
                content(
                        i,
                        Event.Status.HYPOTHETICAL,
                        cast.subjectOfThat(hit).map(List::of).orElse(speakers),
                        others);
        }
    }

    /** "agreed to send aid" is AGREE, "plans to impose restrictions" is THREATEN; a bare "plans" is nothing. */
    private void pledge(Trigger.Hit hit, int i) {
        Optional<Trigger> next = contentHit(i).map(Trigger.Hit::trigger);
        boolean weak = hit.trigger().kind() == Trigger.Kind.PLAN;
        if (next.isEmpty() && weak) {
            return;
        }
        boolean threat = weak && next.map(Trigger::isHostile).orElse(false);
        CodedEvent.Level level = weak ? CodedEvent.Level.IMPLIED : CodedEvent.Level.ACT;
        act(hit, threat ? "THREATEN" : "AGREE", Event.Status.DONE, level);
        content(i, Event.Status.PLANNED, cast.before(hit, since), List.of());
    }

    private void announced(Trigger.Hit hit) {
        if (hit.trigger().kind().isSpeech()) {
            return;
        }
        act(hit, hit.trigger().isHostile() ? "THREATEN" : "AGREE", Event.Status.DONE, CodedEvent.Level.IMPLIED);
        act(hit, hit.trigger().code(), Event.Status.PLANNED, CodedEvent.Level.CONTENT);
    }

    private void would(Trigger.Hit hit) {
        if (since > clause.from()) {
            act(hit, hit.trigger().isHostile() ? "THREATEN" : "AGREE", Event.Status.DONE, CodedEvent.Level.IMPLIED);
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
            events.add(
                    hit,
                    new Deed("REQUEST", Optional.empty(), "10"),
                    asking,
                    asked,
                    Event.Status.DONE,
                    CodedEvent.Level.ACT);
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
    private void content(int i, Event.Status status, List<ActorFinder.Found> doers, List<ActorFinder.Found> others) {
        contentHit(i).ifPresent(hit -> {
            List<ActorFinder.Found> named = cast.after(hit, doers);
            boolean nobody = named.isEmpty()
                    || !named.get(0).isNamed() && !named.get(0).actor().role().isEmpty();
            List<ActorFinder.Found> targets = nobody && !others.isEmpty() ? others : named;
            events.add(hit, Deed.of(hit.trigger()), doers, targets, status, CodedEvent.Level.CONTENT);
        });
    }

    private void act(Trigger.Hit hit, String code, Event.Status status, CodedEvent.Level level) {
        boolean passive = modality.isPassive(hit) || isHeadlinePassive(hit);
        List<ActorFinder.Found> front = cast.before(hit, since);
        List<ActorFinder.Found> doers = passive ? cast.by(hit) : front;
        if (doers.isEmpty() || isDevice(hit.trigger())) {
            doers = cast.ofScene(hit);
        }
        List<ActorFinder.Found> targets = passive ? front : cast.after(hit, withSubject(hit, doers));
        if (targets.isEmpty() && doers.size() < 2) {
            targets = cast.elsewhere(doers);
        }
        boolean alone = targets.isEmpty() && doers.size() < 2;
        if (!alone || !NEEDS_TARGET.contains(code)) {
            add(hit, code, doers, targets, status, level);
        }
    }

    /** A car bomb is no doer; whoever set it off is one of the scene. */
    private static boolean isDevice(Trigger trigger) {
        return trigger.phrase().startsWith("=") && trigger.code().equals("ASSAULT");
    }

    /** What two do together each does to the other. */
    private void add(
            Trigger.Hit hit,
            String code,
            List<ActorFinder.Found> doers,
            List<ActorFinder.Found> targets,
            Event.Status status,
            CodedEvent.Level level) {
        Deed deed = Deed.of(hit.trigger(), code);
        boolean agrees = code.equals("AGREE");
        boolean mutual = hit.trigger().kind() == Trigger.Kind.MUTUAL;
        if ((mutual || agrees) && doers.size() > 1) {
            events.add(hit, deed, doers.subList(0, 1), doers.subList(1, 2), status, level);
            events.add(hit, deed, doers.subList(1, 2), doers.subList(0, 1), status, level);
            return;
        }
        events.add(hit, deed, doers, targets, status, level);
        boolean visit = agrees && hit.trigger().mode().equals(Optional.of("visit"));
        if ((mutual || visit) && !targets.isEmpty()) {
            events.add(hit, deed, targets, doers, status, level);
        }
    }

    /** Who warns that his navy will sail threatens others, not his navy. */
    private List<ActorFinder.Found> withSubject(Trigger.Hit hit, List<ActorFinder.Found> doers) {
        if (hit.trigger().kind() != Trigger.Kind.THREATEN
                || cast.subjectOfThat(hit).isEmpty()) {
            return doers;
        }
        List<ActorFinder.Found> all = new ArrayList<>(doers);
        cast.subjectOfThat(hit).ifPresent(all::add);
        return all;
    }

    /** "Village shelled, officials say". */
    private boolean isHeadlinePassive(Trigger.Hit hit) {
        return hit.form() == Trigger.Form.PAST
                && hit.trigger().code().equals("ASSAULT")
                && !tokens.isWord(hit.end())
                && hit.end() == hit.start() + 1
                && !clause.has(List.of("has", "have", "had"), hit.start() - 2, hit.start());
    }
}
