package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.claim.Commitment.State;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Remembered;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.text.Inference;
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
    private final Aftermath aftermath;
    private List<String> sides = List.of();
    private Map<List<Heard>, List<Pledge>> read = new IdentityHashMap<>();
    private final Remembered<Heard, Optional<Teller>> stated = new Remembered<>();
    private final Remembered<Heard, Optional<Teller>> narrated = new Remembered<>();

    /** @param inference tells what came of commitments, where other words tell it */
    public Pledges(Likeness likeness, Lexicon lexicon, Links links, Inference inference) {
        this.aftermath = new Aftermath(inference);
        this.lexicon = lexicon;
        this.links = links;
        this.sequels = new Sequels(new OutcomeFinder(likeness, lexicon));
        this.contexts = new Contexts(lexicon, links);
    }

    /**
     * @param groups statements that bind, as they were put together
     * @param statements all statements of each page, in text order
     * @param narration what each page tells in its own name, as if the outlet had stated it
     * @param answers what speaks against what
     * @param readAgain the pages on which names may have come to mean someone else, by their ids
     */
    public CommitmentBook follow(
            List<List<Heard>> groups,
            List<List<Heard>> statements,
            List<List<Heard>> narration,
            Map<StatementId, Answers.Answer> answers,
            Parties parties,
            Set<String> readAgain) {
        contexts.follow(parties);
        List<Pledge> pledges = read(groups, parties, readAgain);
        List<Teller> fresh = new ArrayList<>();
        List<List<Optional<Teller>>> telling =
                stated.follow(statements, (heard, before) -> teller(heard, Outcome.Telling.STATEMENT, before, fresh));
        List<List<Optional<Teller>>> pages =
                narrated.follow(narration, (heard, before) -> teller(heard, Outcome.Telling.PAGE, before, fresh));
        sequels.forget(Stream.of(stated.gone(), narrated.gone())
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList());
        sequels.follow(fresh, pledges, links.reweighed());
        List<Outcome> narrations =
                pages.stream().flatMap(page -> told(page).stream()).toList();
        List<Outcome> outcomes = outcomes(statements, telling, narrations, answers);
        List<Outcome> judged = aftermath.outcomes(pledges, telling, outcomes, parties::isParty);
        outcomes.addAll(judged);
        return new CommitmentBook(pledges, outcomes, narrations, judged);
    }

    private List<Pledge> read(List<List<Heard>> groups, Parties parties, Set<String> readAgain) {
        PledgeReader reader = new PledgeReader(parties, lexicon, links);
        Map<List<Heard>, List<Pledge>> now = new IdentityHashMap<>();
        boolean otherSides = !sides.equals(parties.twoSides());
        sides = parties.twoSides();
        List<Pledge> pledges = new ArrayList<>();
        for (List<Heard> group : groups) {
            List<Pledge> before = read.get(group);
            boolean again = otherSides || group.stream().anyMatch(heard -> readAgain.contains(page(heard)));
            List<Pledge> made = before == null || again ? read(group, before, reader) : before;
            now.put(group, made);
            pledges.addAll(made);
        }
        read = now;
        pledges.sort(Pledge.IN_TIME);
        return pledges;
    }

    private static List<Pledge> read(List<Heard> group, @Nullable List<Pledge> before, PledgeReader reader) {
        List<Pledge> made = reader.read(group);
        return before != null && Pledge.areAlike(before, made) ? before : made;
    }

    /** Words that tell how a commitment went; what leans on the words before it is read anew with its page. */
    private Optional<Teller> teller(
            Heard heard, Outcome.Telling telling, Optional<Optional<Teller>> before, List<Teller> fresh) {
        if (before.isPresent() && before.get().filter(Teller::leans).isEmpty()) {
            return before.get();
        }
        Optional<Teller> teller = Teller.of(heard, telling, contexts);
        teller.ifPresent(fresh::add);
        return teller;
    }

    private static String page(Heard heard) {
        return heard.voice().source().page();
    }

    /** What the statements say, and of other commitments what the pages tell in their own names. */
    private static List<Outcome> outcomes(
            List<List<Heard>> statements,
            List<List<Optional<Teller>>> telling,
            List<Outcome> narrations,
            Map<StatementId, Answers.Answer> answers) {
        Set<String> answering = answers.keySet().stream().map(StatementId::page).collect(Collectors.toSet());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            List<Heard> page = statements.get(i);
            boolean answered = !page.isEmpty() && answering.contains(page(page.get(0)));
            outcomes.addAll(answered ? answered(page, telling.get(i), answers) : told(telling.get(i)));
        }
        Set<Pledge> stated = new HashSet<>();
        outcomes.forEach(outcome -> stated.add(outcome.pledge()));
        narrations.stream()
                .filter(outcome -> !stated.contains(outcome.pledge()))
                .forEach(outcomes::add);
        return outcomes;
    }

    private static List<Outcome> told(List<Optional<Teller>> page) {
        List<Outcome> told = new ArrayList<>();
        for (Optional<Teller> teller : page) {
            teller.map(Teller::outcomes).ifPresent(told::addAll);
        }
        return told;
    }

    /** "Nordmark disagrees. At least six guns were still there" is the contrary of what was just said. */
    private static List<Outcome> answered(
            List<Heard> page, List<Optional<Teller>> telling, Map<StatementId, Answers.Answer> answers) {
        Map<StatementId, Outcome> before = new LinkedHashMap<>();
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Heard heard = page.get(i);
            List<Outcome> told = telling.get(i).map(Teller::outcomes).orElse(List.of());
            List<Outcome> outcomes =
                    answering(heard, answers, before).map(List::of).orElse(told);
            outcomes.stream().limit(1).forEach(outcome -> before.put(heard.id(), outcome));
            all.addAll(outcomes);
        }
        return all;
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
}
