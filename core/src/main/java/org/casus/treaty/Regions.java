package org.casus.treaty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Regions that treaties name ("the North Atlantic area"), as boxes of degrees; and whose overseas lands are. */
final class Regions {
    private static final Regions SHIPPED = load();

    private final Map<String, List<Envelope>> boxes = new HashMap<>();
    private final Map<String, String> sovereigns = new HashMap<>();

    private Regions() {}

    static Regions shipped() {
        return SHIPPED;
    }

    boolean knows(String region) {
        return boxes.containsKey(region);
    }

    boolean contains(String region, Facts.Spot spot) {
        return boxes.getOrDefault(region, List.of()).stream().anyMatch(box -> box.contains(spot.lon(), spot.lat()));
    }

    /** The state that a land belongs to that maps draw by itself: of the Faroe Islands, Denmark. */
    String sovereign(String land) {
        return Optional.ofNullable(sovereigns.get(land)).orElse(land);
    }

    private static Regions load() {
        try (InputStream in =
                Objects.requireNonNull(Regions.class.getResourceAsStream("regions.yaml"), "regions.yaml is missing")) {
            JsonNode root = new YAMLMapper().readTree(in);
            Regions regions = new Regions();
            root.path("regions").fields().forEachRemaining(entry -> {
                List<Envelope> boxes = new ArrayList<>();
                for (JsonNode box : entry.getValue()) {
                    boxes.add(new Envelope(
                            box.get(0).asDouble(),
                            box.get(2).asDouble(),
                            box.get(1).asDouble(),
                            box.get(3).asDouble()));
                }
                regions.boxes.put(entry.getKey(), boxes);
            });
            root.path("sovereigns")
                    .fields()
                    .forEachRemaining(entry ->
                            entry.getValue().forEach(land -> regions.sovereigns.put(land.asText(), entry.getKey())));
            return regions;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read regions.yaml", e);
        }
    }
}
