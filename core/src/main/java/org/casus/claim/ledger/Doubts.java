package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.claim.Claim;
import org.casus.claim.Doubt;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Count;
import org.casus.claim.figure.Tally;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Heard;
import org.casus.claim.kin.OtherWords;
import org.casus.claim.pledge.CommitmentBook;

/** Collects what a person should look at. Not thread-safe. */
final class Doubts {
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<StatementId, String> claimOf = new HashMap<>();

    Doubts(List<Claim> claims) {
        claims.forEach(claim -> claim.statements().forEach(id -> claimOf.put(id, claim.id())));
    }

    List<Doubt> all() {
        return doubts.stream()
                .sorted(Comparator.comparing(Doubt::kind)
                        .thenComparing(doubt -> doubt.about().toString())
                        .thenComparing(Doubt::reason))
                .distinct()
                .toList();
    }

    /** Some of them may have come together all the same. */
    void nearMisses(List<Gatherer.NearMiss> pairs) {
        pairs.stream()
                .filter(pair -> !areOne(pair.one().id(), pair.other().id()))
                .forEach(pair -> add(
                        Doubt.Kind.SAME_CLAIM,
                        List.of(pair.one().id(), pair.other().id()),
                        "The words of these two are almost alike enough to be one claim."));
    }

    /** A person may have parted some of them. */
    void otherWords(List<OtherWords.Link> links) {
        links.stream()
                .filter(link -> areOne(link.one(), link.other()))
                .forEach(link -> add(
                        Doubt.Kind.SAME_CLAIM,
                        List.of(link.one(), link.other()),
                        link.contradict()
                                ? "These two share few words; a language model takes them to contradict one another."
                                : "These two share few words; a language model takes them to say the same."));
    }

    void aftermath(List<CommitmentBook.Judged> judged) {
        judged.forEach(found -> add(
                Doubt.Kind.COMMITMENT,
                List.of(found.commitment(), found.told()),
                "That the second says how the first went ("
                        + found.state().name().toLowerCase(Locale.ROOT)
                        + ") is a language model's judgement; the words do not say so."));
    }

    private boolean areOne(StatementId one, StatementId other) {
        return Objects.equals(claimOf.get(one), claimOf.get(other));
    }

    void answers(Map<StatementId, Answers.Answer> answers, List<Heard> statements, Answers reader) {
        for (Heard heard : statements) {
            Answers.Answer answer = answers.get(heard.id());
            if (answer != null && answer.answered().isEmpty() && reader.onlyPoints(heard.voice())) {
                add(Doubt.Kind.STANCE, List.of(heard.id()), "It denies something that its page does not state.");
            }
        }
    }

    void counts(List<Tally> tallies) {
        Set<String> whole = tallies.stream()
                .filter(tally -> tally.count().sum() == Count.Sum.WHOLE)
                .map(tally -> tally.count().what() + tally.series())
                .collect(Collectors.toSet());
        tallies.stream()
                .filter(tally -> tally.count().sum() == Count.Sum.ADDED)
                .filter(tally -> !whole.contains(tally.count().what() + tally.series()))
                .forEach(tally -> add(
                        Doubt.Kind.FIGURE,
                        tally.statement().stream().toList(),
                        "\"More\" than what? " + tally.claimant() + " gave no figure before, on page " + tally.page()
                                + "."));
    }

    void rulings(List<Ruling> rulings, List<Heard> statements) {
        if (rulings.isEmpty()) {
            return;
        }
        Set<StatementId> known = statements.stream().map(Heard::id).collect(Collectors.toSet());
        rulings.stream()
                .filter(ruling -> !known.containsAll(ruling.about()))
                .forEach(ruling -> add(
                        Doubt.Kind.RULING,
                        ruling.about(),
                        "A ruling by " + ruling.by() + " names a statement that is no longer there: " + ruling.note()));
    }

    private void add(Doubt.Kind kind, List<StatementId> about, String reason) {
        doubts.add(new Doubt(kind, about, reason));
    }
}
