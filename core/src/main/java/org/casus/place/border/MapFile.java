package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The shapes of a GeoJSON (RFC 7946) or TopoJSON file. Points are kept as they stand; rings that do not close are
 * closed and counted.
 */
final class MapFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GeometryFactory shapes = new GeometryFactory();
    private final List<Feature> features = new ArrayList<>();
    private final List<Coordinate> unclosed = new ArrayList<>();
    private Optional<String> referenceSystem = Optional.empty();

    private MapFile() {}

    /** @throws IOException if the bytes are no JSON, or no map */
    static MapFile read(byte[] bytes) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        MapFile file = new MapFile();
        if (root == null || root.isMissingNode()) {
            return file;
        }
        String crs = root.path("crs").path("properties").path("name").asText("");
        file.referenceSystem = crs.isEmpty() ? Optional.empty() : Optional.of(crs);
        try {
            file.readRoot(root);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("broken coordinates: " + e.getMessage(), e);
        }
        return file;
    }

    List<Feature> features() {
        return features;
    }

    /** Where rings were found whose last point is not their first. */
    List<Coordinate> unclosed() {
        return unclosed;
    }

    Optional<String> referenceSystem() {
        return referenceSystem;
    }

    private void readRoot(JsonNode root) throws IOException {
        String type = root.path("type").asText();
        switch (type) {
            case "FeatureCollection" -> root.path("features").forEach(this::readFeature);
            case "Feature" -> readFeature(root);
            case "Topology" -> readTopology(root);
            default -> {
                if (!root.has("coordinates") && !root.has("geometries")) {
                    throw new IOException("neither GeoJSON nor TopoJSON: type is \"" + type + "\"");
                }
                add(Map.of(), geometry(root, new Positions(List.of())));
            }
        }
    }

    private void readFeature(JsonNode feature) {
        add(properties(feature), geometry(feature.path("geometry"), new Positions(List.of())));
    }

    private void readTopology(JsonNode root) {
        Positions arcs = new Positions(TopoArcs.read(root));
        root.path("objects").forEach(object -> readObject(object, arcs));
    }

    private void readObject(JsonNode object, Positions arcs) {
        if (object.path("type").asText().equals("GeometryCollection")) {
            object.path("geometries").forEach(member -> readObject(member, arcs));
            return;
        }
        add(properties(object), geometry(object, arcs));
    }

    private void add(Map<String, String> properties, Geometry geometry) {
        if (!geometry.isEmpty()) {
            features.add(new Feature(properties, geometry));
        }
    }

    private static Map<String, String> properties(JsonNode feature) {
        Map<String, String> found = new LinkedHashMap<>();
        feature.path("properties").fields().forEachRemaining(entry -> {
            if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                found.put(entry.getKey(), entry.getValue().asText());
            }
        });
        if (feature.path("id").isValueNode()) {
            found.putIfAbsent("id", feature.path("id").asText());
        }
        return found;
    }

    private Geometry geometry(JsonNode node, Positions positions) {
        JsonNode body = node.has("arcs") ? node.path("arcs") : node.path("coordinates");
        return switch (node.path("type").asText()) {
            case "Polygon" -> polygon(body, positions);
            case "MultiPolygon" -> {
                List<Geometry> parts = new ArrayList<>();
                body.forEach(part -> parts.add(polygon(part, positions)));
                yield shapes.buildGeometry(parts);
            }
            case "LineString" -> line(positions.line(body));
            case "MultiLineString" -> {
                List<Geometry> parts = new ArrayList<>();
                body.forEach(part -> parts.add(line(positions.line(part))));
                yield shapes.buildGeometry(parts);
            }
            case "GeometryCollection" -> {
                List<Geometry> parts = new ArrayList<>();
                node.path("geometries").forEach(part -> parts.add(geometry(part, positions)));
                yield shapes.buildGeometry(parts);
            }
            default -> shapes.createPolygon();
        };
    }

    private Geometry line(Coordinate[] points) {
        return points.length < 2 ? shapes.createLineString() : shapes.createLineString(points);
    }

    private Geometry polygon(JsonNode rings, Positions positions) {
        Polygon outline = shapes.createPolygon();
        List<org.locationtech.jts.geom.LinearRing> holes = new ArrayList<>();
        for (JsonNode body : rings) {
            Coordinate[] ring = closed(positions.line(body));
            if (ring.length < 4) {
                continue;
            }
            if (outline.isEmpty()) {
                outline = shapes.createPolygon(ring);
            } else {
                holes.add(shapes.createLinearRing(ring));
            }
        }
        return shapes.createPolygon(
                outline.getExteriorRing(), holes.toArray(new org.locationtech.jts.geom.LinearRing[0]));
    }

    private Coordinate[] closed(Coordinate[] ring) {
        if (ring.length < 3 || ring[0].equals2D(ring[ring.length - 1])) {
            return ring;
        }
        unclosed.add(ring[ring.length - 1]);
        Coordinate[] longer = java.util.Arrays.copyOf(ring, ring.length + 1);
        longer[ring.length] = ring[0].copy();
        return longer;
    }
}
