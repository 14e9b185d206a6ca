package org.casus.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.casefile.Terrain;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.MapRecord;
import org.casus.place.border.Territory;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;
import org.casus.place.gazetteer.PlaceName;
import org.casus.place.soil.CaseMaps;
import org.casus.place.soil.Soil;
import org.casus.place.soil.SoilTable;
import org.casus.treaty.Assessment;
import org.casus.treaty.Assessment.Element;
import org.casus.treaty.Assessment.Finding;
import org.casus.treaty.Facts;
import org.casus.treaty.Obligation;
import org.casus.treaty.ObligationFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Two maps of Orvia and Belmar that disagree about the Sorn pass, and an obligation that hangs on it. */
final class InventedGround {
    private static final List<BorderVersion> MAPS =
            List.of(map("Orvian survey", 11.2), map(InventedCase.HOSTILE, 11.0));

    private InventedGround() {}

    static CaseMaps maps() {
        return new CaseMaps(MAPS, Gazetteer.shipped());
    }

    static Terrain terrain(LocalDate today) {
        Place pass = new Place(
                "Sorn pass", List.of(PlaceName.plain("Sorn pass")), 45.5, 11.1, "pass", "", 0, 500, "places.yaml");
        SoilTable soil = SoilTable.of(pass, Optional.of(today), new Soil(MAPS));
        return new Terrain(List.of(new Terrain.Located(soil, List.of("pa1", "pb2"))), List.of(assessment(soil)));
    }

    private static Assessment assessment(SoilTable soil) {
        Obligation obligation = ObligationFile.shipped().get(0);
        Facts facts = new Facts(
                "e1",
                LocalDate.of(2031, 5, 12),
                new Facts.Where("Sorn pass", Optional.of(new Facts.Spot(45.5, 11.1))),
                List.of("Orvia"),
                Optional.of("Belmar"),
                Optional.of(Obligation.Act.ARMED_ATTACK),
                List.of(new Facts.Invoked("Belmar", "", "", Optional.empty(), "pa1:s1")),
                List.of(),
                List.of("pa1:s1"));
        return new Assessment(
                obligation,
                facts,
                Assessment.Outcome.SCOPE_DISPUTED,
                "territory",
                "maps name different states",
                List.of(
                        new Element("in-force", Finding.MET, "in force", List.of()),
                        new Element("territory", Finding.CONTESTED, "maps name different states", List.of()),
                        new Element("trigger", Finding.MET, "reported", List.of("pa1:s1", "nowhere:s9"))),
                soil.verdicts(),
                true);
    }

    private static BorderVersion map(String name, double border) {
        return new BorderVersion(
                "map.geojson",
                MapRecord.named(name),
                200,
                "as recorded",
                "00",
                List.of(land("Orvia", 10, border), land("Belmar", border, 12)),
                List.of(),
                List.of());
    }

    private static Territory land(String state, double west, double east) {
        return new Territory(
                state,
                new GeometryFactory().toGeometry(new Envelope(west, east, 45, 46)),
                Optional.empty(),
                Optional.empty());
    }
}
