package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * Measures on the WGS84 ellipsoid. Coordinates are longitude (x) and latitude (y) in degrees; results are kilometres
 * and square kilometres.
 *
 * <p>An edge of a map is straight in longitude and latitude, not a geodesic: before measuring it is cut into parts of
 * at most 0.01°, so that both agree to a millimetre. Method: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87
 * (2013). Thread-safe.
 */
public final class Ellipsoid {
    /** The longest edge, in degrees, that is measured as it is. */
    public static final double STEP_DEGREES = 0.01;

    private static final Geodesic EARTH = Geodesic.WGS84;

    private Ellipsoid() {}

    /** The area of all polygons in {@code geometry}, holes taken off. Rings may run either way. */
    public static double areaKm2(Geometry geometry) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                area += areaOf(polygon);
            }
        }
        return area / 1e6;
    }

    private static double areaOf(Polygon polygon) {
        double area = ringArea(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= ringArea(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double ringArea(LinearRing ring) {
        if (ring.isEmpty()) {
            return 0;
        }
        PolygonArea sum = new PolygonArea(EARTH, false);
        Coordinate[] points = densify(ring.getCoordinates());
        for (int i = 0; i < points.length - 1; i++) {
            sum.AddPoint(points[i].y, points[i].x);
        }
        return Math.abs(sum.Compute(false, true).area);
    }

    /** The length of all lines in {@code geometry}; of a polygon, its outline with holes. */
    public static double lengthKm(Geometry geometry) {
        double length = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                length += lengthKm(polygon.getBoundary());
            } else if (part instanceof LineString line) {
                length += lengthKm(line.getCoordinates());
            }
        }
        return length;
    }

    private static double lengthKm(Coordinate[] line) {
        Coordinate[] points = densify(line);
        double length = 0;
        for (int i = 1; i < points.length; i++) {
            length += distanceKm(points[i - 1], points[i]);
        }
        return length;
    }

    /** The geodesic distance. */
    public static double distanceKm(Coordinate a, Coordinate b) {
        GeodesicData line = EARTH.Inverse(a.y, a.x, b.y, b.x, GeodesicMask.DISTANCE);
        return line.s12 / 1000;
    }

    /** The same line with points added, so that no edge is longer than {@link #STEP_DEGREES} in either direction. */
    public static Coordinate[] densify(Coordinate[] line) {
        List<Coordinate> dense = new ArrayList<>(line.length * 2);
        for (int i = 0; i < line.length; i++) {
            if (i > 0) {
                addBetween(line[i - 1], line[i], dense);
            }
            dense.add(line[i]);
        }
        return dense.toArray(new Coordinate[0]);
    }

    /** The same geometry with points added to every edge; neighbours that share an edge get the same points. */
    public static Geometry densify(Geometry geometry) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence points, Geometry parent) {
                return createCoordinateSequence(densify(points.toCoordinateArray()));
            }
        }.transform(geometry);
    }

    private static void addBetween(Coordinate from, Coordinate to, List<Coordinate> into) {
        double longest = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
        int parts = (int) Math.ceil(longest / STEP_DEGREES);
        // Counted from the smaller end, so that both neighbours of an edge get points that are equal to the last bit.
        boolean forward = from.compareTo(to) <= 0;
        Coordinate low = forward ? from : to;
        Coordinate high = forward ? to : from;
        for (int i = 1; i < parts; i++) {
            double share = (double) (forward ? i : parts - i) / parts;
            into.add(new Coordinate(low.x + (high.x - low.x) * share, low.y + (high.y - low.y) * share));
        }
    }
}
