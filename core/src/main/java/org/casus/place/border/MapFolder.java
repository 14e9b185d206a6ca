package org.casus.place.border;

import com.fasterxml.jackson.core.JsonProcessingException;
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

    /** The same, where what cannot be read gives one map that draws nothing and has the reason among its findings. */
    public static List<BorderVersion> readKeepingFaults(Path folder) {
        Path list = folder.resolve("maps.yaml");
        boolean listed = Files.exists(list);
        try {
            return listed ? readList(list) : readAll(folder);
        } catch (IOException e) {
            return List.of(BorderImport.unusable(listed ? "maps.yaml" : "maps", e));
        }
    }

    private static List<BorderVersion> readList(Path list) throws IOException {
        List<BorderVersion> maps = new ArrayList<>();
        for (JsonNode entry : entries(list)) {
            Path file = list.resolveSibling(entry.path("file").asText());
            if (entry.path("file").asText().isBlank()) {
                throw new IOException(list + ": a map needs \"file:\", the name of a map file beside it, not " + entry);
            }
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
        JsonNode maps;
        try {
            maps = new YAMLMapper().readTree(list.toFile()).path("maps");
        } catch (JsonProcessingException e) {
            throw new IOException(list + " is broken in line " + e.getLocation().getLineNr(), e);
        } catch (IOException e) {
            throw new IOException("Cannot read " + list + ": " + e.getMessage(), e);
        }
        if (!maps.isArray() || maps.isEmpty()) {
            throw new IOException(list + " lists no map: it needs \"maps:\" and under it \"- file: NAME\"");
        }
        return maps;
    }

    static MapRecord record(JsonNode entry, String list) throws IOException {
        return new RecordEntry(entry, list).read();
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
