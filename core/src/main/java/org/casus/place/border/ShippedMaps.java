package org.casus.place.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.casus.place.Polygons;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The one map that comes with Casus: Natural Earth 1:10,000,000, countries, public domain, as packed in world-atlas
 * 2.0.2. It is one publisher's view of who is recognised where, and is always shown under its name.
 */
public final class ShippedMaps {
    private static final String FILE = "natural-earth-10m.json.gz";

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final MapRecord ABOUT = natural();

    private ShippedMaps() {}

    /** Those parts of Natural Earth's countries that reach into a part of the world. */
    public static BorderVersion naturalEarthAround(Envelope part) {
        SortedMap<String, List<Polygon>> near = new TreeMap<>();
        Shipped.MAP
                .parts()
                .forEach((state, polygons) -> polygons.stream()
                        .filter(polygon -> polygon.getEnvelopeInternal().intersects(part))
                        .forEach(polygon -> near.computeIfAbsent(state, name -> new ArrayList<>())
                                .add(polygon)));
        List<Territory> territories = new ArrayList<>();
        near.forEach((state, polygons) -> territories.add(new Territory(
                state,
                SHAPES.createMultiPolygon(polygons.toArray(new Polygon[0])),
                Optional.empty(),
                Optional.empty())));
        return new BorderVersion(
                FILE,
                ABOUT,
                ABOUT.uncertaintyMetres().orElseThrow(),
                "as recorded",
                Shipped.MAP.sha256(),
                territories,
                List.of("cut at longitude 180°"),
                List.of());
    }

    /** The file's shapes, read once. It is known to be sound: the checks that users' files get would take seconds. */
    private record Shipped(SortedMap<String, List<Polygon>> parts, String sha256) {
        static final Shipped MAP = load();

        private static Shipped load() {
            try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                    ShippedMaps.class.getResourceAsStream("/org/casus/place/" + FILE), FILE + " is missing"))) {
                byte[] bytes = in.readAllBytes();
                SortedMap<String, List<Polygon>> parts = new TreeMap<>();
                for (Feature feature : MapFile.read(bytes).features()) {
                    Optional<String> state = StateNames.of(feature.properties());
                    if (state.isEmpty()) {
                        // The file's second layer: all land in one, without names.
                        continue;
                    }
                    List<Polygon> polygons = parts.computeIfAbsent(state.get(), name -> new ArrayList<>());
                    for (Polygon polygon : Polygons.of(feature.geometry())) {
                        polygons.addAll(
                                Antimeridian.isCrossed(polygon) ? Antimeridian.clip(polygon) : List.of(polygon));
                    }
                }
                return new Shipped(parts, BorderImport.sha256(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + FILE, e);
            }
        }
    }

    private static MapRecord natural() {
        return new MapRecord(
                "Natural Earth 10m",
                "Natural Earth",
                BorderKind.RECOGNISED,
                Optional.empty(),
                Optional.empty(),
                "2018 (version 4.1)",
                OptionalInt.of(10_000_000),
                OptionalDouble.of(1500),
                "naturalearthdata.com, via world-atlas 2.0.2",
                "public domain");
    }
}
