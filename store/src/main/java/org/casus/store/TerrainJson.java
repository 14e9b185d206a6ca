package org.casus.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.casefile.Terrain;
import org.casus.place.gazetteer.Place;
import org.casus.place.soil.Verdict;
import org.casus.treaty.Assessment;
import org.casus.treaty.AssessmentJson;

/** The JSON of places and obligations in a case. */
final class TerrainJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TerrainJson() {}

    static ObjectNode of(Terrain.Located located) {
        Place place = located.soil().place();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("place", place.name());
        place.names().forEach(name -> json.withArray("names").add(name.name()));
        json.put("lat", place.lat());
        json.put("lon", place.lon());
        located.pages().forEach(json.putArray("pages")::add);
        ArrayNode soil = json.putArray("soil");
        for (Verdict verdict : located.soil().verdicts()) {
            ObjectNode one = soil.addObject();
            one.put("map", verdict.map().name());
            one.put("verdict", verdict.written());
            one.put(
                    "distance_km",
                    verdict.distanceKm().isPresent()
                            ? toTheMetre(verdict.distanceKm().getAsDouble())
                            : null);
            one.put("uncertainty_km", toTheMetre(verdict.uncertaintyKm()));
        }
        return json;
    }

    private static double toTheMetre(double km) {
        return Math.round(km * 1000) / 1000.0;
    }

    /** As {@code casus obligations} prints it, with the map that was asked first. */
    static ObjectNode of(Assessment found) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(AssessmentJson.write(found));
            json.put(
                    "map",
                    found.verdicts().isEmpty()
                            ? null
                            : found.verdicts().get(0).map().name());
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was just written cannot be read", e);
        }
    }
}
