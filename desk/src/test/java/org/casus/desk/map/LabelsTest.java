package org.casus.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.casus.desk.map.Labels.Box;
import org.casus.desk.map.Labels.Label;
import org.casus.desk.map.Labels.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final Box SCALE = new Box(30, 480, 200, 515);

    @ParameterizedTest
    @ValueSource(ints = {13, 25})
    void noLabelLiesOnAnotherOrOnADot(int size) {
        for (int seed = 0; seed < 60; seed++) {
            List<Spot> spots = scattered(new Random(seed), 4 + seed % 30);
            List<Label> labels =
                    place(spots, size).stream().flatMap(Optional::stream).toList();
            for (int i = 0; i < labels.size(); i++) {
                Box box = labels.get(i).box();
                assertThat(box.overlaps(SCALE)).isFalse();
                assertThat(labels.subList(i + 1, labels.size()))
                        .noneMatch(other -> other.box().overlaps(box));
                assertThat(spots).noneMatch(spot -> box.distance(spot.x(), spot.y()) < 5);
                assertThat(box.left()).isPositive();
                assertThat(box.right()).isLessThan(MapDrawing.WIDTH);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 25})
    void eachLabelWithoutALineIsNearestToItsOwnDot(int size) {
        for (int seed = 0; seed < 60; seed++) {
            List<Spot> spots = scattered(new Random(seed), 12);
            List<Optional<Label>> labels = place(spots, size);
            for (int i = 0; i < spots.size(); i++) {
                Spot own = spots.get(i);
                labels.get(i)
                        .filter(label -> label.leader().isEmpty())
                        .ifPresent(label -> assertThat(spots)
                                .allMatch(spot -> label.box().distance(spot.x(), spot.y())
                                        >= label.box().distance(own.x(), own.y())));
            }
        }
    }

    @Test
    void namesOfNeighboursAreNotCrossed() {
        List<Optional<Label>> labels =
                place(List.of(new Spot("Dorvik", 300, 200), new Spot("Sable Strip", 290, 200)), 13);
        assertThat(labels.get(0))
                .hasValueSatisfying(label -> assertThat(label.x()).isGreaterThan(300));
        assertThat(labels.get(1))
                .hasValueSatisfying(label -> assertThat(label.x()).isLessThan(290));
    }

    @Test
    void everyDotOfAClusterHasANameOrANumber() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            spots.add(new Spot("Upper Kessel Ford " + i, 300 + 14 * (i % 3), 200 + 14 * (i / 3)));
        }
        assertThat(place(spots, 13)).allMatch(Optional::isPresent);
    }

    private static List<Optional<Label>> place(List<Spot> spots, double size) {
        return new Labels(MapDrawing.WIDTH, MapDrawing.HEIGHT, size, spots, List.of(SCALE)).place();
    }

    private static List<Spot> scattered(Random random, int number) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String name = "Kessel Ford upon Brod".substring(0, 4 + random.nextInt(17));
            spots.add(new Spot(name, 260 + random.nextInt(200), 170 + random.nextInt(180)));
        }
        return spots;
    }
}
