package org.casus.copy.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.copy.likeness.Passages;
import org.casus.copy.likeness.Wordings;
import org.casus.copy.reading.Reading;
import org.casus.copy.reading.Seniority;

/** Who in one group goes back to whom. */
final class Lineage {
    /** From this share of runs of five words on, a text is a copy. */
    private static final double COPY = 0.6;
    /** Texts less alike than this share a source, not a text. */
    private static final double REWRITE = 0.3;
    /** Texts that name one teller share words because they tell the same: less alike than this, each is written anew. */
    private static final double RETOLD = 0.6;
    /** A later page is the model only where it is so much more like than the first. */
    private static final double CLEARLY = 0.05;

    /** So many earliest pages of a group are looked at as models of the later ones. */
    private static final int MODELS = 64;

    private final List<Reading> readings;
    private final Wordings wordings;
    private final Comparison comparison;
    private final List<Integer> ordered = new ArrayList<>();

    /** @param group the numbers of the group's documents among the readings */
    Lineage(List<Integer> group, List<Reading> readings, Wordings wordings, Comparison comparison) {
        this.readings = readings;
        this.wordings = wordings;
        this.comparison = comparison;
        Map<String, Integer> numbers = new HashMap<>();
        group.forEach(number -> numbers.put(readings.get(number).id(), number));
        Seniority.order(group.stream().map(readings::get).toList())
                .forEach(reading -> ordered.add(numbers.getOrDefault(reading.id(), group.get(0))));
    }

    List<Descent> descents() {
        String origin = readings.get(ordered.get(0)).id();
        List<Descent> descents = new ArrayList<>();
        boolean circle = startIsUnknown();
        for (int place = 0; place < ordered.size(); place++) {
            if (place > 0) {
                descents.add(descent(origin, place));
            } else {
                descents.add(first(origin, circle ? Relation.COMMON_SOURCE : Relation.FIRST));
            }
        }
        return descents;
    }

    private Descent first(String origin, Relation relation) {
        Reading first = readings.get(ordered.get(0));
        return new Descent(first.id(), origin, relation, Optional.empty(), 1, List.of(), first.credits());
    }

    /** Whether the earliest page itself credits one that in turn leads back to it. */
    private boolean startIsUnknown() {
        Reading first = readings.get(ordered.get(0));
        return ordered.stream()
                .skip(1)
                .map(readings::get)
                .anyMatch(other -> Seniority.mayOwe(first, other) && Seniority.mayOwe(other, first));
    }

    private Descent descent(String origin, int place) {
        int document = ordered.get(place);
        int of = model(place);
        Reading reading = readings.get(document);
        double likeness = likeness(document, of);
        return new Descent(
                reading.id(),
                origin,
                relation(document, of, likeness),
                Optional.of(readings.get(of).id()),
                Math.round(likeness * 1000) / 1000.0,
                Passages.shared(wordings.of(document), wordings.of(of), comparison.commonness()),
                reading.credits());
    }

    private Relation relation(int document, int of, double likeness) {
        if (comparison.likeness().copied(Math.min(document, of), Math.max(document, of)) >= COPY) {
            return Relation.COPY;
        }
        boolean credited = readings.get(document).tellsAfter(readings.get(of));
        return likeness >= (credited ? RETOLD : REWRITE) ? Relation.REWRITE : Relation.COMMON_SOURCE;
    }

    /** The earlier page that a page is most like, the first where none is clearly more like, a credited one before others. */
    private int model(int place) {
        int document = ordered.get(place);
        int best = ordered.get(0);
        double most = worth(document, best);
        for (int i = 1; i < Math.min(place, MODELS); i++) {
            double worth = worth(document, ordered.get(i));
            if (worth > most + CLEARLY) {
                most = worth;
                best = ordered.get(i);
            }
        }
        return best;
    }

    private double worth(int document, int other) {
        double credited = readings.get(document).credits(readings.get(other)) ? 2 * CLEARLY : 0;
        return likeness(document, other) + credited;
    }

    private double likeness(int a, int b) {
        return comparison.likeness().between(Math.min(a, b), Math.max(a, b));
    }
}
