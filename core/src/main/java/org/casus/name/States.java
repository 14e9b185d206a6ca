package org.casus.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.token.WordFile;

/**
 * States by all that news calls them: names, demonyms, capitals, seats of government. Immutable and thread-safe.
 *
 * <p>Example: {@code States.bundled().named("Baku")} and {@code .named("Azeri")} are both "Azerbaijan".
 */
public final class States {
    private static final States BUNDLED = new States(WordFile.rows(States.class, "/org/casus/name/states.tsv"));
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, String> firstDemonym = new HashMap<>();

    /**
     * @param rows of {@code states.tsv}
     * @throws IllegalStateException if a form stands for two states
     */
    States(List<List<String>> rows) {
        for (List<String> row : rows) {
            String state = row.get(0);
            put(names, state, state);
            put(demonyms, row.get(1), state);
            put(seats, row.get(2), state);
            put(names, row.get(3), state);
            if (!row.get(1).equals("-")) {
                firstDemonym.put(state, row.get(1).split("\\|")[0]);
            }
        }
    }

    private static void put(Map<String, String> map, String forms, String state) {
        if (!forms.equals("-")) {
            for (String form : forms.split("\\|")) {
                String other = map.putIfAbsent(key(form), state);
                if (other != null && !other.equals(state)) {
                    throw new IllegalStateException(
                            "In states.tsv \"" + form + "\" stands for both " + other + " and " + state);
                }
            }
        }
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** The states that come with Casus. */
    public static States bundled() {
        return BUNDLED;
    }

    /** Whether two words, in small letters, may name a land that no list has: "upper sol", not "upper house". */
    public static boolean mayBeLand(String first, String second) {
        NameWords words = NameWords.bundled();
        return words.is("part of the world", first) && !words.is("no region", second);
    }

    /** The state that a name, demonym, capital or seat of government stands for, whatever its capitals. */
    public Optional<String> named(String form) {
        String key = key(form);
        return Optional.ofNullable(names.get(key))
                .or(() -> Optional.ofNullable(seats.get(key)))
                .or(() -> Optional.ofNullable(demonyms.get(key)));
    }

    /** The state that this is a name of, no demonym: "Armenia" and "Yerevan", not "Armenian". */
    public Optional<String> actingAs(String form) {
        String key = key(form);
        return Optional.ofNullable(names.get(key)).or(() -> Optional.ofNullable(seats.get(key)));
    }

    /** The state whose people or things are called so: "Azeri". */
    public Optional<String> ofDemonym(String form) {
        return Optional.ofNullable(demonyms.get(key(form)));
    }

    /** The usual demonym of a state: "Azerbaijani" for "Azerbaijan". */
    public Optional<String> demonym(String state) {
        return Optional.ofNullable(firstDemonym.get(state));
    }

    /** The state that this is a name of, no capital and no demonym: "Armenia" and "Republic of Armenia". */
    public Optional<String> ofName(String form) {
        return Optional.ofNullable(names.get(key(form)));
    }

    /** The canonical names of all states. */
    public Set<String> all() {
        return Set.copyOf(names.values());
    }
}
