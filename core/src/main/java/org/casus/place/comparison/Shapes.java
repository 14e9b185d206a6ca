package org.casus.place.comparison;

import org.casus.place.Ellipsoid;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What is asked of shapes again and again. */
final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double KM_PER_DEGREE = 111.2;

    private Shapes() {}

    static Point point(double lat, double lon) {
        return FACTORY.createPoint(new Coordinate(lon, lat));
    }

    static Geometry common(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    static Geometry without(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE);
    }

    /** The diameter of the widest circle that fits in; of a sliver, twice its area by its outline. */
    static double widthKm(Polygon shape, double areaKm2) {
        double outline = Ellipsoid.lengthKm(shape.getExteriorRing());
        if (areaKm2 < 0.05 || outline == 0) {
            return outline == 0 ? 0 : 2 * areaKm2 / outline;
        }
        double lat = shape.getEnvelopeInternal().centre().y;
        double squeeze = Math.cos(Math.toRadians(lat));
        Geometry flat = AffineTransformation.scaleInstance(squeeze * KM_PER_DEGREE, KM_PER_DEGREE)
                .transform(shape);
        double tolerance = Math.max(0.005, areaKm2 / outline / 50);
        return 2 * MaximumInscribedCircle.getRadiusLine(flat, tolerance).getLength();
    }
}
