package org.casus.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.text.token.WordFile;
import org.locationtech.jts.geom.Envelope;

/**
 * Matches a state's name in any language, or its ISO code, to one {@link State}.
 *
 * <p>{@code States.known().find("Armenien")} is Armenia. English names and codes come from {@code states.tsv}; names in
 * other languages from {@code state-names.tsv}. A state that {@link org.casus.name.States} lists bears the same name here.
 * Thread-safe.
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

    /** All states of the list, in the order of their names. */
    public List<State> all() {
        return byName.values().stream().distinct().sorted().toList();
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

    /** @param columns of {@code states.tsv}; those at the end may be left out */
    private void add(List<String> columns) {
        State state = new State(columns.get(0), column(columns, 1), envelope(column(columns, 5)));
        for (int i = 0; i < 4; i++) {
            put(column(columns, i), state);
        }
        for (String alias : column(columns, 4).split("\\|")) {
            put(alias, state);
        }
        if (!state.iso2().isEmpty()) {
            byIso.put(state.iso2(), state);
        }
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
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
        if (name.isBlank()) {
            return;
        }
        State other = byName.putIfAbsent(key(name), state);
        if (other != null && !other.equals(state)) {
            throw new IllegalStateException(
                    "In states.tsv \"" + name + "\" stands for both " + other.name() + " and " + state.name());
        }
    }

    private static final class Shipped {
        static final States LIST = load();

        private static States load() {
            return of(WordFile.lines(States.class, "states.tsv"));
        }
    }

    /**
     * A list of one's own, its lines as in {@code states.tsv}.
     *
     * @throws IllegalStateException if a name stands for two states
     */
    static States of(List<String> lines) {
        States states = new States();
        lines.forEach(line -> states.add(List.of(line.split("\t", -1))));
        return states;
    }

    /** Names in other languages, read only when the list does not know a name. */
    private static final class Languages {
        static final Map<String, State> NAMES = load();

        private static Map<String, State> load() {
            Map<String, State> names = new HashMap<>();
            for (String line : WordFile.lines(States.class, "state-names.tsv")) {
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
}
