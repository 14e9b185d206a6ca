package org.casus.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.place.border.BorderImport;
import org.casus.place.border.BorderVersion;
import org.casus.place.soil.CaseMaps;
import org.casus.place.soil.Verdict;
import org.casus.treaty.Assessment;
import org.casus.treaty.FactsFile;
import org.casus.treaty.ObligationFile;
import org.casus.treaty.Obligations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a map that cannot be used does to the answers. */
class BrokenMapTest {
    private static final String VELDEN = """
            {"type": "Feature", "properties": {"name": "Velden"}, "geometry":
            {"type": "Polygon", "coordinates": [[[2, 48], [3, 48], [3, 49], [2, 49], [2, 48]]]}}""";

    @TempDir
    Path folder;

    private CaseMaps caseWith(String map) throws IOException {
        Path maps = Files.createDirectories(folder.resolve("maps"));
        Files.writeString(maps.resolve("survey.geojson"), map);
        Files.writeString(
                maps.resolve("maps.yaml"), "maps: [{file: survey.geojson, kind: claimed, uncertainty_m: 50}]");
        return CaseMaps.ofCase(folder);
    }

    private static List<Verdict> paris(CaseMaps maps) {
        return maps.soilAt(48.85, 2.35).ask(48.85, 2.35, Optional.empty());
    }

    @Test
    void aBrokenMapOfACaseIsUndeterminedWithTheReason() throws Exception {
        assertThat(paris(caseWith(VELDEN))).extracting(Verdict::written).containsExactly("Velden", "France");
        CaseMaps broken = caseWith(VELDEN.substring(0, 120));
        Verdict verdict = paris(broken).get(0);
        assertThat(verdict.written()).isEqualTo("undetermined");
        assertThat(verdict.note()).startsWith("survey.geojson: unreadable").contains("broken in line 2");
        assertThat(broken.faults()).containsExactly(verdict.note());
    }

    @Test
    void aBrokenMapLeavesOpenWhoseSoilItIs() throws Exception {
        assertThat(territory(CaseMaps.shipped()).finding()).isEqualTo(Assessment.Finding.MET);
        assertThat(territory(caseWith(VELDEN)).finding()).isEqualTo(Assessment.Finding.CONTESTED);
        Assessment.Element open = territory(caseWith("{"));
        assertThat(open.finding()).isEqualTo(Assessment.Finding.UNKNOWN);
        assertThat(open.because()).contains("survey.geojson");
    }

    private Assessment.Element territory(CaseMaps maps) throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), """
                {"date": "2026-10-05", "place": {"name": "Paris", "lat": 48.85, "lon": 2.35}, "attacker": "Morosk",
                 "victim": "France", "act": "armed-attack"}""");
        return Obligations.assess(FactsFile.read(facts, maps.gazetteer()).get(0), maps, ObligationFile.shipped())
                .stream()
                .filter(found -> found.obligation().id().equals("nato-5"))
                .flatMap(found -> found.elements().stream())
                .filter(element -> element.name().equals("territory"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBrokenListOfACaseIsUndeterminedToo() throws Exception {
        Path maps = Files.createDirectories(folder.resolve("maps"));
        Files.writeString(maps.resolve("maps.yaml"), "maps: 5\n");
        Verdict verdict = paris(CaseMaps.ofCase(folder)).get(0);
        assertThat(verdict.written()).isEqualTo("undetermined");
        assertThat(verdict.note()).contains("lists no map");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maps: 5                                                               | lists no map
            maps:                                                                 | lists no map
            maps: [                                                               | is broken in line 1
            maps: [null]                                                          | needs "file:"
            maps: [a]                                                             | needs "file:"
            maps: [{file: gone.geojson}]                                          | which is not there
            maps: [{file: v.geojson, from: 99999-01-01}]                          | 99999-01-01 is no day
            maps: [{file: v.geojson, to: 1974}]                                   | 1974 is no day
            maps: [{file: v.geojson, scale: abc}]                                 | abc is no scale
            maps: [{file: v.geojson, scale: 0}]                                   | 0 is no scale
            maps: [{file: v.geojson, uncertainty_m: -5}]                          | no number of metres
            maps: [{file: v.geojson, from: 2020-01-01, to: 2010-01-01}]           | to: 2010-01-01 lies before
            """)
    void whatAListOfMapsSaysWronglyIsNamed(String list, String told) throws Exception {
        Files.writeString(folder.resolve("v.geojson"), VELDEN);
        Files.writeString(folder.resolve("maps.yaml"), list);
        assertThatThrownBy(() -> CaseMaps.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("maps.yaml")
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            places: 5                                                             | needs a list
            places: [{name: Dorvik, lat: 45, lon: 181}]                           | lat and lon in degrees
            places: [{name: Dorvik, lat: 45, lon: 8, names: [{name: D, from: 2021-99-99}]}] | 2021-99-99 is no day
            """)
    void whatAListOfPlacesSaysWronglyIsNamed(String list, String told) throws Exception {
        Files.writeString(folder.resolve("v.geojson"), VELDEN);
        Files.writeString(folder.resolve("places.yaml"), list);
        assertThatThrownBy(() -> CaseMaps.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("places.yaml")
                .hasMessageContaining(told);
    }

    @Test
    void anOutlineThatCrossesItselfWithoutEndIsRefusedAtOnce() {
        BorderVersion star = starOf(3001);
        assertThat(star.territories()).isEmpty();
        assertThat(star.fault().orElseThrow())
                .contains("tangled, Velden at ")
                .contains("not used: the outline crosses itself more than 2,000 times");
        assertThat(starOf(31).findings())
                .extracting(finding -> finding.kind().written())
                .contains("self-intersection");
        assertThat(starOf(31).territories()).hasSize(1);
    }

    /** The outline of a star whose every edge goes almost straight through the middle. */
    private static BorderVersion starOf(int points) {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i <= points; i++) {
            double angle = 2 * Math.PI * (points / 2) * (i % points) / points;
            ring.append(i == 0 ? "" : ",")
                    .append('[')
                    .append(8 + Math.cos(angle))
                    .append(',')
                    .append(45 + Math.sin(angle))
                    .append(']');
        }
        String map = VELDEN.substring(0, VELDEN.indexOf("[[[")) + "[[" + ring + "]]}}";
        return new BorderImport().read("star.geojson", map.getBytes(UTF_8), Optional.empty());
    }

    @Test
    void aSoundListIsReadAsBefore() throws Exception {
        Files.writeString(folder.resolve("v.geojson"), VELDEN);
        Files.writeString(
                folder.resolve("maps.yaml"),
                "maps: [{file: v.geojson, name: V, kind: claimed, from: 2010-01-01, to:, scale: 100000}]");
        var about = CaseMaps.read(folder).own().get(0).about();
        assertThat(about.validFrom()).contains(LocalDate.of(2010, 1, 1));
        assertThat(about.validTo()).isEmpty();
        assertThat(about.scale()).hasValue(100000);
    }
}
