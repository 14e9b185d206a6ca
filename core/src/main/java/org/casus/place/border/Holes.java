package org.casus.place.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.border.Finding.Kind;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Holes that no state of the map fills: a lake that was cut out of "land", or a third state that is not drawn. */
final class Holes {
    private static final double WORTH_NAMING_KM2 = 5;
    private static final String LEFT_OPEN = "left open: no state of this map fills it; it counts for nobody";

    private Holes() {}

    static List<Finding> find(String file, SortedMap<String, Geometry> areas) {
        List<Finding> found = new ArrayList<>();
        List<PointOnGeometryLocator> land = areas.values().stream()
                .<PointOnGeometryLocator>map(IndexedPointInAreaLocator::new)
                .toList();
        areas.forEach((state, area) -> {
            List<Finding> holes = new ArrayList<>();
            for (Polygon polygon : Polygons.of(area)) {
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    Polygon hole = polygon.getFactory().createPolygon(polygon.getInteriorRingN(i));
                    if (isEmpty(hole, land)) {
                        holes.add(finding(file, state, hole));
                    }
                }
            }
            found.addAll(shortened(file, state, holes));
        });
        return found;
    }

    /** Large ones one by one, small ones together: a map may have thousands. */
    private static List<Finding> shortened(String file, String state, List<Finding> holes) {
        List<Finding> shown = new ArrayList<>();
        double rest = 0;
        for (Finding hole : holes) {
            double size = hole.areaKm2().orElse(0);
            if (size >= WORTH_NAMING_KM2) {
                shown.add(hole);
            } else {
                rest += size;
            }
        }
        shown.sort(Comparator.comparingDouble(hole -> -hole.areaKm2().orElse(0)));
        if (shown.size() < holes.size()) {
            String where = state + ": " + (holes.size() - shown.size()) + " small ones together";
            shown.add(new Finding(file, Kind.LAKE_CUT_OUT, where, OptionalDouble.of(rest), LEFT_OPEN));
        }
        return shown;
    }

    private static boolean isEmpty(Polygon hole, List<PointOnGeometryLocator> land) {
        Coordinate inside = hole.getInteriorPoint().getCoordinate();
        return land.stream().allMatch(area -> area.locate(inside) == Location.EXTERIOR);
    }

    private static Finding finding(String file, String state, Polygon hole) {
        return new Finding(
                file,
                Kind.LAKE_CUT_OUT,
                state + " at " + Finding.at(hole.getInteriorPoint().getCoordinate()),
                OptionalDouble.of(Ellipsoid.areaKm2(hole)),
                LEFT_OPEN);
    }
}
