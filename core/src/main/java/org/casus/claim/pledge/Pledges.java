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
import org.jspecify.annotations.Nullable;

/**
 * The commitments of a case and what is said of them, followed as the case grows. What {@link #follow} returns depends
 * on the case alone, not on what was there before. For one thread.
 */
public final class Pledges {
    private final Lexicon lexicon;
    private final Links links;
    private final Sequels sequels;
    private final Contexts contexts;
    private Map<List<Heard>, List<Pledge>> read = new IdentityHashMap<>();
    private Map<Heard, Optional<Teller>> tellers = new IdentityHashMap<>();

    public Pledges(Likeness likeness, Lexicon lexicon, Links links) {
        this.lexicon = lexicon;
        this.links = links;
        this.sequels = new Sequels(new OutcomeFinder(likeness));
        this.contexts = new Contexts(lexicon, links);
    }

    /**
     * @param groups statements that bind, as they were put together
     * @param statements all statements, those of a page in text order
     * @param narration what each page tells in its own name, as if the outlet had stated it
     * @param answers what speaks against what
     * @param readAgain the pages on which names may have come to mean someone else, by their ids
     */
    public CommitmentBook follow(
            List<List<Heard>> groups,
            List<Heard> statements,
            Collection<Heard> narration,
            Map<StatementId, Answers.Answer> answers,
            Parties parties,
            Set<String> readAgain) {
        contexts.follow(parties);
        List<Pledge> pledges = read(groups, parties, readAgain);
        hear(statements, narration, pledges, readAgain);
        List<Outcome> outcomes = told(statements, answers);
        Set<Pledge> told = new HashSet<>();
        outcomes.forEach(outcome -> told.add(outcome.pledge()));
        for (Heard heard : narration) {
            outcome(heard).filter(outcome -> !told.contains(outcome.pledge())).ifPresent(outcomes::add);
        }
        return new CommitmentBook(pledges, outcomes);
    }

    private List<Pledge> read(List<List<Heard>> groups, Parties parties, Set<String> readAgain) {
        PledgeReader reader = new PledgeReader(parties, lexicon, links);
        Map<List<Heard>, List<Pledge>> now = new IdentityHashMap<>();
        List<Pledge> pledges = new ArrayList<>();
        for (List<Heard> group : groups) {
            List<Pledge> before = read.get(group);
            boolean again = group.stream().anyMatch(heard -> readAgain.contains(page(heard)));
            List<Pledge> made = before == null || again ? read(group, before, reader) : before;
            now.put(group, made);
            pledges.addAll(made);
        }
        read = now;
        pledges.sort((one, other) -> Pledge.compare(one.first(), other.first()));
        return pledges;
    }

    private static List<Pledge> read(List<Heard> group, @Nullable List<Pledge> before, PledgeReader reader) {
        List<Pledge> made = reader.read(group);
        return before != null && Pledge.areAlike(before, made) ? before : made;
    }

    private void hear(
            List<Heard> statements, Collection<Heard> narration, List<Pledge> pledges, Set<String> readAgain) {
        Map<Heard, Optional<Teller>> now = new IdentityHashMap<>();
        List<Teller> fresh = new ArrayList<>();
        int kept = 0;
        for (Heard heard : statements) {
            kept += keep(heard, Outcome.Telling.STATEMENT, readAgain, now, fresh) ? 1 : 0;
        }
        for (Heard heard : narration) {
            kept += keep(heard, Outcome.Telling.PAGE, readAgain, now, fresh) ? 1 : 0;
        }
        if (kept < tellers.size()) {
            sequels.forget(gone(now));
        }
        tellers = now;
        sequels.follow(fresh, pledges, links.reweighed());
    }

    /** Those that are no more, or read anew. */
    private List<Teller> gone(Map<Heard, Optional<Teller>> now) {
        List<Teller> gone = new ArrayList<>();
        tellers.forEach((heard, teller) ->
                teller.filter(one -> !teller.equals(now.get(heard))).ifPresent(gone::add));
        return gone;
    }

    /** Whether a telling, or that it is none, is known and stays. */
    private boolean keep(
            Heard heard,
            Outcome.Telling telling,
            Set<String> readAgain,
            Map<Heard, Optional<Teller>> now,
            List<Teller> fresh) {
        Optional<Teller> before = tellers.get(heard);
        if (before != null && !(leans(before) && readAgain.contains(page(heard)))) {
            now.put(heard, before);
            return true;
        }
        Optional<Teller> teller = Teller.of(heard, telling, contexts);
        teller.ifPresent(fresh::add);
        now.put(heard, teller);
        return false;
    }

    /** Whether what stands before a telling was looked at, too. */
    private static boolean leans(Optional<Teller> teller) {
        return teller.filter(one -> !one.oldContext().isEmpty()).isPresent();
    }

    private static String page(Heard heard) {
        return heard.voice().source().page();
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
