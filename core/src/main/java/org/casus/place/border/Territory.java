package org.casus.place.border;

import java.time.LocalDate;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * What one map gives to one state, for a time.
 *
 * @param state the name that Casus uses for the state
 * @param area polygons in degrees, valid, cut at the antimeridian
 * @param from the first day, empty if the map does not say
 * @param to the last day, empty if the map does not say
 */
public record Territory(String state, Geometry area, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the map draws it so on that day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
