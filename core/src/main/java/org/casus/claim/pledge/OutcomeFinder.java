package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.Commitment.State;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Pairing;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.WordList;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;
import org.casus.text.Sentences;
import org.casus.text.Span;

/**
 * What later statements say of how commitments went: kept, broken, refused, their condition met. Words like "broke its
 * promise" show it, or a report that the promised thing was done, or a contradiction of such a report. Thread-safe.
 */
final class OutcomeFinder {
    private static final Pattern KEPT = WordList.pattern(OutcomeFinder.class, "kept.txt");
    private static final Pattern BROKEN = WordList.pattern(OutcomeFinder.class, "broken.txt");
    private static final Pattern STILL =
            Pattern.compile("\\b(?:still|yet to|remains?|remained)\\b", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 4;
    private static final double DONE = 0.36;
    private static final double NAMED = 0.18;
    private static final double MET = 0.45;

    private final Likeness likeness;
    private final Pairing pairing;
    private final Parties parties;
    private final Lexicon lexicon;

    OutcomeFinder(Likeness likeness, Pairing pairing, Parties parties, Lexicon lexicon) {
        this.likeness = likeness;
        this.pairing = pairing;
        this.parties = parties;
        this.lexicon = lexicon;
    }

    /**
     * @param page the statements of one page in text order
     * @param pledges the commitments made before or on that page
     */
    List<Outcome> find(List<Voice> page, List<Pledge> pledges, Map<StatementId, Answers.Answer> answers) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<StatementId, Outcome> byStatement = new HashMap<>();
        for (Voice voice : page) {
            Optional<Outcome> outcome = answering(voice, answers, byStatement).or(() -> outcome(voice, pledges));
            outcome.ifPresent(found -> {
                outcomes.add(found);
                byStatement.put(voice.id(), found);
            });
        }
        return outcomes;
    }

    /** "Nordmark disagrees. At least six guns were still there": the contrary of what was just said. */
    private Optional<Outcome> answering(
            Voice voice, Map<StatementId, Answers.Answer> answers, Map<StatementId, Outcome> before) {
        return Optional.ofNullable(answers.get(voice.id()))
                .flatMap(Answers.Answer::answered)
                .map(before::get)
                .filter(outcome -> !outcome.voice().party().equals(voice.party()))
                .flatMap(outcome -> contrary(outcome.state())
                        .map(state -> new Outcome(outcome.pledge(), voice, state, Outcome.Telling.STATEMENT)));
    }

    private static Optional<State> contrary(State state) {
        return switch (state) {
            case KEPT -> Optional.of(State.BROKEN);
            case BROKEN -> Optional.of(State.KEPT);
            case OPEN, CONDITION_MET, REFUSED, DISPUTED, LAPSED -> Optional.empty();
        };
    }

    private Optional<Outcome> outcome(Voice voice, List<Pledge> pledges) {
        return best(voice, pledges, Outcome.Telling.STATEMENT);
    }

    /** What the page tells in its own name: only plain reports of the promised thing in its own verb. */
    List<Outcome> narrated(List<Voice> narration, List<Pledge> pledges) {
        return narration.stream()
                .map(voice -> best(voice, pledges, Outcome.Telling.PAGE))
                .flatMap(Optional::stream)
                .filter(this::isPlain)
                .toList();
    }

    private boolean isPlain(Outcome outcome) {
        Wording told = outcome.voice().wording();
        Wording promised = outcome.state() == State.CONDITION_MET
                ? outcome.pledge().condition()
                : outcome.pledge().wording();
        boolean sameVerb = likeness.samePredicate(told, promised).orElse(false);
        return (sameVerb || likeness.excludes(told, promised)) && likeness.sharedWords(told, promised) > 1;
    }

    private Optional<Outcome> best(Voice voice, List<Pledge> pledges, Outcome.Telling telling) {
        Optional<Outcome> best = Optional.empty();
        double bestScore = 0;
        for (Pledge pledge : pledges) {
            Optional<Scored> scored = score(voice, pledge);
            if (scored.isPresent() && scored.get().score > bestScore) {
                bestScore = scored.get().score;
                best = Optional.of(new Outcome(pledge, voice, scored.get().state, telling));
            }
        }
        return best;
    }

    private record Scored(State state, double score) {}

    private Optional<Scored> score(Voice voice, Pledge pledge) {
        if (!isLater(voice, pledge)) {
            return Optional.empty();
        }
        if (voice.act() == Act.REFUSE) {
            return refused(voice, pledge);
        }
        boolean tells = voice.act() == Act.ASSERT || voice.act() == Act.ACCUSE || voice.act() == Act.DENY;
        if (!tells || voice.outlook() == Voice.Outlook.PROSPECT) {
            return Optional.empty();
        }
        double alike = alike(voice, pledge);
        if (BROKEN.matcher(voice.content()).find() && isOf(pledge, voice.agent()) && alike >= NAMED) {
            return Optional.of(new Scored(voice.act() == Act.DENY ? State.KEPT : State.BROKEN, 1 + alike));
        }
        if (KEPT.matcher(voice.content()).find() && isOf(pledge, voice.agent())) {
            double context = Math.max(alike, likeness.of(context(voice), pledge.wording()));
            return context >= NAMED
                    ? Optional.of(new Scored(isAgainst(voice) ? State.BROKEN : State.KEPT, 1 + context))
                    : Optional.empty();
        }
        return done(voice, pledge, alike).or(() -> conditionMet(voice, pledge));
    }

    private Optional<Scored> refused(Voice voice, Pledge pledge) {
        boolean asked = pledge.kind() == Kind.DEMAND || pledge.kind() == Kind.OFFER;
        boolean byOther = !voice.party().equals(pledge.by())
                && pledge.to().map(voice.party()::equals).orElse(true);
        if (!asked || !byOther) {
            return Optional.empty();
        }
        double margin = pledge.voices().stream()
                .limit(4)
                .mapToDouble(made -> pairing.margin(made, voice))
                .max()
                .orElse(Pairing.CLASH);
        return margin >= 0 ? Optional.of(new Scored(State.REFUSED, 1 + margin)) : Optional.empty();
    }

    /** The promised thing is told as done, or as not done. */
    private Optional<Scored> done(Voice voice, Pledge pledge, double alike) {
        boolean otherDoer = voice.agent().isPresent()
                && pledge.doer().isPresent()
                && !voice.agent().equals(pledge.doer());
        if (otherDoer
                || voice.wording().predicate().isEmpty()
                || likeness.sharedWords(voice.wording(), pledge.wording()) == 0 && !sharesNumber(voice, pledge)) {
            return Optional.empty();
        }
        double score = alike;
        if (score < DONE && sharesNumber(voice, pledge)) {
            score = 0.9 * likeness.of(context(voice).with(voice.wording()), pledge.wording());
        }
        if (score < DONE) {
            return Optional.empty();
        }
        boolean against = isAgainst(voice) || likeness.excludes(voice.wording(), pledge.wording());
        return Optional.of(new Scored(against != pledge.first().isNegated() ? State.BROKEN : State.KEPT, score));
    }

    private Optional<Scored> conditionMet(Voice voice, Pledge pledge) {
        if (pledge.condition().isEmpty() || isAgainst(voice)) {
            return Optional.empty();
        }
        double alike = likeness.of(voice.wording(), pledge.condition());
        return alike >= MET ? Optional.of(new Scored(State.CONDITION_MET, alike)) : Optional.empty();
    }

    private static boolean isAgainst(Voice voice) {
        return voice.isNegated()
                || voice.act() == Act.DENY
                || STILL.matcher(voice.content()).find();
    }

    private double alike(Voice voice, Pledge pledge) {
        return likeness.of(voice.wording(), pledge.wording());
    }

    private static boolean sharesNumber(Voice voice, Pledge pledge) {
        return voice.wording().numbers().stream().anyMatch(pledge.wording().numbers()::contains);
    }

    private static boolean isOf(Pledge pledge, Optional<String> agent) {
        return agent.isEmpty() || pledge.doer().isEmpty() || agent.equals(pledge.doer());
    }

    private static boolean isLater(Voice voice, Pledge pledge) {
        if (pledge.voices().stream()
                .anyMatch(made -> made.source().page().equals(voice.source().page()))) {
            return false;
        }
        return voice.day().isEmpty()
                || pledge.first().day().isEmpty()
                || !voice.day().get().isBefore(pledge.first().day().get());
    }

    /** The sentences before a statement: "Nordmark released 25 prisoners, as agreed." */
    private Wording context(Voice voice) {
        String text = voice.source().text();
        List<Span> sentences = Sentences.of(text);
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at).end() <= voice.start()) {
            at++;
        }
        int from = sentences.get(Math.max(0, at - REACH)).start();
        String around = text.substring(Math.min(from, voice.start()), voice.start());
        return Wording.read(around, parties.labels(around), lexicon);
    }
}
