package org.casus.place.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.State;
import org.casus.place.States;
import org.casus.place.border.Finding.Kind;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What can be seen to be wrong with a file's shapes before anything is mended. */
final class MapChecks {
    private final String file;

    MapChecks(String file) {
        this.file = file;
    }

    /** Metres instead of degrees: such a file cannot be used. */
    Optional<Finding> projected(MapFile map) {
        Envelope extent = extent(map.features());
        boolean tooWide = extent.getMinX() < -541 || extent.getMaxX() > 541;
        boolean tooHigh = extent.getMinY() < -181 || extent.getMaxY() > 181;
        if (extent.isNull() || !(tooWide || tooHigh)) {
            return Optional.empty();
        }
        String system = map.referenceSystem().map(name -> " (" + name + ")").orElse("");
        return Optional.of(new Finding(
                file,
                Kind.PROJECTED,
                "x " + (long) extent.getMinX() + " to " + (long) extent.getMaxX() + system,
                OptionalDouble.empty(),
                "not used: convert it to longitude and latitude (EPSG:4326) first"));
    }

    /** Latitude before longitude, told by values no latitude can have, or by where the named state lies. */
    boolean isSwapped(List<Feature> features) {
        Envelope extent = extent(features);
        if (extent.getMinY() < -90.001 || extent.getMaxY() > 90.001) {
            return extent.getMinX() >= -90.001 && extent.getMaxX() <= 90.001;
        }
        int swapped = 0;
        int straight = 0;
        for (Feature feature : features) {
            Optional<Envelope> known = StateNames.of(feature.properties())
                    .flatMap(States.known()::find)
                    .flatMap(State::bounds);
            if (known.isPresent()) {
                Coordinate middle = feature.geometry().getEnvelopeInternal().centre();
                boolean there = near(known.get(), middle.x, middle.y);
                straight += there ? 1 : 0;
                swapped += !there && near(known.get(), middle.y, middle.x) ? 1 : 0;
            }
        }
        return swapped > straight;
    }

    private static boolean near(Envelope known, double x, double y) {
        Envelope wider = new Envelope(known);
        wider.expandBy(1 + known.getDiameter() / 4);
        return wider.contains(x, y);
    }

    /** Outlines that run against RFC 7946, one finding a state. */
    List<Finding> directions(List<Feature> features) {
        List<Finding> found = new ArrayList<>();
        for (Feature feature : features) {
            long wrong = Polygons.of(feature.geometry()).stream()
                    .filter(polygon ->
                            !Orientation.isCCWArea(polygon.getExteriorRing().getCoordinates()))
                    .count();
            if (wrong > 0) {
                found.add(new Finding(
                        file,
                        Kind.RING_DIRECTION,
                        name(feature) + ": " + wrong + (wrong == 1 ? " outline runs" : " outlines run") + " clockwise",
                        OptionalDouble.empty(),
                        "turned round"));
            }
        }
        return found;
    }

    /** The first outline that crosses itself too often to be mended: such a file cannot be used. */
    Optional<Finding> tangled(List<Feature> features) {
        for (Feature feature : features) {
            for (Polygon polygon : Polygons.of(feature.geometry())) {
                if (Tangle.isIn(Antimeridian.isCrossed(polygon) ? Antimeridian.unrolled(polygon) : polygon)) {
                    return Optional.of(new Finding(
                            file,
                            Kind.TANGLED,
                            name(feature) + " at " + Finding.at(polygon.getCoordinate()),
                            OptionalDouble.empty(),
                            String.format(
                                    Locale.ROOT,
                                    "not used: the outline crosses itself more than %,d times",
                                    Tangle.MOST_CROSSINGS)));
                }
            }
        }
        return Optional.empty();
    }

    /** Outlines that cross or touch themselves, each with the place. */
    List<Finding> selfIntersections(List<Feature> features) {
        List<Finding> found = new ArrayList<>();
        for (Feature feature : features) {
            for (Polygon polygon : Polygons.of(feature.geometry())) {
                IsValidOp check = new IsValidOp(polygon);
                if (!check.isValid()) {
                    found.add(new Finding(
                            file,
                            Kind.SELF_INTERSECTION,
                            name(feature) + " at "
                                    + Finding.at(check.getValidationError().getCoordinate()),
                            OptionalDouble.of(Ellipsoid.areaKm2(polygon)),
                            "mended: " + check.getValidationError().getMessage()));
                }
            }
        }
        return found;
    }

    /** Ends of lines at which no other line begins. */
    List<Finding> looseEnds(List<Feature> features) {
        Map<Coordinate, Integer> ends = new HashMap<>();
        for (Feature feature : features) {
            for (int i = 0; i < feature.geometry().getNumGeometries(); i++) {
                if (feature.geometry().getGeometryN(i) instanceof LineString line
                        && !line.isEmpty()
                        && !line.isClosed()) {
                    ends.merge(line.getCoordinateN(0), 1, Integer::sum);
                    ends.merge(line.getCoordinateN(line.getNumPoints() - 1), 1, Integer::sum);
                }
            }
        }
        return ends.entrySet().stream()
                .filter(end -> end.getValue() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(end -> new Finding(
                        file,
                        Kind.UNCLOSED_LINE,
                        Finding.at(end),
                        OptionalDouble.empty(),
                        "the line ends here and closes no area"))
                .toList();
    }

    static String name(Feature feature) {
        return StateNames.of(feature.properties()).orElse("an area without a name");
    }

    private static Envelope extent(List<Feature> features) {
        Envelope all = new Envelope();
        for (Feature feature : features) {
            Arrays.stream(feature.geometry().getCoordinates()).forEach(all::expandToInclude);
        }
        return all;
    }
}
