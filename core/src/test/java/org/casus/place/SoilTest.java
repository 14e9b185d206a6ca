package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.SharedFolder;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;
import org.casus.place.soil.CaseMaps;
import org.casus.place.soil.SoilJson;
import org.casus.place.soil.SoilTable;
import org.casus.place.soil.Verdict;
import org.junit.jupiter.api.Test;

/** On whose soil, asked of the shipped map and, where they are, of others. */
class SoilTest {
    private static Verdict natural(double lat, double lon) {
        return CaseMaps.shipped()
                .soilAt(lat, lon)
                .ask(lat, lon, Optional.empty())
                .get(0);
    }

    @Test
    void aPlaceFarFromTheLineIsDetermined() {
        assertThat(natural(39.7601, 46.7499).written()).isEqualTo("Azerbaijan");
        assertThat(natural(39.8417, 45.6694).written()).isEqualTo("Armenia");
    }

    @Test
    void aPlaceNearerThanTwiceTheUncertaintyIsUndetermined() {
        Verdict verdict = natural(40.9053, 45.4884);
        assertThat(verdict.written()).isEqualTo("undetermined");
        assertThat(verdict.note()).contains("too coarse");
    }

    @Test
    void aCoastIsNoBorder() {
        assertThat(natural(40.3777, 49.8920).written()).isEqualTo("Azerbaijan");
    }

    @Test
    void theOpenSeaIsNobodys() {
        assertThat(natural(45, -30).written()).isEqualTo("no-data");
    }

    @Test
    void bothSidesNamesFindOnePlace() {
        List<Place> one = Gazetteer.shipped().find("Stepanakert");
        assertThat(one).hasSize(1).isEqualTo(Gazetteer.shipped().find("Xankəndi"));
        assertThat(Gazetteer.shipped().find("Shushi"))
                .isEqualTo(Gazetteer.shipped().find("Şuşa"));
    }

    @Test
    void anAmbiguousNameGivesAList() {
        List<Place> several = Gazetteer.shipped().find("Martuni");
        assertThat(several).hasSizeGreaterThan(1);
        assertThat(SoilJson.unchosen("Martuni", Optional.empty(), several))
                .contains("\"candidates\"", "\"ambiguous\":true");
        assertThat(SoilJson.unchosen("Nowhereville", Optional.empty(), List.of()))
                .contains("\"candidates\":[]", "\"ambiguous\":false");
    }

    @Test
    void aFolderOfMapsIsAskedMapByMap() throws Exception {
        CaseMaps maps = CaseMaps.read(SharedFolder.holding("gold/geo"));
        Place shusha = maps.gazetteer().find("Shusha").get(0);
        SoilTable table = SoilTable.of(shusha, Optional.empty(), maps.soilAt(shusha.lat(), shusha.lon()));
        assertThat(table.verdicts()).extracting(Verdict::written).contains("Azerbaijan", "undetermined");
        assertThat(SoilJson.write(table)).contains("\"distance_km\"");
    }
}
