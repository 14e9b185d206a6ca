package org.casus.place.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.border.Finding.Kind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Land that one map gives to two states. Where it is a whole part of one of them, lying inside the other, it is an
 * enclave whose hole was forgotten, and goes to its owner; any other overlap stays with both and is reported.
 */
final class Overlaps {
    /** Smaller ones come from rounding: 0.01 km² is a field. */
    private static final double WORTH_NAMING_KM2 = 0.01;

    private static final double NEARLY_ALL = 0.98;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Overlaps(String file) {
        this.file = file;
    }

    /** Finds overlaps and cuts forgotten holes, in {@code areas} itself. */
    List<Finding> mend(SortedMap<String, Geometry> areas) {
        List<String> names = List.copyOf(areas.keySet());
        for (int i = 0; i < names.size(); i++) {
            PreparedGeometry first = PreparedGeometryFactory.prepare(area(areas, names.get(i)));
            for (int j = i + 1; j < names.size(); j++) {
                if (first.intersects(area(areas, names.get(j)))) {
                    compare(areas, names.get(i), names.get(j));
                }
            }
        }
        return findings;
    }

    private void compare(SortedMap<String, Geometry> areas, String one, String other) {
        Geometry common = overlay(area(areas, one), area(areas, other), OverlayNG.INTERSECTION);
        for (Polygon part : Polygons.of(common)) {
            double size = Ellipsoid.areaKm2(part);
            if (size < WORTH_NAMING_KM2) {
                continue;
            }
            String remedy = cutHole(areas, one, other, part)
                    ? "a whole part of " + one + " inside " + other + ": taken as its enclave"
                    : cutHole(areas, other, one, part)
                            ? "a whole part of " + other + " inside " + one + ": taken as its enclave"
                            : "left with both";
            findings.add(new Finding(
                    file,
                    Kind.OVERLAP,
                    one + " and " + other + " at "
                            + Finding.at(part.getInteriorPoint().getCoordinate()),
                    OptionalDouble.of(size),
                    remedy));
        }
    }

    private static boolean cutHole(SortedMap<String, Geometry> areas, String owner, String around, Polygon common) {
        for (Polygon part : Polygons.of(area(areas, owner))) {
            if (part.getEnvelopeInternal().intersects(common.getEnvelopeInternal())
                    && part.getArea() * NEARLY_ALL <= common.getArea()
                    && part.getArea() < area(areas, around).getArea() / 2) {
                areas.put(around, overlay(area(areas, around), part, OverlayNG.DIFFERENCE));
                return true;
            }
        }
        return false;
    }

    private static Geometry area(Map<String, Geometry> areas, String name) {
        return java.util.Objects.requireNonNull(areas.get(name));
    }

    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        return OverlayNGRobust.overlay(one, other, operation);
    }
}
