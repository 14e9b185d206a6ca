package org.casus.place.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Piece;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes a comparison's lines and pieces as a GeoJSON FeatureCollection, for other mapping software. Stateless. */
public final class ComparisonGeoJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonGeoJson() {}

    public static String write(BorderComparison report) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (Border border : report.borders()) {
            addLine(features, border, border.lineA(), report.a().name());
            addLine(features, border, border.lineB(), report.b().name());
        }
        report.pieces().forEach(piece -> addPiece(features, piece));
        return root.toString();
    }

    private static void addLine(ArrayNode features, Border border, Geometry line, String map) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.putObject("properties")
                .put("kind", "border")
                .put("map", map)
                .put("first", border.first())
                .put("second", border.second());
        ObjectNode geometry = feature.putObject("geometry").put("type", "MultiLineString");
        ArrayNode lines = geometry.putArray("coordinates");
        for (int i = 0; i < line.getNumGeometries(); i++) {
            if (line.getGeometryN(i) instanceof LineString part && !part.isEmpty()) {
                addPoints(lines.addArray(), part);
            }
        }
    }

    private static void addPiece(ArrayNode features, Piece piece) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.putObject("properties")
                .put("kind", "piece")
                .put("a", piece.a())
                .put("b", piece.b())
                .put("area_km2", ComparisonJson.rounded(piece.area(), 6))
                .put("width_km", ComparisonJson.rounded(piece.width(), 4))
                .put("whole_enclave", piece.wholeEnclave().orElse(null))
                .put("near", piece.near().orElse(null));
        ObjectNode geometry = feature.putObject("geometry").put("type", "Polygon");
        ArrayNode rings = geometry.putArray("coordinates");
        Polygon shape = (Polygon) piece.shape().copy();
        shape.normalize();
        // JTS normalises outlines to run clockwise; RFC 7946 wants the other way round.
        addPoints(rings.addArray(), shape.getExteriorRing().reverse());
        for (int i = 0; i < shape.getNumInteriorRing(); i++) {
            addPoints(rings.addArray(), shape.getInteriorRingN(i).reverse());
        }
    }

    private static void addPoints(ArrayNode into, LineString line) {
        for (Coordinate point : line.getCoordinates()) {
            into.addArray().add(ComparisonJson.rounded(point.x, 7)).add(ComparisonJson.rounded(point.y, 7));
        }
    }
}
