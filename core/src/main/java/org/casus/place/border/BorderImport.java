package org.casus.place.border;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.place.Polygons;
import org.casus.place.border.Finding.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Reads a map file and says what is wrong with it.
 *
 * <pre>{@code
 * BorderVersion map = new BorderImport().read(Path.of("survey.geojson"), Optional.empty());
 * map.findings().forEach(finding -> System.err.println(finding.kind().written() + ": " + finding.where()));
 * }</pre>
 *
 * <p>A bad file is a version without territories and with the reason among its findings. Thread-safe.
 */
public final class BorderImport {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /**
     * Reads GeoJSON or TopoJSON.
     *
     * @param about what is known of the map; if empty, what its series and file name tell
     * @throws IOException if the file cannot be read from disk
     */
    public BorderVersion read(Path file, Optional<MapRecord> about) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a map file");
        }
        return read(file.getFileName().toString(), Files.readAllBytes(file), about);
    }

    /** The same from bytes. */
    public BorderVersion read(String file, byte[] bytes, Optional<MapRecord> about) {
        Work work = new Work(file, bytes, about);
        try {
            work.run(bytes.length == 0 ? MapFile.read(new byte[] {'{', '}'}) : MapFile.read(bytes));
        } catch (IOException e) {
            Kind kind = bytes.length == 0 ? Kind.EMPTY : Kind.UNREADABLE;
            work.findings.add(new Finding(
                    file, kind, "the whole file", OptionalDouble.empty(), kind == Kind.EMPTY ? "not used" : reason(e)));
        }
        return work.version();
    }

    /** A map of which only the reason is known why it cannot be used. */
    static BorderVersion unusable(String file, IOException why) {
        Work work = new Work(file, new byte[0], Optional.of(MapRecord.named(file)));
        work.findings.add(new Finding(file, Kind.UNREADABLE, "the whole file", OptionalDouble.empty(), reason(why)));
        return work.version();
    }

    private static String reason(IOException e) {
        if (e instanceof JsonProcessingException broken && broken.getLocation() != null) {
            return "not used: broken in line " + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr();
        }
        if (e instanceof FileSystemException system) {
            return "not used: " + system.getFile() + " cannot be read";
        }
        String message = String.valueOf(e.getMessage());
        return "not used: " + message.lines().findFirst().orElse("broken JSON");
    }

    /** One file on its way in. */
    private static final class Work {
        private final String file;
        private final String sha256;
        private final Optional<MapRecord> about;
        private final MapChecks checks;
        private final List<Territory> territories = new ArrayList<>();
        private final List<String> treatment = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private List<Feature> features = List.of();

        Work(String file, byte[] bytes, Optional<MapRecord> about) {
            this.file = file;
            this.about = about;
            sha256 = sha256(bytes);
            checks = new MapChecks(file);
        }

        void run(MapFile map) {
            features = map.features();
            if (features.isEmpty()) {
                findings.add(new Finding(file, Kind.EMPTY, "the whole file", OptionalDouble.empty(), "not used"));
                return;
            }
            Optional<Finding> projected = checks.projected(map);
            if (projected.isPresent()) {
                findings.add(projected.get());
                return;
            }
            swap();
            close(map);
            if (hasAreas() && !isTangled()) {
                findings.addAll(checks.directions(features));
                mendOutlines();
                draw();
            }
        }

        private void swap() {
            if (!checks.isSwapped(features)) {
                return;
            }
            features = features.stream()
                    .map(feature -> new Feature(feature.properties(), swapped(feature.geometry())))
                    .toList();
            treatment.add("latitude and longitude exchanged");
            findings.add(new Finding(
                    file,
                    Kind.SWAPPED_COORDINATES,
                    "the whole file",
                    OptionalDouble.empty(),
                    "latitude stood before longitude: exchanged"));
        }

        private static Geometry swapped(Geometry geometry) {
            Geometry copy = geometry.copy();
            copy.apply((Coordinate point) -> {
                double x = point.x;
                point.x = point.y;
                point.y = x;
            });
            copy.geometryChanged();
            return copy;
        }

        private void close(MapFile map) {
            for (Coordinate end : map.unclosed()) {
                findings.add(new Finding(
                        file,
                        Kind.UNCLOSED_RING,
                        Finding.at(end),
                        OptionalDouble.empty(),
                        "closed by a straight edge"));
            }
            if (!map.unclosed().isEmpty()) {
                treatment.add("rings closed: " + map.unclosed().size());
            }
            findings.addAll(checks.looseEnds(features));
        }

        private boolean hasAreas() {
            boolean any = features.stream()
                    .anyMatch(feature -> !Polygons.of(feature.geometry()).isEmpty());
            if (!any) {
                findings.add(new Finding(
                        file,
                        Kind.NO_AREA,
                        "the whole file",
                        OptionalDouble.empty(),
                        "lines or points only: they give land to nobody"));
            }
            return any;
        }

        private boolean isTangled() {
            Optional<Finding> tangled = checks.tangled(features);
            tangled.ifPresent(findings::add);
            return tangled.isPresent();
        }

        private void mendOutlines() {
            List<Feature> cut = new ArrayList<>();
            int crossing = 0;
            for (Feature feature : features) {
                Geometry area = SHAPES.buildGeometry(new ArrayList<Geometry>(Polygons.of(feature.geometry())));
                boolean crosses = Antimeridian.isCrossed(area);
                crossing += crosses ? 1 : 0;
                cut.add(new Feature(feature.properties(), crosses ? Antimeridian.cut(area) : area));
            }
            if (crossing > 0) {
                treatment.add("cut at longitude 180°: " + crossing);
            }
            features = cut;
            List<Finding> crossings = checks.selfIntersections(features);
            findings.addAll(crossings);
            if (!crossings.isEmpty()) {
                treatment.add("outlines mended: " + crossings.size());
            }
        }

        private void draw() {
            Map<Slice, List<Geometry>> slices = new LinkedHashMap<>();
            for (Feature feature : features) {
                Optional<String> state = StateNames.of(feature.properties());
                if (state.isEmpty()) {
                    findings.add(unnamed(feature));
                    continue;
                }
                slices.computeIfAbsent(Slice.of(state.get(), feature.properties()), slice -> new ArrayList<>())
                        .add(GeometryFixer.fix(feature.geometry()));
            }
            SortedMap<String, Geometry> latest = new TreeMap<>();
            slices.forEach((slice, parts) -> {
                Geometry area = parts.size() == 1 ? parts.get(0) : OverlayNGRobust.union(parts);
                territories.add(new Territory(slice.state(), area, slice.from(), slice.to()));
                latest.put(slice.state(), area);
            });
            mendOverlaps(latest);
            findings.addAll(Holes.find(file, latest));
        }

        private void mendOverlaps(SortedMap<String, Geometry> latest) {
            SortedMap<String, Geometry> before = new TreeMap<>(latest);
            findings.addAll(new Overlaps(file).mend(latest));
            for (int i = 0; i < territories.size(); i++) {
                Territory drawn = territories.get(i);
                Geometry mended = latest.get(drawn.state());
                if (drawn.area() == before.get(drawn.state()) && mended != null && mended != drawn.area()) {
                    territories.set(i, new Territory(drawn.state(), mended, drawn.from(), drawn.to()));
                    treatment.add("enclaves of others cut out of " + drawn.state());
                }
            }
        }

        private Finding unnamed(Feature feature) {
            return new Finding(
                    file,
                    Kind.UNNAMED,
                    Finding.at(feature.geometry().getInteriorPoint().getCoordinate()),
                    OptionalDouble.of(org.casus.place.Ellipsoid.areaKm2(feature.geometry())),
                    "not used: no property names a state");
        }

        BorderVersion version() {
            MapRecord record = about.orElseGet(() -> MapSeries.shipped().recordOf(file, features));
            Uncertainty uncertainty = Uncertainty.of(record, territories);
            return new BorderVersion(
                    file, record, uncertainty.metres(), uncertainty.from(), sha256, territories, treatment, findings);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** A state for a time, as a shape's properties tell: {@code start}, {@code end}. */
    private record Slice(String state, Optional<LocalDate> from, Optional<LocalDate> to) {
        static Slice of(String state, Map<String, String> properties) {
            return new Slice(
                    state, day(properties, "start", "valid_from", "from"), day(properties, "end", "valid_to", "to"));
        }

        private static Optional<LocalDate> day(Map<String, String> properties, String... keys) {
            for (String key : keys) {
                String written = properties.getOrDefault(key, "");
                if (written.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                    return MapFolder.day(written.substring(0, 10));
                }
            }
            return Optional.empty();
        }
    }
}
