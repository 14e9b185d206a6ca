package org.casus.place.drawing;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * A stretch of the earth laid flat on a drawing: longitudes squeezed by the cosine of the middle latitude, so that
 * shapes of a few hundred kilometres look right. Immutable.
 */
public final class Canvas {
    private static final double KM_PER_DEGREE = 111.2;
    private static final double MARGIN = 0.06;

    private final Envelope extent;
    private final int height;
    private final double perDegreeX;
    private final double perDegreeY;

    private Canvas(Envelope extent, int height, double perDegreeX, double perDegreeY) {
        this.extent = extent;
        this.height = height;
        this.perDegreeX = perDegreeX;
        this.perDegreeY = perDegreeY;
    }

    /** A drawing of that size that shows all of {@code what} with a margin. */
    public static Canvas around(Envelope what, int width, int height) {
        Envelope shown = what.isNull() ? new Envelope(-180, 180, -90, 90) : new Envelope(what);
        double squeeze = Math.max(0.05, Math.cos(Math.toRadians(shown.centre().y)));
        double wide = Math.max(shown.getWidth() * squeeze, 0.02) * (1 + 2 * MARGIN);
        double high = Math.max(shown.getHeight(), 0.02) * (1 + 2 * MARGIN);
        double perDegree = Math.min(width / wide, height / high);
        Coordinate middle = shown.centre();
        double halfWidth = width / perDegree / squeeze / 2;
        double halfHeight = height / perDegree / 2;
        Envelope extent =
                new Envelope(middle.x - halfWidth, middle.x + halfWidth, middle.y - halfHeight, middle.y + halfHeight);
        return new Canvas(extent, height, perDegree * squeeze, perDegree);
    }

    /** A point of the drawing, in its units. */
    public record Spot(double x, double y) {}

    /** Where a place of these degrees lies on the drawing, to a tenth of a unit; y grows downwards. */
    public Spot spot(double lat, double lon) {
        return new Spot(
                tenth((lon - extent.getMinX()) * perDegreeX), tenth(height - (lat - extent.getMinY()) * perDegreeY));
    }

    /** SVG path data of what lies on the drawing; bends smaller than half a unit are left out. */
    public String path(Geometry geometry) {
        Geometry seen = cut(geometry);
        if (seen.isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        append(TopologyPreservingSimplifier.simplify(seen, 0.4 / perDegreeY), path);
        return path.toString();
    }

    /** Where a label of that shape may stand. */
    public Spot labelSpot(Geometry geometry) {
        Geometry seen = cut(geometry);
        Coordinate inside =
                seen.isEmpty() ? extent.centre() : seen.getInteriorPoint().getCoordinate();
        return spot(inside.y, inside.x);
    }

    /** A round number of kilometres that is about an eighth of the width. */
    public double scaleKm() {
        double km = extent.getWidth() * perDegreeX / perDegreeY * KM_PER_DEGREE / 8;
        double power = Math.pow(10, Math.floor(Math.log10(km)));
        double lead = km / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }

    /** How long {@link #scaleKm()} is drawn. */
    public double scaleWidth() {
        return tenth(scaleKm() / KM_PER_DEGREE * perDegreeY);
    }

    private Geometry cut(Geometry geometry) {
        Envelope wider = new Envelope(extent);
        wider.expandBy(extent.getWidth() * 0.02);
        if (wider.contains(geometry.getEnvelopeInternal())) {
            return geometry;
        }
        if (!wider.intersects(geometry.getEnvelopeInternal())) {
            return geometry.getFactory().createPolygon();
        }
        return OverlayNGRobust.overlay(geometry, new GeometryFactory().toGeometry(wider), OverlayNG.INTERSECTION);
    }

    private void append(Geometry geometry, StringBuilder path) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                append(polygon.getBoundary(), path);
            } else if (part instanceof LineString line) {
                appendLine(line, path);
            } else if (part.getNumGeometries() > 1) {
                append(part, path);
            }
        }
    }

    private void appendLine(LineString line, StringBuilder path) {
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < points.length; i++) {
            Spot spot = spot(points[i].y, points[i].x);
            if (i == points.length - 1 && i > 2 && line.isClosed()) {
                path.append('Z');
                return;
            }
            path.append(i == 0 ? "M" : i == 1 ? "L" : " ")
                    .append(number(spot.x()))
                    .append(' ')
                    .append(number(spot.y()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
