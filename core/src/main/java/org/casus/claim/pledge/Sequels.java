package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.claim.Commitment.State;
import org.casus.claim.wording.Term;

/**
 * Which commitment each telling is about. Follows a case as it grows: only tellings and commitments that are new or
 * weighed otherwise are held against each other again, and only where they share a word of which the case has few. What
 * it holds depends on the case alone, not on what was there before. For one thread.
 */
final class Sequels {
    private final OutcomeFinder finder;
    private final Map<Term, List<Pledge>> pledges = new HashMap<>();
    private final Map<Term, List<Teller>> tellers = new HashMap<>();
    /** Those whose context was asked for, by the words of that. */
    private final Map<Term, Set<Teller>> leaning = new HashMap<>();

    private final Map<Pledge, Set<Teller>> followed = new IdentityHashMap<>();

    Sequels(OutcomeFinder finder) {
        this.finder = finder;
    }

    /** What a telling says of the commitment that it is most surely about. */
    record Best(Pledge pledge, OutcomeFinder.Scored scored) {
        /** What meets a condition may also be what another asked for: "Marck left". */
        boolean meetsCondition() {
            return scored.state() == State.CONDITION_MET;
        }

        boolean isBefore(Best other) {
            int byScore = Double.compare(scored.score(), other.scored.score());
            return byScore != 0 ? byScore > 0 : Pledge.IN_TIME.compare(pledge, other.pledge) < 0;
        }
    }

    void forget(Collection<Teller> gone) {
        for (Teller teller : gone) {
            clear(teller);
            teller.keys()
                    .forEach(term -> tellers.computeIfAbsent(term, t -> new ArrayList<>())
                            .remove(teller));
            teller.oldContext()
                    .forEach(term -> leaning.computeIfAbsent(term, t -> new LinkedHashSet<>())
                            .remove(teller));
        }
    }

    /**
     * Takes in what changed; {@link #forget} comes before.
     *
     * @param fresh tellings that are new
     * @param made all commitments
     * @param reweighed terms that tell more or less than before
     */
    void follow(Collection<Teller> fresh, Collection<Pledge> made, Set<Term> reweighed) {
        fresh.forEach(this::take);
        Set<Teller> again = new LinkedHashSet<>(fresh);
        reweighed.forEach(term -> again.addAll(tellers.getOrDefault(term, List.of())));
        reweighed.forEach(term -> again.addAll(leaning.getOrDefault(term, Set.of())));
        again.forEach(Teller::weigh);
        Set<Pledge> changed = new LinkedHashSet<>();
        reweighed.forEach(term -> changed.addAll(pledges.getOrDefault(term, List.of())));
        changed.forEach(Pledge::weigh);
        for (Pledge pledge : drop(made)) {
            again.addAll(followed.getOrDefault(pledge, Set.of()));
            followed.remove(pledge);
        }
        for (Pledge pledge : made) {
            if (!followed.containsKey(pledge)) {
                followed.put(pledge, new LinkedHashSet<>());
                pledge.keys()
                        .forEach(term -> pledges.computeIfAbsent(term, t -> new ArrayList<>())
                                .add(pledge));
                changed.add(pledge);
            }
        }
        changed.forEach(pledge -> again.addAll(followed.getOrDefault(pledge, Set.of())));
        again.forEach(this::findBest);
        changed.stream().filter(followed::containsKey).forEach(pledge -> offer(pledge, again));
    }

    private void take(Teller teller) {
        teller.keys()
                .forEach(term ->
                        tellers.computeIfAbsent(term, t -> new ArrayList<>()).add(teller));
    }

    /** Takes out the commitments that are no more. */
    private List<Pledge> drop(Collection<Pledge> made) {
        Set<Pledge> living = new LinkedHashSet<>(made);
        List<Pledge> gone = followed.keySet().stream()
                .filter(pledge -> !living.contains(pledge))
                .toList();
        for (Pledge pledge : gone) {
            pledge.keys()
                    .forEach(term -> pledges.computeIfAbsent(term, t -> new ArrayList<>())
                            .remove(pledge));
        }
        return gone;
    }

    private void findBest(Teller teller) {
        clear(teller);
        Set<Pledge> tried = new LinkedHashSet<>();
        for (Term term : teller.keys()) {
            if (!term.isCommon()) {
                tried.addAll(pledges.getOrDefault(term, List.of()));
            }
        }
        tried.forEach(pledge -> hold(teller, pledge));
    }

    private void offer(Pledge pledge, Set<Teller> done) {
        Set<Teller> tried = new LinkedHashSet<>();
        for (Term term : pledge.keys()) {
            if (!term.isCommon()) {
                tried.addAll(tellers.getOrDefault(term, List.of()));
            }
        }
        tried.removeAll(done);
        tried.forEach(teller -> hold(teller, pledge));
    }

    private void hold(Teller teller, Pledge pledge) {
        Optional<OutcomeFinder.Scored> score = finder.score(teller, pledge);
        teller.newContext()
                .forEach(term -> leaning.computeIfAbsent(term, t -> new LinkedHashSet<>())
                        .add(teller));
        score.map(scored -> new Best(pledge, scored)).ifPresent(found -> {
            Optional<Best> before = teller.best(found.meetsCondition());
            if (before.map(found::isBefore).orElse(true)) {
                teller.setBest(found);
                before.ifPresent(gone -> unfollow(teller, gone));
                followed.getOrDefault(pledge, Set.of()).add(teller);
            }
        });
    }

    private void clear(Teller teller) {
        List<Best> before = teller.bests();
        teller.forgetBests();
        before.forEach(gone -> unfollow(teller, gone));
    }

    private void unfollow(Teller teller, Best gone) {
        if (teller.bests().stream().noneMatch(best -> best.pledge == gone.pledge)) {
            followed.getOrDefault(gone.pledge, new LinkedHashSet<>()).remove(teller);
        }
    }
}
