package org.casus.claim.pledge;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.claim.Commitment;
import org.casus.claim.Commitment.State;
import org.casus.claim.Commitment.StateReport;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.text.Span;

/**
 * Keeps the commitments of a case and how they stand. Nothing is kept or broken because time passed: without a word
 * either way a commitment stays open, or lapses with its deadline. The order of pages does not matter.
 */
public final class CommitmentBook {
    private final List<Pledge> pledges;
    private final List<Outcome> outcomes;
    private final List<Outcome> narrations;
    private final List<Outcome> judged;
    private final Map<Pledge, List<Outcome>> byPledge = new HashMap<>();

    /**
     * @param outcomes what is told of them; what pages tell in their own name only where no statement does
     * @param narrations all that pages tell of them in their own name
     * @param judged those of the outcomes that only a model of language finds
     */
    CommitmentBook(List<Pledge> pledges, List<Outcome> outcomes, List<Outcome> narrations, List<Outcome> judged) {
        this.pledges = pledges;
        this.outcomes = outcomes;
        this.narrations = narrations;
        this.judged = judged;
        outcomes.forEach(outcome -> byPledge.computeIfAbsent(outcome.pledge(), pledge -> new ArrayList<>())
                .add(outcome));
    }

    /** A statement that tells by its sense alone how a commitment went. */
    public record Judged(StatementId commitment, StatementId told, State state) {}

    /** What only a model of language finds, where no person has set the state. */
    public List<Judged> judged(List<Ruling> rulings) {
        return judged.stream()
                .filter(outcome -> ruled(outcome.pledge(), rulings).isEmpty())
                .map(outcome -> new Judged(
                        outcome.pledge().first().id(), outcome.voice().id(), outcome.state()))
                .toList();
    }

    /** Statements that belong together because they tell how one commitment went. */
    public List<Gatherer.Bond> bonds() {
        Map<Pledge, List<Outcome>> told = new LinkedHashMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.telling() == Outcome.Telling.STATEMENT)
                .filter(outcome -> outcome.state() == State.KEPT || outcome.state() == State.BROKEN)
                .forEach(outcome -> told.computeIfAbsent(outcome.pledge(), p -> new ArrayList<>())
                        .add(outcome));
        List<Gatherer.Bond> bonds = new ArrayList<>();
        for (List<Outcome> same : told.values()) {
            same.forEach(outcome -> bonds.add(
                    new Gatherer.Bond(same.get(0).voice().id(), outcome.voice().id(), Gatherer.Reason.ANSWER)));
        }
        outcomes.stream()
                .filter(outcome -> outcome.state() == State.REFUSED)
                .forEach(outcome -> bonds.add(new Gatherer.Bond(
                        outcome.voice().id(), outcome.pledge().first().id(), Gatherer.Reason.ANSWER)));
        return bonds;
    }

    /**
     * Words that tell that a promised thing was done, with who did it and to whom.
     *
     * @param page where they stand
     */
    public record Deed(String page, List<Span> words, String doer, String other) {}

    /** What was done as promised, threatened or demanded, where both sides are known. */
    public List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        Stream<Outcome> stated = outcomes.stream().filter(outcome -> outcome.telling() == Outcome.Telling.STATEMENT);
        for (Outcome outcome : Stream.concat(stated, narrations.stream()).toList()) {
            Pledge pledge = outcome.pledge();
            Optional<String> doer = pledge.doer();
            Optional<String> other = pledge.kind() == Commitment.Kind.DEMAND ? Optional.of(pledge.by()) : pledge.to();
            if (outcome.state() == State.KEPT && doer.isPresent() && other.isPresent()) {
                deeds.add(new Deed(
                        outcome.voice().source().page(),
                        outcome.voice().statement().content(),
                        doer.get(),
                        other.get()));
            }
        }
        return deeds;
    }

    /** Statements that say that a promise was broken, against others that say it was kept. */
    public Set<StatementId> breaches() {
        Set<StatementId> breaches = new HashSet<>();
        outcomes.stream()
                .filter(outcome -> outcome.state() == State.BROKEN)
                .filter(outcome -> byPledge.getOrDefault(outcome.pledge(), List.of()).stream()
                        .anyMatch(other -> other.state() == State.KEPT))
                .forEach(outcome -> breaches.add(outcome.voice().id()));
        return breaches;
    }

    /** The commitments as they stand on a day, in the order in which they were made. */
    public List<Commitment> keep(LocalDate today, List<Ruling> rulings) {
        return pledges.stream()
                .map(pledge -> commitment(pledge, today, rulings))
                .toList();
    }

    private Commitment commitment(Pledge pledge, LocalDate today, List<Ruling> rulings) {
        Voice first = pledge.first();
        Optional<LocalDate> deadline = pledge.deadline();
        List<StateReport> reports = reports(pledge);
        List<Ruling> ruled = ruled(pledge, rulings);
        State state = ruled.isEmpty()
                ? state(reports, deadline, today)
                : ((Ruling.SetState) ruled.get(ruled.size() - 1)).state();
        return new Commitment(
                pledge.id(),
                pledge.by(),
                first.speaker(),
                pledge.to(),
                pledge.kind(),
                first.content(),
                Optional.of(PledgeReader.conditionText(first)).filter(text -> !text.isEmpty()),
                deadline.map(day -> (Temporal) day),
                state,
                reports,
                first.id(),
                first.evidence().get(0),
                pledge.makers().stream().skip(1).map(Heard::id).toList(),
                ruled);
    }

    private static List<Ruling> ruled(Pledge pledge, List<Ruling> rulings) {
        return rulings.stream()
                .filter(Ruling.SetState.class::isInstance)
                .filter(ruling -> pledge.makers().stream().map(Heard::id).anyMatch(ruling.about()::contains))
                .toList();
    }

    /** Each party's word on each state once, the earliest first. */
    private List<StateReport> reports(Pledge pledge) {
        Map<String, Outcome> once = new TreeMap<>();
        byPledge.getOrDefault(pledge, List.of()).stream()
                .sorted((one, other) -> Pledge.compare(one.voice(), other.voice()))
                .forEach(outcome -> once.putIfAbsent(outcome.voice().party() + "\n" + outcome.state(), outcome));
        return once.values().stream()
                .sorted((one, other) -> Pledge.compare(one.voice(), other.voice()))
                .map(Outcome::report)
                .toList();
    }

    private static State state(List<StateReport> reports, Optional<LocalDate> deadline, LocalDate today) {
        Set<State> told = EnumSet.noneOf(State.class);
        reports.forEach(report -> told.add(report.state()));
        if (told.contains(State.KEPT) && told.contains(State.BROKEN)) {
            return State.DISPUTED;
        }
        for (State state : List.of(State.KEPT, State.BROKEN, State.REFUSED, State.CONDITION_MET)) {
            if (told.contains(state)) {
                return state;
            }
        }
        return deadline.filter(day -> day.isBefore(today)).isPresent() ? State.LAPSED : State.OPEN;
    }
}
