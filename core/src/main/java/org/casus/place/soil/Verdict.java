package org.casus.place.soil;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.place.border.BorderVersion;

/**
 * What one map says of one place.
 *
 * @param map the document that says so
 * @param finding whether it says anything
 * @param state whose soil, only where {@code finding} is DETERMINED
 * @param between whose soil it may be, where {@code finding} is UNDETERMINED
 * @param nearestState whose the land across the nearest line is
 * @param distanceKm to the nearest line between states; empty where the map draws none near
 * @param note why it is undetermined, or what to keep in mind; may be empty
 */
public record Verdict(
        BorderVersion map,
        Finding finding,
        Optional<String> state,
        List<String> between,
        Optional<String> nearestState,
        OptionalDouble distanceKm,
        String note) {
    public Verdict {
        between = List.copyOf(between);
    }

    /** Whether a map answers. */
    public enum Finding {
        DETERMINED,
        /**
         * The place is nearer to a line than twice the line's uncertainty, the map gives it to two states, or its file
         * is broken.
         */
        UNDETERMINED,
        /** The map gives the place to nobody. */
        NO_DATA
    }

    /** As JSON and pages write it: the state, "undetermined" or "no-data". */
    public String written() {
        return switch (finding) {
            case DETERMINED -> state.orElseThrow();
            case UNDETERMINED -> "undetermined";
            case NO_DATA -> "no-data";
        };
    }

    /** How far the true line may lie from the one that the map draws. */
    public double uncertaintyKm() {
        return map.uncertaintyMetres() / 1000;
    }
}
