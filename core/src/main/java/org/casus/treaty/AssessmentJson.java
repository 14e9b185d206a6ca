package org.casus.treaty;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an assessment as one line of JSON. Stateless. */
public final class AssessmentJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AssessmentJson() {}

    public static String write(Assessment found) {
        Obligation record = found.obligation();
        ObjectNode root = JSON.createObjectNode()
                .put("obligation", record.id())
                .put("instrument", record.instrument())
                .put("article", record.article())
                .put("outcome", found.outcome().name())
                .put("deciding", found.deciding());
        ArrayNode elements = root.putArray("elements");
        for (Assessment.Element element : found.elements()) {
            ObjectNode node = elements.addObject()
                    .put("element", element.name())
                    .put("finding", element.finding().written())
                    .put("because", element.because());
            ArrayNode evidence = node.putArray("evidence");
            element.evidence().forEach(evidence::add);
        }
        root.put("because", found.because())
                .put("event", found.facts().event())
                .put("date", found.facts().date().toString())
                .put("place", found.facts().place().name())
                .put("quotation", record.quotation())
                .put("summary", record.summary())
                .put(
                        "duty",
                        record.duty()
                                .kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .put("discretion", record.duty().discretion())
                .put("source", record.source());
        maps(found, root.putArray("maps"));
        readings(record, root.putArray("readings"));
        return root.put("note", Assessment.NOTE).toString();
    }

    private static void maps(Assessment found, ArrayNode into) {
        found.verdicts().forEach(verdict -> {
            ObjectNode node = into.addObject()
                    .put("map", verdict.map().name())
                    .put("kind", verdict.map().about().kind().written())
                    .put("verdict", verdict.written());
            verdict.distanceKm()
                    .ifPresentOrElse(
                            km -> node.put("distance_km", Math.round(km * 1000) / 1000.0),
                            () -> node.putNull("distance_km"));
        });
    }

    private static void readings(Obligation record, ArrayNode into) {
        record.readings()
                .forEach(reading -> into.addObject()
                        .put("party", reading.party())
                        .put("element", reading.element())
                        .put("stance", reading.stance().name().toLowerCase(java.util.Locale.ROOT))
                        .put("says", reading.says())
                        .put("evidence", reading.evidence()));
    }
}
