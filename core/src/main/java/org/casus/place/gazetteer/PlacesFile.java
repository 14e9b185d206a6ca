package org.casus.place.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code places.yaml}: the places of a case that no gazetteer has, or that it has under too few names. Stateless.
 *
 * <pre>{@code
 * places:
 *   - name: Dorvik
 *     lat: 45.12
 *     lon: -30.2
 *     kind: village
 *     precision_m: 300
 *     names:
 *       - {name: Dorvik, by: Velden}
 *       - {name: Dorvyk, by: Morosk, from: 1991-05-01}
 * }</pre>
 */
public final class PlacesFile {
    private PlacesFile() {}

    /** @throws IOException if the file is missing or broken: the message names the entry */
    public static List<Place> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    static List<Place> read(InputStream in, String file) throws IOException {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(in);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is broken in line " + e.getLocation().getLineNr(), e);
        } catch (IOException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        List<Place> places = new ArrayList<>();
        if (root.path("places").isValueNode() && !root.path("places").isNull()) {
            throw new IOException(file + ": \"places:\" needs a list, not " + root.path("places"));
        }
        for (JsonNode entry : root.path("places")) {
            places.add(place(entry, file));
        }
        return List.copyOf(places);
    }

    private static Place place(JsonNode entry, String file) throws IOException {
        String name = entry.path("name").asText("");
        if (name.isBlank() || !isDegree(entry.path("lat"), 90) || !isDegree(entry.path("lon"), 180)) {
            throw new IOException(file + ": a place needs name, lat and lon in degrees, not " + entry);
        }
        List<PlaceName> names = new ArrayList<>();
        for (JsonNode other : entry.path("names")) {
            names.add(placeName(other, file));
        }
        if (names.stream().noneMatch(known -> known.name().equals(name))) {
            names.add(0, PlaceName.plain(name));
        }
        return new Place(
                name,
                names,
                entry.path("lat").asDouble(),
                entry.path("lon").asDouble(),
                entry.path("kind").asText("place"),
                entry.path("country").asText(""),
                entry.path("population").asInt(0),
                entry.path("precision_m").asDouble(1000),
                "places.yaml");
    }

    private static boolean isDegree(JsonNode degree, int most) {
        return degree.isNumber() && Math.abs(degree.asDouble()) <= most;
    }

    private static PlaceName placeName(JsonNode entry, String file) throws IOException {
        if (entry.isTextual()) {
            return PlaceName.plain(entry.asText());
        }
        return new PlaceName(
                entry.path("name").asText(),
                entry.path("by").asText(""),
                day(entry.path("from").asText(""), file),
                day(entry.path("to").asText(""), file));
    }

    private static Optional<LocalDate> day(String written, String file) throws IOException {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw new IOException(file + ": " + written + " is no day; write it as 1991-05-01", e);
        }
    }
}
