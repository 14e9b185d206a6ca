package org.casus.treaty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.place.States;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;

/**
 * Reads reported facts from JSON (one object, a list, or one a line) or YAML; the shape is that of docs/treaties.md.
 * Stateless.
 */
public final class FactsFile {
    /** What a place without a name is called. */
    public static final String UNNAMED = "the place";

    private FactsFile() {}

    /**
     * @param gazetteer finds a place that is given by name alone
     * @throws IOException if the file is broken or empty; the message says which fact
     */
    public static List<Facts> read(Path file, Gazetteer gazetteer) throws IOException {
        List<Facts> found = new ArrayList<>();
        for (JsonNode node : nodes(file)) {
            found.add(facts(node, file.toString(), gazetteer));
        }
        if (found.isEmpty()) {
            throw new IOException(file + " holds no fact; see docs/treaties.md");
        }
        return found;
    }

    private static List<JsonNode> nodes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; --facts takes one file of facts, JSON or YAML");
        }
        String text = Files.readString(file);
        ObjectMapper mapper = file.toString().endsWith(".yaml") ? new YAMLMapper() : new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (var values = mapper.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                if (value.isArray()) {
                    value.forEach(nodes::add);
                } else {
                    nodes.add(value);
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException(
                    file + " is broken in line " + e.getLocation().getLineNr() + ": facts are JSON or YAML", e);
        }
        return nodes;
    }

    private static Facts facts(JsonNode node, String file, Gazetteer gazetteer) throws IOException {
        Facts.Where place = place(node.path("place"), file, gazetteer);
        return new Facts(
                node.path("event").asText(place.name()),
                day(node.path("date").asText(""))
                        .orElseThrow(() ->
                                new IOException(file + ": a fact needs a date (2020-09-27), not " + node.path("date"))),
                place,
                names(node.path("attacker")),
                names(node.path("victim")).stream().findFirst(),
                act(node.path("act").asText(""), file),
                invoked(node.path("invoked")),
                denials(node),
                texts(node.path("evidence")));
    }

    private static Facts.Where place(JsonNode node, String file, Gazetteer gazetteer) throws IOException {
        if (node.isValueNode() && !node.isTextual() && !node.isNull()) {
            throw new IOException(file + ": a place is a name, or {\"name\", \"lat\", \"lon\"}, not " + node);
        }
        if (node.hasNonNull("lat") || node.hasNonNull("lon")) {
            if (!isDegree(node.path("lat"), 90) || !isDegree(node.path("lon"), 180)) {
                throw new IOException(file + ": a place needs lat and lon in degrees, not " + node);
            }
            Facts.Spot spot =
                    new Facts.Spot(node.path("lat").asDouble(), node.path("lon").asDouble());
            return new Facts.Where(node.path("name").asText(UNNAMED), Optional.of(spot));
        }
        String name = node.isTextual() ? node.asText() : node.path("name").asText("");
        List<Place> candidates = name.isEmpty() ? List.of() : gazetteer.find(name);
        return new Facts.Where(
                name.isEmpty() ? UNNAMED : name,
                candidates.size() == 1
                        ? Optional.of(new Facts.Spot(
                                candidates.get(0).lat(), candidates.get(0).lon()))
                        : Optional.empty());
    }

    private static boolean isDegree(JsonNode degree, int most) {
        return degree.isNumber() && Math.abs(degree.asDouble()) <= most;
    }

    private static List<String> names(JsonNode node) {
        return texts(node).stream().map(States::canonical).toList();
    }

    /** One text or a list of texts. */
    private static List<String> texts(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isTextual() && !node.asText().isBlank()) {
            found.add(node.asText());
        }
        node.forEach(item -> found.add(item.asText()));
        return found;
    }

    private static Optional<Obligation.Act> act(String written, String file) throws IOException {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Obligation.Act.valueOf(
                    written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_")));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": \"" + written + "\" is none of armed-attack, aggression, threat", e);
        }
    }

    private static List<Facts.Invoked> invoked(JsonNode list) {
        List<Facts.Invoked> found = new ArrayList<>();
        list.forEach(entry -> found.add(new Facts.Invoked(
                States.canonical(entry.path("by").asText("")),
                entry.path("instrument").asText(""),
                entry.path("article").asText(""),
                day(entry.path("date").asText("")),
                entry.path("evidence").asText(""))));
        return found;
    }

    /** {@code "denied_by": ["Armenia"]}, or {@code "denied": true} where it is not said by whom. */
    private static List<Facts.Denial> denials(JsonNode node) {
        List<Facts.Denial> found = new ArrayList<>();
        for (String key : List.of("denied_by", "denied", "disputed_by", "disputed", "contested_by", "contested")) {
            JsonNode value = node.path(key);
            if (value.isBoolean() && value.asBoolean()) {
                found.add(new Facts.Denial("a party", ""));
            }
            texts(value).forEach(name -> found.add(new Facts.Denial(States.canonical(name), "")));
        }
        return found;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
