package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.claim.Commitment.State;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;

/**
 * The commitments of a case and what is said of them, followed as the case grows. What {@link #follow} returns depends
 * on the case alone, not on what was there before. For one thread.
 */
public final class Pledges {
    private final Lexicon lexicon;
    private final Links links;
    private final Sequels sequels;
    private Map<List<Heard>, List<Pledge>> read = new IdentityHashMap<>();
    private Map<Heard, Optional<Teller>> tellers = new IdentityHashMap<>();

    public Pledges(Likeness likeness, Lexicon lexicon, Links links) {
        this.lexicon = lexicon;
        this.links = links;
        this.sequels = new Sequels(new OutcomeFinder(likeness));
    }

    /**
     * @param groups statements that bind, as they were put together
     * @param statements all statements, those of a page in text order
     * @param narration what each page tells in its own name, as if the outlet had stated it
     * @param answers what speaks against what
     */
    public CommitmentBook follow(
            List<List<Heard>> groups,
            List<Heard> statements,
            Collection<Heard> narration,
            Map<StatementId, Answers.Answer> answers,
            Parties parties) {
        List<Pledge> pledges = read(groups, parties);
        hear(statements, narration, pledges, new Contexts(parties, lexicon, links));
        List<Outcome> outcomes = told(statements, answers);
        Set<Pledge> told = new HashSet<>();
        outcomes.forEach(outcome -> told.add(outcome.pledge()));
        for (Heard heard : narration) {
            outcome(heard).filter(outcome -> !told.contains(outcome.pledge())).ifPresent(outcomes::add);
        }
        return new CommitmentBook(pledges, outcomes);
    }

    private List<Pledge> read(List<List<Heard>> groups, Parties parties) {
        PledgeReader reader = new PledgeReader(parties, lexicon, links);
        Map<List<Heard>, List<Pledge>> now = new IdentityHashMap<>();
        List<Pledge> pledges = new ArrayList<>();
        for (List<Heard> group : groups) {
            List<Pledge> before = read.get(group);
            List<Pledge> made = before == null ? reader.read(group) : before;
            now.put(group, made);
            pledges.addAll(made);
        }
        read = now;
        pledges.sort((one, other) -> Pledge.compare(one.first(), other.first()));
        return pledges;
    }

    private void hear(List<Heard> statements, Collection<Heard> narration, List<Pledge> pledges, Contexts contexts) {
        Map<Heard, Optional<Teller>> now = new IdentityHashMap<>();
        List<Teller> fresh = new ArrayList<>();
        statements.forEach(heard -> keep(heard, Outcome.Telling.STATEMENT, contexts, now, fresh));
        narration.forEach(heard -> keep(heard, Outcome.Telling.PAGE, contexts, now, fresh));
        List<Teller> gone = new ArrayList<>();
        tellers.forEach((heard, teller) -> {
            if (!now.containsKey(heard)) {
                teller.ifPresent(gone::add);
            }
        });
        tellers = now;
        sequels.forget(gone);
        sequels.follow(fresh, pledges, links.reweighed());
    }

    private void keep(
            Heard heard,
            Outcome.Telling telling,
            Contexts contexts,
            Map<Heard, Optional<Teller>> now,
            List<Teller> fresh) {
        Optional<Teller> before = tellers.get(heard);
        if (before == null) {
            before = Teller.of(heard, telling, contexts);
            before.ifPresent(fresh::add);
        }
        now.put(heard, before);
    }

    /** What the statements say; "Nordmark disagrees. At least six guns were still there" is the contrary of what was just said. */
    private List<Outcome> told(List<Heard> statements, Map<StatementId, Answers.Answer> answers) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<StatementId, Outcome> byStatement = new HashMap<>();
        for (Heard heard : statements) {
            Optional<Outcome> outcome = answering(heard, answers, byStatement).or(() -> outcome(heard));
            outcome.ifPresent(found -> {
                outcomes.add(found);
                byStatement.put(heard.id(), found);
            });
        }
        return outcomes;
    }

    private static Optional<Outcome> answering(
            Heard heard, Map<StatementId, Answers.Answer> answers, Map<StatementId, Outcome> before) {
        return Optional.ofNullable(answers.get(heard.id()))
                .flatMap(Answers.Answer::answered)
                .map(before::get)
                .filter(outcome -> !outcome.voice().party().equals(heard.voice().party()))
                .flatMap(outcome -> contrary(outcome.state())
                        .map(state -> new Outcome(outcome.pledge(), heard.voice(), state, Outcome.Telling.STATEMENT)));
    }

    private static Optional<State> contrary(State state) {
        return switch (state) {
            case KEPT -> Optional.of(State.BROKEN);
            case BROKEN -> Optional.of(State.KEPT);
            case OPEN, CONDITION_MET, REFUSED, DISPUTED, LAPSED -> Optional.empty();
        };
    }

    private Optional<Outcome> outcome(Heard heard) {
        return tellers.getOrDefault(heard, Optional.empty())
                .flatMap(teller -> sequels.of(teller)
                        .map(best -> new Outcome(
                                best.pledge(), heard.voice(), best.scored().state(), teller.telling())));
    }
}
