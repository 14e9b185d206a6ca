package org.casus.place.border;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.place.States;

/** Which state a shape of a map is, from whatever its file calls it: ISO codes, names in any language. */
final class StateNames {
    /** Most telling first; keys as map makers write them, in small letters. */
    private static final List<String> KEYS = List.of(
            "state",
            "name",
            "name_en",
            "admin",
            "country_name",
            "country",
            "name_long",
            "adm0_name",
            "shapename",
            "iso_a3",
            "iso_a3_eh",
            "iso3",
            "adm0_a3",
            "a3",
            "iso_a2",
            "iso2",
            "iso",
            "sovereignt",
            "nam",
            "name_0",
            "title");

    private StateNames() {}

    /**
     * A state on the list where a property names one; else the shape's own name; else what its number or any other
     * property says; empty if nothing names it.
     */
    static Optional<String> of(Map<String, String> properties) {
        for (String key : KEYS) {
            Optional<String> state = value(properties, key).flatMap(StateNames::listed);
            if (state.isPresent()) {
                return state;
            }
        }
        Optional<String> own = ownName(properties);
        return own.isPresent() ? own : anyName(properties);
    }

    private static Optional<String> anyName(Map<String, String> properties) {
        return Stream.concat(value(properties, "id").stream(), properties.values().stream())
                .filter(value -> value.length() > 2)
                .flatMap(value -> listed(value).stream())
                .findFirst();
    }

    private static Optional<String> ownName(Map<String, String> properties) {
        return KEYS.stream()
                .flatMap(key -> value(properties, key).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals("-99"))
                .findFirst();
    }

    private static Optional<String> listed(String value) {
        return States.known().find(value).map(state -> state.name());
    }

    private static Optional<String> value(Map<String, String> properties, String key) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
