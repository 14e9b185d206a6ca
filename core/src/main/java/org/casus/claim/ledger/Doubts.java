package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.claim.Doubt;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Count;
import org.casus.claim.figure.Tally;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Lexicon;

/** Collects what a person should look at. Not thread-safe. */
final class Doubts {
    private static final int MOST_PAIRS = 50;

    private final List<Doubt> doubts = new ArrayList<>();

    List<Doubt> all() {
        return doubts.stream()
                .sorted(Comparator.comparing(Doubt::kind)
                        .thenComparing(doubt -> doubt.about().toString())
                        .thenComparing(Doubt::reason))
                .distinct()
                .toList();
    }

    void nearMisses(List<Gatherer.NearMiss> pairs) {
        pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(pair -> add(
                        Doubt.Kind.SAME_CLAIM,
                        List.of(pair.one().id(), pair.other().id()),
                        "The words of these two are almost alike enough to be one claim."));
    }

    void answers(Map<StatementId, Answers.Answer> answers, List<Voice> voices) {
        Map<StatementId, Voice> byId = new HashMap<>();
        voices.forEach(voice -> byId.put(voice.id(), voice));
        Answers reader = new Answers(Lexicon.english());
        answers.forEach((id, answer) -> {
            Voice voice = byId.get(id);
            if (answer.answered().isEmpty() && voice != null && reader.onlyPoints(voice)) {
                add(Doubt.Kind.STANCE, List.of(id), "It denies something that its page does not state.");
            }
        });
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

    void rulings(List<Ruling> rulings, List<Voice> voices) {
        Set<StatementId> known = voices.stream().map(Voice::id).collect(Collectors.toSet());
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
