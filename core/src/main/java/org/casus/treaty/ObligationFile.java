package org.casus.treaty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.place.States;
import org.casus.treaty.Obligation.Period;

/**
 * Reads obligations from YAML. The format is that of docs/treaties.md; the shipped records are a model. Stateless.
 */
public final class ObligationFile {
    private ObligationFile() {}

    /** The records that come with Casus. */
    public static List<Obligation> shipped() {
        return Shipped.RECORDS;
    }

    /**
     * Reads a file, or every YAML file of a folder whose head is {@code obligations:}.
     *
     * @throws IOException if one is broken; the message names file and record
     */
    public static List<Obligation> read(Path path) throws IOException {
        Set<Path> files = new TreeSet<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> found = Files.list(path)) {
                found.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
            }
        } else {
            files.add(path);
        }
        List<Obligation> records = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                records.addAll(read(in, file.toString()));
            }
        }
        return records;
    }

    static List<Obligation> read(InputStream in, String file) throws IOException {
        List<Obligation> records = new ArrayList<>();
        try {
            JsonNode root = new YAMLMapper().readTree(in);
            JsonNode defaults = root.path("instrument");
            for (JsonNode entry : root.path("obligations")) {
                records.add(obligation(entry, defaults, file));
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return records;
    }

    /** What a file says once in {@code instrument:} holds for each of its obligations. */
    private static Obligation obligation(JsonNode entry, JsonNode instrument, String file) throws IOException {
        String id = entry.path("id").asText("");
        String where = file + ", obligation \"" + id + "\"";
        if (id.isBlank() || text(entry, instrument, "article").isBlank()) {
            throw new IOException(where + ": needs id and article");
        }
        return new Obligation(
                id,
                instrument.isMissingNode()
                        ? entry.path("instrument").asText()
                        : instrument.path("name").asText(),
                texts(field(entry, instrument, "known_as")),
                entry.path("article").asText(),
                text(entry, instrument, "source"),
                entry.path("quotation").asText(""),
                entry.path("summary").asText(""),
                period(field(entry, instrument, "in_force"), where),
                parties(field(entry, instrument, "parties"), where),
                new Obligation.Trigger(
                        acts(entry.path("trigger").path("acts"), where),
                        choice(
                                Obligation.Actor.class,
                                entry.path("trigger").path("by"),
                                Obligation.Actor.ANY_STATE,
                                where)),
                entry.path("object").asText(""),
                scope(entry.path("scope"), where),
                exclusions(field(entry, instrument, "exclusions"), where),
                new Obligation.Invocation(
                        choice(
                                Obligation.Invocation.Need.class,
                                entry.path("invocation").path("need"),
                                Obligation.Invocation.Need.NOT_REQUIRED,
                                where),
                        entry.path("invocation").path("by").asText("")),
                new Obligation.Duty(
                        choice(
                                Obligation.Duty.Kind.class,
                                entry.path("duty").path("kind"),
                                Obligation.Duty.Kind.ASSIST,
                                where),
                        entry.path("duty").path("discretion").asText("")),
                readings(field(entry, instrument, "readings"), where));
    }

    private static JsonNode field(JsonNode entry, JsonNode instrument, String name) {
        return entry.has(name) ? entry.path(name) : instrument.path(name);
    }

    private static String text(JsonNode entry, JsonNode instrument, String name) {
        return field(entry, instrument, name).asText("");
    }

    private static List<String> texts(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(item -> found.add(item.asText()));
        return found;
    }

    private static List<Obligation.Party> parties(JsonNode list, String where) throws IOException {
        List<Obligation.Party> parties = new ArrayList<>();
        for (JsonNode party : list) {
            String state =
                    party.isTextual() ? party.asText() : party.path("state").asText();
            parties.add(new Obligation.Party(States.canonical(state), period(party, where)));
        }
        return parties;
    }

    private static List<Obligation.Act> acts(JsonNode list, String where) throws IOException {
        List<Obligation.Act> acts = new ArrayList<>();
        for (JsonNode act : list) {
            acts.add(choice(Obligation.Act.class, act, Obligation.Act.ARMED_ATTACK, where));
        }
        return acts;
    }

    private static Obligation.Scope scope(JsonNode node, String where) throws IOException {
        List<String> regions = texts(node.path("regions"));
        List<String> except = texts(node.path("except"));
        for (String region : Stream.concat(regions.stream(), except.stream()).toList()) {
            if (!Regions.shipped().knows(region)) {
                throw new IOException(where + ": unknown region \"" + region + "\"; see docs/treaties.md");
            }
        }
        return new Obligation.Scope(
                choice(
                        Obligation.Scope.Kind.class,
                        node.path("kind"),
                        Obligation.Scope.Kind.TERRITORY_OF_A_PARTY,
                        where),
                regions,
                except);
    }

    private static List<Obligation.Exclusion> exclusions(JsonNode list, String where) throws IOException {
        List<Obligation.Exclusion> found = new ArrayList<>();
        for (JsonNode entry : list) {
            found.add(new Obligation.Exclusion(
                    choice(
                            Obligation.Exclusion.Kind.class,
                            entry.path("kind"),
                            Obligation.Exclusion.Kind.ATTACKER_IS_A_PARTY,
                            where),
                    period(entry, where),
                    entry.path("because").asText("")));
        }
        return found;
    }

    private static List<Obligation.Reading> readings(JsonNode list, String where) throws IOException {
        List<Obligation.Reading> found = new ArrayList<>();
        for (JsonNode entry : list) {
            JsonNode near = entry.path("near");
            found.add(new Obligation.Reading(
                    States.canonical(entry.path("party").asText()),
                    entry.path("element").asText(),
                    choice(
                            Obligation.Reading.Stance.class,
                            entry.path("stance"),
                            Obligation.Reading.Stance.AFFIRMS,
                            where),
                    period(entry, where),
                    near.isMissingNode()
                            ? Optional.empty()
                            : Optional.of(new Obligation.Place(
                                    near.path("lat").asDouble(),
                                    near.path("lon").asDouble(),
                                    near.path("within_km").asDouble(25))),
                    entry.path("says").asText(""),
                    entry.path("evidence").asText("")));
        }
        return found;
    }

    private static Period period(JsonNode node, String where) throws IOException {
        return new Period(
                day(node.path("from").asText(""), where), day(node.path("to").asText(""), where));
    }

    /** A day; of a year or month alone, its first day. */
    private static Optional<LocalDate> day(String written, String where) throws IOException {
        if (written.isBlank()) {
            return Optional.empty();
        }
        String full = written.length() == 4 ? written + "-01-01" : written.length() == 7 ? written + "-01" : written;
        try {
            return Optional.of(LocalDate.parse(full));
        } catch (DateTimeParseException e) {
            throw new IOException(where + ": not a date: " + written, e);
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, JsonNode node, E otherwise, String where)
            throws IOException {
        String written = node.asText("");
        if (written.isBlank()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(kind, written.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": \"" + written + "\" is none of " + List.of(kind.getEnumConstants()), e);
        }
    }

    private static final class Shipped {
        private static final List<String> FILES = List.of(
                "collective-security-treaty.yaml",
                "russia-armenia-1997.yaml",
                "turkey-azerbaijan-2010.yaml",
                "shusha-declaration.yaml",
                "north-atlantic-treaty.yaml",
                "cis-charter.yaml");

        static final List<Obligation> RECORDS = load();

        private static List<Obligation> load() {
            List<Obligation> records = new ArrayList<>();
            for (String file : FILES) {
                try (InputStream in =
                        Objects.requireNonNull(ObligationFile.class.getResourceAsStream(file), file + " is missing")) {
                    records.addAll(read(in, file));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read the shipped " + file, e);
                }
            }
            return List.copyOf(records);
        }
    }
}
