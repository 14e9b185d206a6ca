package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casus.place.border.BorderImport;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.comparison.BorderComparer;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.comparison.ComparisonGeoJson;
import org.casus.place.comparison.ComparisonJson;
import org.casus.place.comparison.ComparisonPage;
import org.casus.place.comparison.ComparisonText;
import org.casus.place.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** What real files have wrong, on the smallest files that have it. */
class BorderImportTest {
    private static BorderVersion read(String... features) {
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return new BorderImport().read("small.geojson", file.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String land(String state, String rings) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + state
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
    }

    private static String box(double west, double south, double east, double north) {
        return "[[" + west + "," + south + "],[" + east + "," + south + "],[" + east + "," + north + "],[" + west + ","
                + north + "],[" + west + "," + south + "]]";
    }

    private static boolean found(BorderVersion map, Finding.Kind kind) {
        return map.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }

    @Test
    void aBoxAcrossTheAntimeridianIsAsLargeAsAnyOther() {
        String across = "[[179,44],[-179,44],[-179,46],[179,46],[179,44]]";
        double there = Ellipsoid.areaKm2(
                read(land("Velden", across)).territories().get(0).area());
        double here = Ellipsoid.areaKm2(
                read(land("Velden", box(44, 44, 46, 46))).territories().get(0).area());
        assertThat(there).isCloseTo(here, within(0.001));
    }

    @Test
    void aBowTieIsMendedAndSaid() {
        BorderVersion map = read(land("Velden", "[[0,0],[2,2],[2,0],[0,2],[0,0]]"));
        assertThat(found(map, Finding.Kind.SELF_INTERSECTION)).isTrue();
        assertThat(map.territories().get(0).area().isValid()).isTrue();
    }

    @Test
    void landGivenToBothIsSaid() {
        BorderVersion map = read(land("Velden", box(0, 0, 2, 1)), land("Morosk", box(1, 0, 3, 1)));
        assertThat(found(map, Finding.Kind.OVERLAP)).isTrue();
    }

    @Test
    void aWholePartInsideAnotherStateIsItsEnclave() {
        BorderVersion map = read(
                land("Morosk", box(0, 0, 2, 2)),
                land("Velden", box(1, 1, 1.1, 1.1)),
                land("Velden", box(-5, 0, -1, 2)));
        assertThat(map.findings()).anyMatch(finding -> finding.remedy().contains("enclave"));
        assertThat(map.on(Optional.empty()))
                .hasEntrySatisfying("Morosk", area -> assertThat(area.getArea()).isCloseTo(3.99, within(1e-6)));
    }

    @Test
    void aLakeCutOutOfLandIsSaid() {
        BorderVersion map = read(land("Velden", box(0, 0, 2, 2) + "," + box(1, 1, 1.5, 1.5)));
        assertThat(found(map, Finding.Kind.LAKE_CUT_OUT)).isTrue();
    }

    @Test
    void anOpenRingIsClosedAndSaid() {
        assertThat(found(read(land("Velden", "[[0,0],[1,0],[1,1],[0,1]]")), Finding.Kind.UNCLOSED_RING))
                .isTrue();
    }

    @Test
    void aRingOfTheWrongDirectionIsSaid() {
        assertThat(found(read(land("Velden", "[[0,0],[0,1],[1,1],[1,0],[0,0]]")), Finding.Kind.RING_DIRECTION))
                .isTrue();
    }

    @Test
    void swappedCoordinatesAreExchanged() {
        BorderVersion map = read(land("Armenia", box(39, 44, 41, 46)));
        assertThat(found(map, Finding.Kind.SWAPPED_COORDINATES)).isTrue();
        assertThat(map.territories().get(0).area().getEnvelopeInternal().centre().x)
                .isCloseTo(45, within(0.01));
    }

    @Test
    void aProjectedFileIsNotUsed() {
        BorderVersion map = read(land("Armenia", box(4900000, 4800000, 5100000, 5000000)));
        assertThat(found(map, Finding.Kind.PROJECTED)).isTrue();
        assertThat(map.territories()).isEmpty();
    }

    @Test
    void anEmptyFileAndABrokenOneAreResults() {
        assertThat(found(read(), Finding.Kind.EMPTY)).isTrue();
        BorderImport reader = new BorderImport();
        assertThat(found(reader.read("x.geojson", new byte[0], Optional.empty()), Finding.Kind.EMPTY))
                .isTrue();
        byte[] broken = "{\"type\":".getBytes(StandardCharsets.UTF_8);
        assertThat(found(reader.read("x.geojson", broken, Optional.empty()), Finding.Kind.UNREADABLE))
                .isTrue();
    }

    @Test
    void countryNamesInAnyLanguageAreOneState() {
        assertThat(States.canonical("Armenien")).isEqualTo("Armenia");
        assertThat(States.canonical("AZE")).isEqualTo("Azerbaijan");
        assertThat(States.canonical("Азербайджан")).isEqualTo("Azerbaijan");
        assertThat(States.canonical("Velden")).isEqualTo("Velden");
    }

    @Test
    void everyFormOfTheReportNamesBothMaps() {
        BorderVersion a = read(land("Velden", box(0, 0, 1, 1)), land("Morosk", box(1, 0, 2, 1)));
        BorderVersion b = read(land("Velden", box(0, 0, 1.1, 1)), land("Morosk", box(1.1, 0, 2, 1)));
        BorderComparison report = new BorderComparer(Gazetteer.shipped()).compare(a, b);
        assertThat(report.pieces()).hasSize(1);
        assertThat(report.balanceKm2()).isLessThan(0.001);
        assertThat(ComparisonJson.write(report))
                .contains("\"a_is_second_b_is_first_km2\"")
                .doesNotContain("\n");
        assertThat(ComparisonGeoJson.write(report)).startsWith("{\"type\":\"FeatureCollection\"");
        assertThat(ComparisonText.write(report)).contains("Velden");
        assertThat(ComparisonPage.write(report)).contains("<svg", "piece-1").doesNotContain("{{");
    }
}
