package org.casus.copy.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.WordCounts;

/**
 * Parts the reports of one matter by event. Two seizures of a ship by pirates share their words; what all reports of a matter
 * share says nothing about which seizure is meant, so words are weighed anew within the matter, and the reports are cut in
 * two as long as the cut is a cheap one. Immutable and thread-safe.
 */
public final class Events {
    /** A cut that costs less than this parts two events. */
    private static final double CHEAP = 0.66;
    /** The fewest reports on one side of a cut. */
    private static final int FEWEST = 3;
    /** A matter with fewer reports is not cut. */
    private static final int ENOUGH = 6;
    /** The opening of a report tells which event it is about: its words count so many times. */
    private static final double OPENING = 5;

    private final List<WordCounts> reports;
    private final Commonness commonness;
    private final List<WordCounts> openings;
    private final IntToDoubleFunction telling;

    /**
     * @param openings the words at the start of each report
     * @param telling how well a stem tells events apart: names and numbers better than other words
     */
    public Events(
            List<WordCounts> reports, List<WordCounts> openings, Commonness commonness, IntToDoubleFunction telling) {
        this.reports = List.copyOf(reports);
        this.openings = List.copyOf(openings);
        this.commonness = commonness;
        this.telling = telling;
    }

    /** The reports of a matter, by their numbers, event by event. */
    public List<List<Integer>> part(List<Integer> matter) {
        if (matter.size() < ENOUGH) {
            return List.of(matter);
        }
        Cut cut = Cut.of(likenesses(matter), FEWEST);
        int left = cut.left();
        if (cut.cost() > CHEAP || left == 0 || left == matter.size()) {
            return List.of(matter);
        }
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < matter.size(); i++) {
            (cut.sides()[i] ? one : other).add(matter.get(i));
        }
        List<List<Integer>> events = new ArrayList<>(part(one));
        events.addAll(part(other));
        return events;
    }

    private double[][] likenesses(List<Integer> matter) {
        Map<Integer, Integer> bearers = new HashMap<>();
        for (int report : matter) {
            WordCounts words = reports.get(report);
            for (int i = 0; i < words.size(); i++) {
                bearers.merge(words.stem(i), 1, Integer::sum);
            }
        }
        List<Map<Integer, Double>> weights = matter.stream()
                .map(report -> weights(report, bearers, matter.size()))
                .toList();
        double[][] likenesses = new double[matter.size()][matter.size()];
        for (int i = 0; i < matter.size(); i++) {
            for (int j = 0; j < i; j++) {
                likenesses[i][j] = likenesses[j][i] = cosine(weights.get(i), weights.get(j));
            }
        }
        return likenesses;
    }

    /** Words that one report alone holds tie nobody and are left out. */
    private Map<Integer, Double> weights(int report, Map<Integer, Integer> bearers, int size) {
        WordCounts words = reports.get(report);
        WordCounts opening = openings.get(report);
        Map<Integer, Double> weights = new HashMap<>();
        double squares = 0;
        for (int i = 0; i < words.size(); i++) {
            int stem = words.stem(i);
            int count = bearers.getOrDefault(stem, 1);
            if (count > 1) {
                double within = Math.sqrt(Math.log((size + 1.0) / count));
                double weight = commonness.weight(stem) * within * telling.applyAsDouble(stem);
                weight *= opening.has(stem) ? OPENING : 1;
                weights.put(stem, weight);
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((stem, weight) -> length == 0 ? 0 : weight / length);
        return weights;
    }

    private static double cosine(Map<Integer, Double> one, Map<Integer, Double> other) {
        Map<Integer, Double> smaller = one.size() <= other.size() ? one : other;
        Map<Integer, Double> larger = smaller == one ? other : one;
        double sum = 0;
        for (Map.Entry<Integer, Double> word : smaller.entrySet()) {
            sum += word.getValue() * larger.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }
}
