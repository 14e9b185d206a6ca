package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.casus.place.Ellipsoid;
import org.casus.place.LineIndex;
import org.casus.place.comparison.BorderComparison.Coordinates;
import org.casus.place.comparison.BorderComparison.Section;
import org.casus.place.comparison.BorderComparison.Tripoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** The ends of border sections at which a third state begins. */
final class Tripoints {
    /** How near a third state must come; the reference map may be coarse. */
    private static final double NEAR_KM = 12;

    private final SortedMap<String, Geometry> reference;

    /** @param reference a map of the neighbourhood, which knows states that the compared maps leave out */
    Tripoints(SortedMap<String, Geometry> reference) {
        this.reference = reference;
    }

    List<Tripoint> compare(String first, String second, List<Section> sections, double uncertaintyKm) {
        List<Tripoint> found = new ArrayList<>();
        for (Section section : sections) {
            Coordinate[] endsA = ends(section.lineA());
            Coordinate[] endsB = ends(section.lineB());
            boolean straight = Ellipsoid.distanceKm(endsA[0], endsB[0]) + Ellipsoid.distanceKm(endsA[1], endsB[1])
                    <= Ellipsoid.distanceKm(endsA[0], endsB[1]) + Ellipsoid.distanceKm(endsA[1], endsB[0]);
            for (int i = 0; i < 2; i++) {
                Coordinate twin = endsB[straight ? i : 1 - i];
                Coordinate here = endsA[i];
                third(here, first, second)
                        .ifPresent(
                                third -> found.add(tripoint(List.of(first, second, third), here, twin, uncertaintyKm)));
            }
        }
        return found;
    }

    private static Coordinate[] ends(LineString line) {
        return new Coordinate[] {line.getCoordinateN(0), line.getCoordinateN(line.getNumPoints() - 1)};
    }

    private static Tripoint tripoint(List<String> of, Coordinate a, Coordinate b, double uncertaintyKm) {
        return new Tripoint(
                of,
                Ellipsoid.distanceKm(a, b),
                new Coordinates(a.y, a.x),
                new Coordinates(b.y, b.x),
                OptionalDouble.of(uncertaintyKm));
    }

    private Optional<String> third(Coordinate end, String first, String second) {
        Envelope around = new Envelope(end);
        around.expandBy(NEAR_KM / 60);
        return reference.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(first) && !entry.getKey().equals(second))
                .filter(entry -> entry.getValue().getEnvelopeInternal().intersects(around))
                .map(entry -> Map.entry(entry.getKey(), new LineIndex(entry.getValue())))
                .filter(entry -> entry.getValue().isWithin(end, NEAR_KM))
                .min(Comparator.comparingDouble(entry -> entry.getValue().distanceKm(end)))
                .map(Map.Entry::getKey);
    }
}
