package org.casus.claim.pledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.WordList;
import org.casus.claim.wording.Wording;

/** Whether words may tell that a promised thing was done, in a verb of the same kind and of the same things. Thread-safe. */
final class Deeds {
    private static final int ENOUGH = 2;

    private final Map<String, Set<Integer>> kinds = new HashMap<>();
    private final Likeness likeness;

    Deeds(Lexicon lexicon, Likeness likeness) {
        this.likeness = likeness;
        List<String> lines = WordList.lines(Deeds.class, "deeds.txt");
        for (int i = 0; i < lines.size(); i++) {
            int kind = i;
            WordList.split(lines.get(i))
                    .map(lexicon::stem)
                    .forEach(verb ->
                            kinds.computeIfAbsent(verb, v -> new HashSet<>()).add(kind));
        }
    }

    /** A verb of one kind in both, and something else: a thing, a number, someone it is done to; one is enough if the verb is the same. */
    boolean isDone(Gist told, Gist promised, String doer) {
        Set<String> same = new HashSet<>(told.wording().words());
        same.retainAll(promised.wording().words());
        boolean sameVerb = same.stream().anyMatch(kinds::containsKey);
        if (!sameVerb && !shareKind(told.wording(), promised.wording())) {
            return false;
        }
        int things = (int) same.stream()
                .filter(word -> !kinds.containsKey(word) && word.indexOf('_') < 0)
                .count();
        int others = (int) told.wording().names().stream()
                .filter(name -> !name.equals(doer) && promised.wording().names().contains(name))
                .count();
        int shared = things + others + (likeness.shareNumber(told, promised) ? 1 : 0);
        return shared > 0 && shared + (sameVerb ? 1 : 0) >= ENOUGH;
    }

    private boolean shareKind(Wording told, Wording promised) {
        Set<Integer> mine = new HashSet<>();
        told.words().forEach(word -> mine.addAll(kinds.getOrDefault(word, Set.of())));
        return promised.words().stream()
                .flatMap(word -> kinds.getOrDefault(word, Set.of()).stream())
                .anyMatch(mine::contains);
    }
}
