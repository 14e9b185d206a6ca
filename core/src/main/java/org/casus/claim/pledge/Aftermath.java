package org.casus.claim.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.Commitment.State;
import org.casus.claim.gather.Voice;
import org.casus.claim.kin.Judgements;
import org.casus.statement.Act;
import org.casus.text.Inference;

/**
 * What came of commitments, told in other words: "Sixty cars had crossed the bridge by the evening" takes up no word of a
 * promise to let families return. A model of language is asked of what was said later by those who have told nothing
 * of it yet. For one thread.
 */
final class Aftermath {
    /** How likely it must be that words tell of a commitment, and by how much one side must be likelier than the other. */
    private static final double SURE = 0.85;

    private static final double ONE_SIDED = 0.8;

    /** Days after a commitment. */
    private static final int DAYS = 60;

    /** Pages that are looked through for each commitment. */
    private static final int PAGES = 200;

    /** Statements that are looked at for each commitment, the soonest first. */
    private static final int MOST_EACH = 24;

    /** Pairs that are looked at in a case, those of the latest commitments first. */
    private static final int MOST = 1_500;

    private final Judgements judgements;
    private Map<List<Optional<Teller>>, Page> pages = new IdentityHashMap<>();

    Aftermath(Inference inference) {
        judgements = new Judgements(inference);
    }

    /** What a statement tells of a commitment, and how sure that is. */
    private record Found(Outcome outcome, double sure) {
        boolean isBefore(Found other) {
            return sure != other.sure
                    ? sure > other.sure
                    : Pledge.IN_TIME.compare(outcome.pledge(), other.outcome.pledge()) < 0;
        }
    }

    /**
     * @param pledges in time
     * @param telling of each page what may tell of commitments
     * @param known what is told of them in words that were understood
     * @param side whether a party is a side of the conflict: what persons and firms ask of one another is left to words
     */
    List<Outcome> outcomes(
            List<Pledge> pledges, List<List<Optional<Teller>>> telling, List<Outcome> known, Predicate<String> side) {
        judgements.turn();
        Map<Pledge, Set<String>> told = new HashMap<>();
        known.forEach(outcome -> told.computeIfAbsent(outcome.pledge(), pledge -> new HashSet<>())
                .add(outcome.voice().party()));
        NavigableMap<LocalDate, List<List<Teller>>> byDay = byDay(telling);
        Map<Teller, Found> best = new LinkedHashMap<>();
        int looked = 0;
        for (int i = pledges.size() - 1; i >= 0 && looked < MOST; i--) {
            Pledge pledge = pledges.get(i);
            List<Teller> tellers = after(pledge, byDay, told.getOrDefault(pledge, Set.of()));
            looked += tellers.size();
            boolean bySide = side.test(pledge.by());
            for (Teller teller : tellers) {
                if (!bySide && !side.test(teller.voice().party())) {
                    continue;
                }
                found(teller, pledge)
                        .filter(found -> !best.containsKey(teller) || found.isBefore(best.get(teller)))
                        .ifPresent(found -> best.put(teller, found));
            }
        }
        return best.values().stream().map(Found::outcome).toList();
    }

    /** What may tell of commitments on a page, and the last day on which any of it was said. */
    private record Page(List<Teller> tellers, Optional<LocalDate> day) {
        static Page of(List<Optional<Teller>> telling) {
            List<Teller> tellers = telling.stream().flatMap(Optional::stream).toList();
            return new Page(
                    tellers,
                    tellers.stream()
                            .flatMap(teller -> teller.voice().day().stream())
                            .max(Comparator.naturalOrder()));
        }
    }

    /** The pages by their days, each with what may tell of commitments. */
    private NavigableMap<LocalDate, List<List<Teller>>> byDay(List<List<Optional<Teller>>> telling) {
        Map<List<Optional<Teller>>, Page> now = new IdentityHashMap<>();
        NavigableMap<LocalDate, List<List<Teller>>> byDay = new TreeMap<>();
        for (List<Optional<Teller>> each : telling) {
            Page before = pages.get(each);
            Page page = before == null ? Page.of(each) : before;
            now.put(each, page);
            page.day.ifPresent(
                    day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(page.tellers));
        }
        pages = now;
        return byDay;
    }

    /** Those that have told of no commitment, on the next pages on which one of its parties speaks or is named. */
    private static List<Teller> after(
            Pledge pledge, NavigableMap<LocalDate, List<List<Teller>>> pages, Set<String> told) {
        Optional<LocalDate> made = pledge.first().day();
        if (made.isEmpty()) {
            return List.of();
        }
        return pages.subMap(made.get(), true, made.get().plusDays(DAYS), true).values().stream()
                .flatMap(List::stream)
                .limit(PAGES)
                .filter(page -> page.stream().anyMatch(teller -> concerns(teller.voice(), pledge)))
                .flatMap(List::stream)
                .filter(teller ->
                        mayTell(teller) && !told.contains(teller.voice().party()))
                .filter(teller -> isAfter(teller.voice(), pledge))
                .limit(MOST_EACH)
                .toList();
    }

    private static boolean concerns(Voice voice, Pledge pledge) {
        return isOfEither(voice.party(), pledge)
                || voice.wording().names().stream().anyMatch(name -> isOfEither(name, pledge));
    }

    private static boolean isOfEither(String party, Pledge pledge) {
        return party.equals(pledge.by()) || pledge.to().filter(party::equals).isPresent();
    }

    private static boolean mayTell(Teller teller) {
        return teller.bests().isEmpty()
                && teller.telling() == Outcome.Telling.STATEMENT
                && teller.voice().saysSomething();
    }

    private static boolean isAfter(Voice voice, Pledge pledge) {
        return pledge.isAsked() ? OutcomeFinder.mayAnswer(voice, pledge) : OutcomeFinder.isLater(voice, pledge);
    }

    private Optional<Found> found(Teller teller, Pledge pledge) {
        Inference.Judgement judgement = judgements.of(pledge.first(), teller.voice());
        if (judgement.related() < SURE || Math.abs(judgement.same() - judgement.contrary()) < ONE_SIDED) {
            return Optional.empty();
        }
        return (judgement.contradicts() ? contrary(teller.voice(), pledge) : same(teller.voice(), pledge))
                .map(state -> new Found(
                        new Outcome(pledge, teller.voice(), state, Outcome.Telling.STATEMENT), judgement.related()));
    }

    private static Optional<State> contrary(Voice voice, Pledge pledge) {
        boolean own = voice.party().equals(pledge.by());
        boolean addressed = pledge.to()
                .map(voice.party()::equals)
                .orElseGet(() -> pledge.gist().wording().names().contains(voice.party())
                        || voice.wording().names().contains(pledge.by()));
        return switch (pledge.kind()) {
            case DEMAND, OFFER -> addressed && !own ? Optional.of(State.REFUSED) : Optional.empty();
            case PROMISE -> own ? Optional.empty() : Optional.of(State.BROKEN);
            case THREAT -> Optional.empty();
        };
    }

    /** What repeats an offer or accepts it has not done it. */
    private static Optional<State> same(Voice voice, Pledge pledge) {
        boolean tells = voice.act() != Act.REFUSE && OutcomeFinder.isLater(voice, pledge);
        boolean repeats = pledge.kind() == Kind.DEMAND && voice.party().equals(pledge.by());
        return tells && !repeats && pledge.kind() != Kind.OFFER ? Optional.of(State.KEPT) : Optional.empty();
    }
}
