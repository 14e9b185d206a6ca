package org.casus.place.border;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts areas at longitude 180°. An edge that spans more than half the globe is taken to run the short way round: a box
 * from 179° to -179° is two degrees wide.
 */
final class Antimeridian {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Antimeridian() {}

    /** Whether any edge of the outline crosses 180°, or its longitudes lie beyond it. */
    static boolean isCrossed(Geometry area) {
        Envelope extent = area.getEnvelopeInternal();
        if (extent.getMinX() < -180 || extent.getMaxX() > 180) {
            return true;
        }
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && jumps(polygon.getExteriorRing())) {
                return true;
            }
        }
        return false;
    }

    /** The same area within -180° to 180°. Rings around a pole stay as they are. */
    static Geometry cut(Geometry area) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                parts.addAll(cutPolygon(polygon));
            }
        }
        return SHAPES.buildGeometry(parts);
    }

    /**
     * The same for a single outline, without its holes, quickly: parts of a slice stay joined by edges along 180°
     * (Sutherland and Hodgman, 1974). Good for asking what lies where, not for overlays.
     */
    static List<Polygon> clip(Polygon polygon) {
        LinearRing shell = unrolled(polygon.getExteriorRing());
        if (shell.isEmpty()) {
            return List.of(polygon);
        }
        List<Polygon> slices = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            double middle = 360.0 * turn;
            List<Coordinate> kept = beyond(List.of(shell.getCoordinates()), middle - 180, 1);
            List<Coordinate> slice = beyond(kept, middle + 180, -1);
            if (slice.size() > 3) {
                slice.forEach(point -> point.x -= middle);
                slices.add(SHAPES.createPolygon(slice.toArray(new Coordinate[0])));
            }
        }
        return slices;
    }

    /** The part of a ring on one side of a meridian: east of it for side 1, west of it for side -1. */
    private static List<Coordinate> beyond(List<Coordinate> ring, double meridian, int side) {
        List<Coordinate> kept = new ArrayList<>();
        for (int i = 1; i < ring.size(); i++) {
            Coordinate from = ring.get(i - 1);
            Coordinate to = ring.get(i);
            boolean fromIn = (from.x - meridian) * side >= 0;
            boolean toIn = (to.x - meridian) * side >= 0;
            if (fromIn != toIn) {
                double share = (meridian - from.x) / (to.x - from.x);
                kept.add(new Coordinate(meridian, from.y + (to.y - from.y) * share));
            }
            if (toIn) {
                kept.add(to.copy());
            }
        }
        if (!kept.isEmpty()) {
            kept.add(kept.get(0).copy());
        }
        return kept;
    }

    private static List<Geometry> cutPolygon(Polygon polygon) {
        Polygon unrolled = unrolled(polygon);
        return unrolled == polygon ? List.of(polygon) : slices(GeometryFixer.fix(unrolled));
    }

    /** The same outline with longitudes that run on past 180°; the polygon itself if it goes around a pole. */
    static Polygon unrolled(Polygon polygon) {
        LinearRing shell = unrolled(polygon.getExteriorRing());
        if (shell.isEmpty()) {
            return polygon;
        }
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = beside(shell, unrolled(polygon.getInteriorRingN(i)));
        }
        return SHAPES.createPolygon(shell, holes);
    }

    private static List<Geometry> slices(Geometry unrolled) {
        Envelope extent = unrolled.getEnvelopeInternal();
        List<Geometry> slices = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Envelope world = new Envelope(-180 + 360.0 * turn, 180 + 360.0 * turn, -90, 90);
            if (!world.intersects(extent)) {
                continue;
            }
            Geometry slice = world.contains(extent)
                    ? unrolled
                    : OverlayNGRobust.overlay(unrolled, SHAPES.toGeometry(world), OverlayNG.INTERSECTION);
            for (int i = 0; i < slice.getNumGeometries(); i++) {
                if (slice.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
                    slices.add(AffineTransformation.translationInstance(-360.0 * turn, 0)
                            .transform(part));
                }
            }
        }
        return slices;
    }

    private static boolean jumps(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            if (Math.abs(points[i].x - points[i - 1].x) > 180) {
                return true;
            }
        }
        return false;
    }

    /** Longitudes that run on past 180°; empty if the ring goes around a pole and so does not close. */
    private static LinearRing unrolled(LinearRing ring) {
        Coordinate[] points = ring.copy().getCoordinates();
        for (int i = 1; i < points.length; i++) {
            points[i].x = points[i].x - 360 * Math.round((points[i].x - points[i - 1].x) / 360);
        }
        boolean closes = points.length > 3 && Math.abs(points[points.length - 1].x - points[0].x) < 180;
        return closes ? SHAPES.createLinearRing(points) : SHAPES.createLinearRing();
    }

    private static LinearRing beside(LinearRing shell, LinearRing hole) {
        Envelope extent = shell.getEnvelopeInternal();
        for (int turn = -1; turn <= 1; turn++) {
            LinearRing moved = (LinearRing)
                    AffineTransformation.translationInstance(360.0 * turn, 0).transform(hole);
            if (extent.contains(moved.getEnvelopeInternal())) {
                return moved;
            }
        }
        return hole;
    }
}
