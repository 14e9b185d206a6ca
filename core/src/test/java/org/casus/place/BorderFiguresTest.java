package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casus.SharedFolder;
import org.casus.place.border.BorderImport;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.comparison.BorderComparer;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Enclave;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** Figures that other software (GEOS and PROJ) found on the same files. */
class BorderFiguresTest {
    private static BorderComparison compare(String a, String b) throws Exception {
        return new BorderComparer(Gazetteer.shipped()).compare(map(a), map(b));
    }

    private static BorderVersion map(String name) throws Exception {
        return new BorderImport().read(SharedFolder.holding("gold/geo/" + name + ".geojson"), Optional.empty());
    }

    private static double area(BorderVersion map, String state) {
        return Ellipsoid.areaKm2(Objects.requireNonNull(map.on(Optional.empty()).get(state), state));
    }

    @Test
    void areasAgreeWithProj() throws Exception {
        BorderVersion map = map("ne_10m_worldatlas202");
        assertThat(area(map, "Armenia")).isCloseTo(29591.860, within(0.01));
        assertThat(area(map, "Azerbaijan")).isCloseTo(86253.517, within(0.01));
        BorderVersion held = map("ne_10m_disputed_B38");
        assertThat(Ellipsoid.areaKm2(held.territories().get(0).area())).isCloseTo(11926.781, within(0.01));
    }

    @Test
    void naturalEarthAgainstCShapes() throws Exception {
        BorderComparison report = compare("ne_10m_worldatlas202", "cshapes2_gw");
        Border border = report.borders().get(0);
        assertThat(border.length().a()).isCloseTo(755.563, within(0.01));
        assertThat(border.length().b()).isCloseTo(724.640, within(0.01));
        assertThat(border.aFirstBSecond()).isCloseTo(443.013, within(0.05));
        assertThat(border.aSecondBFirst()).isCloseTo(587.335, within(0.05));
        BorderComparison.StateArea armenia = report.states().get(0);
        assertThat(armenia.lost() + armenia.gained()).isCloseTo(1494.694, within(0.05));
        assertThat(report.balanceKm2()).isLessThan(0.001);
    }

    @Test
    void theMainSectionsOfNaturalEarthAndOsmAreFiveKilometresApart() throws Exception {
        BorderComparison report = compare("ne_10m_worldatlas202", "osm_geomaps_10m_2017");
        assertThat(report.borders().get(0).sections().get(0).frechet()).isCloseTo(5.242, within(0.005));
        assertThat(report.balanceKm2()).isLessThan(0.001);
    }

    @Test
    void generalisedOsmDiffersNowhereByASquareKilometre() throws Exception {
        BorderComparison report = compare("osm_geomaps_10m_2017", "osm_geomaps_100m_2017");
        assertThat(report.pieces()).noneMatch(piece -> piece.area() >= 1);
        assertThat(report.balanceKm2()).isLessThan(0.001);
    }

    @Test
    void enclavesChangeSidesWholeBetweenOsmAndDcw() throws Exception {
        BorderComparison report = compare("osm_geomaps_10m_2017", "dcw_211");
        List<Piece> first = report.pieces().subList(0, 2);
        assertThat(first)
                .extracting(piece -> piece.wholeEnclave().orElse(""))
                .containsExactly("Artsvashen", "Askipara");
        assertThat(first.get(0).area()).isCloseTo(39.2, within(0.05));
        assertThat(first.get(1).area()).isCloseTo(32.4, within(0.05));
        assertThat(report.enclaves())
                .filteredOn(Enclave::changesSides)
                .extracting(Enclave::name)
                .contains("Artsvashen", "Askipara");
    }

    @Test
    void rawOsmGivesThreeEnclavesToBoth() throws Exception {
        List<Finding> both = map("osm_geomaps_10m_2017").findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.OVERLAP)
                .toList();
        assertThat(both).hasSize(3);
        assertThat(both.stream()
                        .mapToDouble(finding -> finding.areaKm2().orElse(0))
                        .sum())
                .isCloseTo(81.5, within(0.05));
    }
}
