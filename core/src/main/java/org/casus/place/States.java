package org.casus.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Matches a state's name in any language, or its ISO code, to one {@link State}.
 *
 * <p>{@code States.known().find("Armenien")} is Armenia. English names and codes come from {@code states.tsv}; names in
 * other languages from {@code state-names.tsv}. Thread-safe.
 */
public final class States {
    private final Map<String, State> byName = new HashMap<>();
    private final Map<String, State> byIso = new HashMap<>();

    private States() {}

    /** The shipped list. */
    public static States known() {
        return Shipped.LIST;
    }

    /** The state of that name or code, in any language; empty where no list knows it. */
    public Optional<State> find(String nameOrCode) {
        String key = key(nameOrCode);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        State listed = byName.get(key);
        return listed != null ? Optional.of(listed) : Optional.ofNullable(Languages.NAMES.get(key));
    }

    /** The state of that name or code, or one that bears the name as given. */
    public State named(String nameOrCode) {
        return find(nameOrCode).orElseGet(() -> new State(nameOrCode.strip(), "", Optional.empty()));
    }

    /** The name that Casus uses for a state that someone else names. */
    public static String canonical(String nameOrCode) {
        return known().named(nameOrCode).name();
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String lower = plain.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private void add(String[] columns) {
        State state = new State(columns[0], columns[1], envelope(columns[5]));
        for (int i = 0; i < 4; i++) {
            put(columns[i], state);
        }
        for (String alias : columns[4].split("\\|")) {
            put(alias, state);
        }
        if (!state.iso2().isEmpty()) {
            byIso.put(state.iso2(), state);
        }
    }

    private static Optional<Envelope> envelope(String bounds) {
        if (bounds.isBlank()) {
            return Optional.empty();
        }
        String[] sides = bounds.split(",");
        return Optional.of(new Envelope(
                Double.parseDouble(sides[0]),
                Double.parseDouble(sides[2]),
                Double.parseDouble(sides[1]),
                Double.parseDouble(sides[3])));
    }

    private void put(String name, State state) {
        if (!name.isBlank()) {
            byName.putIfAbsent(key(name), state);
        }
    }

    private static final class Shipped {
        static final States LIST = load();

        private static States load() {
            States states = new States();
            lines("states.tsv").forEach(line -> states.add(line.split("\t", -1)));
            return states;
        }
    }

    /** Names in other languages, read only when the list does not know a name. */
    private static final class Languages {
        static final Map<String, State> NAMES = load();

        private static Map<String, State> load() {
            Map<String, State> names = new HashMap<>();
            for (String line : lines("state-names.tsv")) {
                String[] columns = line.split("\t", -1);
                State state = known().byIso.get(columns[0]);
                if (state != null) {
                    for (String name : columns[1].split("\\|")) {
                        names.putIfAbsent(key(name), state);
                    }
                }
            }
            return Map.copyOf(names);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(States.class.getResourceAsStream(resource), resource + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
