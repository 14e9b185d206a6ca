package org.casus.place.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Enclave;
import org.casus.place.comparison.BorderComparison.EnclaveArea;
import org.casus.place.comparison.BorderComparison.Pair;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.comparison.BorderComparison.Section;

/** Writes a comparison as one JSON object in the shape that docs/borders.md describes. Stateless. */
public final class ComparisonJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonJson() {}

    /** One line, areas to a square metre, lengths and distances to a metre. */
    public static String write(BorderComparison report) {
        ObjectNode root = JSON.createObjectNode();
        root.set("a", version(report.a()));
        root.set("b", version(report.b()));
        ArrayNode states = root.putArray("states");
        report.states()
                .forEach(state -> states.addObject()
                        .put("state", state.state())
                        .putPOJO("area_km2", pair(new Pair(state.a(), state.b()), 6))
                        .put("lost_km2", rounded(state.lost(), 6))
                        .put("gained_km2", rounded(state.gained(), 6)));
        ArrayNode borders = root.putArray("borders");
        report.borders().forEach(border -> borders.add(border(border)));
        ArrayNode pieces = root.putArray("pieces");
        report.pieces().forEach(piece -> pieces.add(piece(piece)));
        ArrayNode outside = root.putArray("outside_pieces");
        report.outside()
                .forEach(piece -> outside.addObject()
                        .put("area_km2", rounded(piece.area(), 4))
                        .put("lat", rounded(piece.lat(), 5))
                        .put("lon", rounded(piece.lon(), 5))
                        .put("a", piece.a().orElse(null))
                        .put("b", piece.b().orElse(null)));
        ArrayNode enclaves = root.putArray("enclaves");
        report.enclaves().forEach(enclave -> enclaves.add(enclave(enclave)));
        tripoints(report, root.putArray("tripoints"));
        root.put("balance_km2", rounded(report.balanceKm2(), 6));
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        return root.toString();
    }

    private static ObjectNode version(BorderVersion version) {
        ObjectNode node = JSON.createObjectNode().put("name", version.name());
        version.about().scale().ifPresentOrElse(scale -> node.put("scale", scale), () -> node.putNull("scale"));
        node.put("uncertainty_m", rounded(version.uncertaintyMetres(), 1))
                .put("uncertainty_from", version.uncertaintyFrom())
                .put("file", version.file())
                .put("claimant", version.about().claimant())
                .put("kind", version.about().kind().written())
                .put("from", version.about().validFrom().map(Object::toString).orElse(null))
                .put("to", version.about().validTo().map(Object::toString).orElse(null))
                .put("published", version.about().published())
                .put("source", version.about().source())
                .put("licence", version.about().licence())
                .put("sha256", version.sha256());
        ArrayNode treatment = node.putArray("treatment");
        version.treatment().forEach(treatment::add);
        return node;
    }

    private static ObjectNode border(Border border) {
        ObjectNode node = JSON.createObjectNode();
        node.putArray("between").add(border.first()).add(border.second());
        node.set("length_km", pair(border.length(), 4));
        node.set("without_enclaves_km", pair(border.withoutEnclaves(), 4));
        ArrayNode generalised = node.putArray("generalised");
        border.generalised()
                .forEach(length -> generalised
                        .addObject()
                        .put("tolerance_km", length.toleranceKm())
                        .putPOJO("length_km", pair(length.length(), 3)));
        node.put("a_is_first_b_is_second_km2", rounded(border.aFirstBSecond(), 6));
        node.put("a_is_second_b_is_first_km2", rounded(border.aSecondBFirst(), 6));
        ArrayNode sections = node.putArray("sections");
        border.sections().forEach(section -> sections.add(section(section)));
        ArrayNode over = node.putArray("over_km");
        border.over()
                .forEach(away -> over.addObject()
                        .put("threshold", away.thresholdKm())
                        .put("sections", away.sections())
                        .put("length_km", rounded(away.length(), 3)));
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = JSON.createObjectNode().put("mean_offset_km", rounded(section.meanOffset(), 4));
        node.putObject("hausdorff_km")
                .put("a_to_b", rounded(section.aToB(), 4))
                .put("b_to_a", rounded(section.bToA(), 4));
        node.put("frechet_km", rounded(section.frechet(), 4));
        node.set("length_km", pair(section.length(), 4));
        node.put("within_uncertainty", section.withinUncertainty());
        return node;
    }

    private static ObjectNode piece(Piece piece) {
        ObjectNode node = JSON.createObjectNode()
                .put("area_km2", rounded(piece.area(), 6))
                .put("width_km", rounded(piece.width(), 4))
                .put("lat", rounded(piece.lat(), 5))
                .put("lon", rounded(piece.lon(), 5))
                .put("a", piece.a())
                .put("b", piece.b())
                .put("whole_enclave", piece.wholeEnclave().orElse(null))
                .put("near", piece.near().orElse(null))
                .put("within_uncertainty", piece.withinUncertainty());
        ArrayNode settlements = node.putArray("settlements");
        piece.settlements().forEach(settlements::add);
        return node;
    }

    private static ObjectNode enclave(Enclave enclave) {
        ObjectNode node = JSON.createObjectNode().put("name", enclave.name());
        node.set("a", area(enclave.a()));
        node.set("b", area(enclave.b()));
        return node.put("lat", rounded(enclave.lat(), 5))
                .put("lon", rounded(enclave.lon(), 5))
                .put("holder_a", enclave.holderA().orElse(null))
                .put("holder_b", enclave.holderB().orElse(null))
                .put("changes_sides", enclave.changesSides());
    }

    private static com.fasterxml.jackson.databind.JsonNode area(Optional<EnclaveArea> area) {
        if (area.isEmpty()) {
            return JSON.nullNode();
        }
        return JSON.createObjectNode()
                .put("state", area.get().state())
                .put("area_km2", rounded(area.get().area(), 6))
                .put("within", area.get().within());
    }

    private static void tripoints(BorderComparison report, ArrayNode into) {
        report.tripoints().forEach(tripoint -> {
            ObjectNode node = into.addObject();
            ArrayNode of = node.putArray("of");
            tripoint.of().forEach(of::add);
            node.put("moved_km", rounded(tripoint.moved(), 4));
            node.putArray("a")
                    .add(rounded(tripoint.a().lat(), 5))
                    .add(rounded(tripoint.a().lon(), 5));
            node.putArray("b")
                    .add(rounded(tripoint.b().lat(), 5))
                    .add(rounded(tripoint.b().lon(), 5));
        });
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.createObjectNode()
                .put("file", finding.file())
                .put("kind", finding.kind().written())
                .put("where", finding.where());
        finding.areaKm2()
                .ifPresentOrElse(area -> node.put("area_km2", rounded(area, 4)), () -> node.putNull("area_km2"));
        return node.put("remedy", finding.remedy());
    }

    private static ObjectNode pair(Pair pair, int digits) {
        return JSON.createObjectNode().put("a", rounded(pair.a(), digits)).put("b", rounded(pair.b(), digits));
    }

    static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }
}
