package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of maps. {@code maps.yaml} names the files and says who claims what; without it every GeoJSON and TopoJSON
 * file in the folder is a map. Stateless.
 *
 * <pre>{@code
 * maps:
 *   - file: survey-1974.geojson
 *     name: General staff map, 1974
 *     claimant: Velden
 *     kind: claimed            # recognised, claimed, de-facto, ceasefire-line, draft
 *     from: 1974-05-01
 *     published: 1974
 *     scale: 100000
 *     uncertainty_m: 50
 *     source: General staff of Velden, sheet 12
 *     licence: public domain
 * }</pre>
 */
public final class MapFolder {
    private MapFolder() {}

    /**
     * All maps of a folder, in the order of {@code maps.yaml} or of file names.
     *
     * @param folder a folder, a {@code maps.yaml} or a single map file
     * @throws IOException if it is not there, or {@code maps.yaml} is broken or names a file that is missing
     */
    public static List<BorderVersion> read(Path folder) throws IOException {
        if (Files.isRegularFile(folder) && !folder.toString().endsWith(".yaml")) {
            return List.of(new BorderImport().read(folder, recordFor(folder)));
        }
        Path list = Files.isDirectory(folder) ? folder.resolve("maps.yaml") : folder;
        return Files.exists(list) ? readList(list) : readAll(folder);
    }

    private static List<BorderVersion> readList(Path list) throws IOException {
        List<BorderVersion> maps = new ArrayList<>();
        for (JsonNode entry : entries(list)) {
            Path file = list.resolveSibling(entry.path("file").asText());
            if (!Files.isRegularFile(file)) {
                throw new IOException(list + " names \"" + entry.path("file").asText() + "\", which is not there");
            }
            maps.add(new BorderImport().read(file, Optional.of(record(entry, list.toString()))));
        }
        return maps;
    }

    private static List<BorderVersion> readAll(Path folder) throws IOException {
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(MapFolder::looksLikeMap).forEach(files::add);
        }
        List<BorderVersion> maps = new ArrayList<>();
        for (Path file : files) {
            maps.add(new BorderImport().read(file, Optional.empty()));
        }
        return maps;
    }

    private static boolean looksLikeMap(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".geojson") || name.endsWith(".topojson");
    }

    /** What a {@code maps.yaml} beside the file says of it. */
    public static Optional<MapRecord> recordFor(Path file) throws IOException {
        Path list = file.toAbsolutePath().resolveSibling("maps.yaml");
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        for (JsonNode entry : entries(list)) {
            if (entry.path("file").asText().equals(file.getFileName().toString())) {
                return Optional.of(record(entry, list.toString()));
            }
        }
        return Optional.empty();
    }

    private static JsonNode entries(Path list) throws IOException {
        try {
            return new YAMLMapper().readTree(list.toFile()).path("maps");
        } catch (IOException e) {
            throw new IOException("Cannot read " + list + ": " + e.getMessage(), e);
        }
    }

    static MapRecord record(JsonNode entry, String list) throws IOException {
        String name = entry.path("name").asText(entry.path("file").asText());
        String kind = entry.path("kind").asText("recognised");
        return new MapRecord(
                name,
                entry.path("claimant").asText(""),
                BorderKind.read(kind)
                        .orElseThrow(() -> new IOException(list + ", map \"" + name + "\": unknown kind \"" + kind
                                + "\"; one of recognised, claimed, de-facto, ceasefire-line, draft")),
                day(entry.path("from").asText()),
                day(entry.path("to").asText()),
                entry.path("published").asText(""),
                entry.path("scale").isInt() ? OptionalInt.of(entry.path("scale").asInt()) : OptionalInt.empty(),
                entry.path("uncertainty_m").isNumber()
                        ? OptionalDouble.of(entry.path("uncertainty_m").asDouble())
                        : OptionalDouble.empty(),
                entry.path("source").asText(""),
                entry.path("licence").asText(""));
    }

    static MapRecord withKind(MapRecord about, BorderKind kind) {
        return new MapRecord(
                about.name(),
                about.claimant(),
                kind,
                about.validFrom(),
                about.validTo(),
                about.published(),
                about.scale(),
                about.uncertaintyMetres(),
                about.source(),
                about.licence());
    }

    /** An ISO day; empty if it is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
