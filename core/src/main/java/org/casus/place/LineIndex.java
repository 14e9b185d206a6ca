package org.casus.place;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the nearest point of a set of lines, in kilometres on the ellipsoid. The outlines of polygons count as lines.
 * Thread-safe once made.
 */
public final class LineIndex {
    /** A degree of latitude at the equator. */
    private static final double LEAST_KM_PER_DEGREE = 110.5;

    private final STRtree edges = new STRtree();
    private int size;

    public LineIndex(Geometry lines) {
        add(lines);
        edges.build();
    }

    /** Where the nearest line runs, and how far away. */
    public record Nearest(Coordinate foot, double km) {}

    public boolean isEmpty() {
        return size == 0;
    }

    /** @throws IllegalStateException if there are no lines */
    public Nearest nearest(Coordinate from) {
        if (isEmpty()) {
            throw new IllegalStateException("There is no line to be near to");
        }
        double squeeze = Math.max(0.01, Math.cos(Math.toRadians(from.y)));
        for (double reach = 0.02; ; reach *= 2) {
            Envelope around =
                    new Envelope(from.x - reach / squeeze, from.x + reach / squeeze, from.y - reach, from.y + reach);
            Coordinate foot = closest(from, squeeze, edges.query(around));
            boolean certain = planar(from, foot, squeeze) <= reach || reach > 360;
            if (!Double.isNaN(foot.x) && certain) {
                return new Nearest(foot, Ellipsoid.distanceKm(from, foot));
            }
        }
    }

    /** The distance alone. */
    public double distanceKm(Coordinate from) {
        return nearest(from).km();
    }

    /** Whether any line runs within {@code km}; far quicker than asking for the nearest. */
    public boolean isWithin(Coordinate from, double km) {
        double squeeze = Math.max(0.01, Math.cos(Math.toRadians(from.y)));
        double reach = km / LEAST_KM_PER_DEGREE;
        Envelope around =
                new Envelope(from.x - reach / squeeze, from.x + reach / squeeze, from.y - reach, from.y + reach);
        Coordinate foot = closest(from, squeeze, edges.query(around));
        return !Double.isNaN(foot.x) && Ellipsoid.distanceKm(from, foot) <= km;
    }

    private static Coordinate closest(Coordinate from, double squeeze, List<?> candidates) {
        Coordinate best = new Coordinate(Double.NaN, Double.NaN);
        double least = Double.MAX_VALUE;
        for (Object candidate : candidates) {
            Coordinate foot = ((Edge) candidate).foot(from, squeeze);
            double distance = planar(from, foot, squeeze);
            if (distance < least) {
                least = distance;
                best = foot;
            }
        }
        return best;
    }

    /** In degrees of latitude: good enough to tell which of two is nearer. */
    private static double planar(Coordinate a, Coordinate b, double squeeze) {
        return Math.hypot((a.x - b.x) * squeeze, a.y - b.y);
    }

    private void add(Geometry lines) {
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Geometry part = lines.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                add(polygon.getBoundary());
            } else if (part instanceof LineString line) {
                addLine(line.getCoordinates());
            } else if (part.getNumGeometries() > 1) {
                add(part);
            }
        }
    }

    private void addLine(Coordinate[] points) {
        for (int i = 1; i < points.length; i++) {
            edges.insert(new Envelope(points[i - 1], points[i]), new Edge(points[i - 1], points[i]));
            size++;
        }
    }

    private record Edge(Coordinate from, Coordinate to) {
        Coordinate foot(Coordinate point, double squeeze) {
            double dx = (to.x - from.x) * squeeze;
            double dy = to.y - from.y;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : ((point.x - from.x) * squeeze * dx + (point.y - from.y) * dy) / square;
            double share = Math.max(0, Math.min(1, along));
            return new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        }
    }
}
