package org.casus.place.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;

/**
 * The one map that comes with Casus: Natural Earth 1:10,000,000, countries, public domain, as packed in world-atlas
 * 2.0.2. It is one publisher's view of who is recognised where, and is always shown under its name.
 */
public final class ShippedMaps {
    private static final String FILE = "natural-earth-10m.json.gz";

    private ShippedMaps() {}

    /** Natural Earth's countries, the whole world. Takes seconds; {@link #naturalEarthAround} is quicker. */
    public static BorderVersion naturalEarth() {
        return naturalEarthAround(new Envelope(-180, 180, -90, 90));
    }

    /** Those of Natural Earth's countries that reach into a part of the world. */
    public static BorderVersion naturalEarthAround(Envelope part) {
        Shipped shipped = Shipped.MAP;
        try {
            return new BorderImport().readPart(FILE, shipped.bytes(), shipped.about(), part);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private record Shipped(byte[] bytes, MapRecord about) {
        static final Shipped MAP = new Shipped(load(), natural());

        private static byte[] load() {
            try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                    ShippedMaps.class.getResourceAsStream("/org/casus/place/" + FILE), FILE + " is missing"))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + FILE, e);
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
}
