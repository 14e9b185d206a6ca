package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The single areas of a geometry: the islands of a state, each with its holes. */
public final class Polygons {
    private Polygons() {}

    /** Every polygon that is not empty, from collections inside collections too; lines and points are passed over. */
    public static List<Polygon> of(Geometry geometry) {
        List<Polygon> found = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                found.add(polygon);
            } else if (part.getNumGeometries() > 1) {
                found.addAll(of(part));
            }
        }
        return found;
    }
}
