package org.casus.place.border;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * How far the true line may lie from the drawn one: what the record says; else 0.2 mm on paper at the map's scale, the
 * width of a drawn line; else half the usual distance between the line's points.
 */
record Uncertainty(double metres, String from) {
    private static final double LINE_WIDTH_METRES = 0.0002;

    static Uncertainty of(MapRecord about, List<Territory> territories) {
        if (about.uncertaintyMetres().isPresent()) {
            return new Uncertainty(about.uncertaintyMetres().getAsDouble(), "as recorded");
        }
        if (about.scale().isPresent()) {
            int scale = about.scale().getAsInt();
            return new Uncertainty(scale * LINE_WIDTH_METRES, String.format(Locale.ROOT, "0.2 mm at 1:%,d", scale));
        }
        return new Uncertainty(medianEdgeMetres(territories) / 2, "spacing of points");
    }

    private static double medianEdgeMetres(List<Territory> territories) {
        double[] edges = territories.stream()
                .flatMap(territory -> Polygons.of(territory.area()).stream())
                .map(Polygon::getExteriorRing)
                .flatMapToDouble(ring -> Arrays.stream(edges(ring.getCoordinates())))
                .sorted()
                .toArray();
        return edges.length == 0 ? 0 : edges[edges.length / 2];
    }

    private static double[] edges(Coordinate[] ring) {
        double[] lengths = new double[ring.length - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Ellipsoid.distanceKm(ring[i], ring[i + 1]) * 1000;
        }
        return lengths;
    }
}
