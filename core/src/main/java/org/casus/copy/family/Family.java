package org.casus.copy.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.casus.copy.Descent;
import org.casus.copy.Ruling;
import org.casus.copy.likeness.Wordings;
import org.casus.copy.reading.Reading;
import org.casus.copy.reading.Rulings;
import org.casus.copy.wording.Commonness;

/**
 * Readings of which each is near some other, and none is near any page besides: what can be compared and grouped without
 * knowing of the rest.
 */
public final class Family {
    private final List<Reading> readings;
    private final List<int[]> near;

    /**
     * @param readings the earliest first
     * @param near for each reading the earlier ones near it, by their place in {@code readings}
     */
    public Family(List<Reading> readings, List<int[]> near) {
        this.readings = readings;
        this.near = near;
    }

    /** @param members the numbers of some readings, ascending */
    public static Family of(int[] members, List<Reading> readings, NearPages near) {
        return new Family(
                Arrays.stream(members).mapToObj(readings::get).toList(),
                Arrays.stream(members)
                        .mapToObj(member -> Arrays.stream(near.before(member))
                                .map(other -> Arrays.binarySearch(members, other))
                                .toArray())
                        .toList());
    }

    /**
     * Of some readings.
     *
     * @param readings the earliest first
     * @param near by their places, the earlier one first, whether two are near each other
     */
    public static Family of(List<Reading> readings, BiPredicate<Integer, Integer> near) {
        return new Family(
                readings,
                IntStream.range(0, readings.size())
                        .mapToObj(reading -> IntStream.range(0, reading)
                                .filter(other -> near.test(other, reading))
                                .toArray())
                        .toList());
    }

    /** Where each reading goes back to, in no order. */
    public List<Descent> descents(Commonness commonness, List<Ruling> rulings) {
        Wordings wordings =
                new Wordings(readings.stream().map(Reading::document).toList());
        Comparison comparison = new Comparison(readings, near, wordings, commonness, new Rulings(readings, rulings));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        IntStream.range(0, readings.size())
                .forEach(i -> groups.computeIfAbsent(comparison.groups().of(i), g -> new ArrayList<>())
                        .add(i));
        return groups.values().stream()
                .flatMap(group -> new Lineage(group, readings, wordings, comparison).descents().stream())
                .toList();
    }
}
