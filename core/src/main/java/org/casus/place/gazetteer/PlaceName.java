package org.casus.place.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One name of a place: "Khankendi", by Azerbaijan; "Stepanakert", by Armenia, since 1923.
 *
 * @param by who uses it, empty if nobody in particular
 */
public record PlaceName(String name, String by, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** A name that everybody uses. */
    public static PlaceName plain(String name) {
        return new PlaceName(name, "", Optional.empty(), Optional.empty());
    }

    /** Whether it was in use on that day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
