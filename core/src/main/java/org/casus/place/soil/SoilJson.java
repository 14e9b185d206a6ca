package org.casus.place.soil;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.place.gazetteer.Place;
import org.casus.place.gazetteer.PlaceName;

/** Writes verdicts as one JSON object a place. Stateless. */
public final class SoilJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SoilJson() {}

    public static String write(SoilTable table) {
        ObjectNode root = head(table.place(), table.day());
        ArrayNode maps = root.putArray("maps");
        table.verdicts().forEach(verdict -> add(maps.addObject(), verdict));
        ArrayNode names = root.putArray("names");
        for (PlaceName name : table.place().names()) {
            names.addObject()
                    .put("name", name.name())
                    .put("by", name.by().isEmpty() ? null : name.by())
                    .put("from", name.from().map(Object::toString).orElse(null))
                    .put("to", name.to().map(Object::toString).orElse(null));
        }
        return root.put("kind", table.place().kind())
                .put("listed_in", table.place().origin())
                .toString();
    }

    /** A name that several places bear, or none: the list to choose from, and no verdict. */
    public static String unchosen(String name, Optional<LocalDate> day, List<Place> candidates) {
        ObjectNode root = JSON.createObjectNode().put("place", name);
        root.putNull("lat").putNull("lon");
        root.put("date", day.map(Object::toString).orElse(null));
        root.putArray("maps");
        ArrayNode list = root.put("ambiguous", !candidates.isEmpty()).putArray("candidates");
        candidates.forEach(place -> list.addObject()
                .put("place", place.name())
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("kind", place.kind())
                .put("country", place.country())
                .put("population", place.population())
                .put("listed_in", place.origin()));
        return root.toString();
    }

    private static ObjectNode head(Place place, Optional<LocalDate> day) {
        return JSON.createObjectNode()
                .put("place", place.name())
                .put("lat", place.lat())
                .put("lon", place.lon())
                .put("date", day.map(Object::toString).orElse(null));
    }

    private static void add(ObjectNode node, Verdict verdict) {
        node.put("map", verdict.map().name()).put("verdict", verdict.written());
        verdict.distanceKm()
                .ifPresentOrElse(
                        km -> node.put("distance_km", Math.round(km * 1000) / 1000.0),
                        () -> node.putNull("distance_km"));
        node.put("uncertainty_km", Math.round(verdict.uncertaintyKm() * 1000) / 1000.0)
                .put("across", verdict.nearestState().orElse(null))
                .put("claimant", verdict.map().about().claimant())
                .put("kind", verdict.map().about().kind().written())
                .put("published", verdict.map().about().published())
                .put("source", verdict.map().about().source())
                .put("licence", verdict.map().about().licence())
                .put("note", verdict.note().isEmpty() ? null : verdict.note());
    }
}
