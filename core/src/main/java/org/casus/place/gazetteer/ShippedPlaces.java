package org.casus.place.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The lists that come with Casus, read once. */
final class ShippedPlaces {
    private static final String FOLDER = "/org/casus/place/";

    private ShippedPlaces() {}

    static List<Place> geoNames() {
        return GeoNames.PLACES;
    }

    /** Places with names per side and date, and enclaves. */
    static List<Place> named() {
        return Named.PLACES;
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                ShippedPlaces.class.getResourceAsStream(FOLDER + resource), resource + " is missing");
    }

    private static final class Named {
        static final List<Place> PLACES = load();

        private static List<Place> load() {
            try (InputStream in = open("places.yaml")) {
                return PlacesFile.read(in, "the shipped places.yaml");
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read places.yaml", e);
            }
        }
    }

    private static final class GeoNames {
        static final List<Place> PLACES = load();

        private static List<Place> load() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(open("geonames-places.tsv.gz")), StandardCharsets.UTF_8))) {
                return List.copyOf(lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(GeoNames::place)
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read geonames-places.tsv.gz", e);
            }
        }

        private static Place place(String line) {
            String[] columns = line.split("\t", -1);
            List<PlaceName> names = new ArrayList<>();
            names.add(PlaceName.plain(columns[1]));
            for (String name : columns[7].split("\\|")) {
                if (!name.isEmpty()) {
                    names.add(PlaceName.plain(name));
                }
            }
            return new Place(
                    columns[1],
                    names,
                    Double.parseDouble(columns[2]),
                    Double.parseDouble(columns[3]),
                    columns[4],
                    columns[5],
                    Integer.parseInt(columns[6]),
                    1000,
                    "GeoNames " + columns[0]);
        }
    }
}
