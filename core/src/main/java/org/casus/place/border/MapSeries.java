package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is publicly known of map series that circulate: told by the file's name or by its own "source" property.
 * {@code ne_10m_admin_0.geojson} is Natural Earth at 1:10,000,000. The list is {@code map-series.yaml}. Thread-safe.
 */
final class MapSeries {
    private final List<Series> series;

    private MapSeries(List<Series> series) {
        this.series = series;
    }

    static MapSeries shipped() {
        return Shipped.LIST;
    }

    /** The series' record, or one that has the file's name and nothing else. */
    MapRecord recordOf(String file, List<Feature> features) {
        StringBuilder described = new StringBuilder(file);
        features.stream()
                .limit(3)
                .forEach(feature ->
                        described.append(' ').append(feature.properties().values()));
        String words = described.toString().toLowerCase(Locale.ROOT);
        for (Series candidate : series) {
            if (candidate.pattern().matcher(words).find()) {
                return candidate.record();
            }
        }
        MapRecord plain = MapRecord.named(file.replaceFirst("\\.[A-Za-z]+$", ""));
        boolean control =
                words.contains("de facto") || words.contains("ceasefire") || words.contains("line of control");
        return control ? MapFolder.withKind(plain, BorderKind.DE_FACTO) : plain;
    }

    private record Series(Pattern pattern, MapRecord record) {}

    private static final class Shipped {
        static final MapSeries LIST = load();

        private static MapSeries load() {
            try (InputStream in = Objects.requireNonNull(
                    MapSeries.class.getResourceAsStream("/org/casus/place/map-series.yaml"),
                    "map-series.yaml is missing")) {
                List<Series> series = new ArrayList<>();
                for (JsonNode entry : new YAMLMapper().readTree(in).path("series")) {
                    series.add(new Series(
                            Pattern.compile(entry.path("pattern").asText()),
                            MapFolder.record(entry, "map-series.yaml")));
                }
                return new MapSeries(List.copyOf(series));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read map-series.yaml", e);
            }
        }
    }
}
