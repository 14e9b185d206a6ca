package org.casus.place.border;

import java.util.Locale;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;

/**
 * Something that is wrong or odd in a map file.
 *
 * @param file the file's name
 * @param kind what it is
 * @param where a place in words or degrees: "Armenia at 40.6612 N, 45.3541 E"
 * @param areaKm2 how much land it concerns
 * @param remedy what was done about it, or what to do
 */
public record Finding(String file, Kind kind, String where, OptionalDouble areaKm2, String remedy) {
    /** What can be wrong with a map. */
    public enum Kind {
        /** An outline crosses itself. */
        SELF_INTERSECTION,
        /** An outline that crosses itself too often to tell its area. */
        TANGLED,
        /** Land given to two states. */
        OVERLAP,
        /** A hole that no state fills: mostly a lake that was cut out of "land". */
        LAKE_CUT_OUT,
        /** A ring whose last point is not its first. */
        UNCLOSED_RING,
        /** Border lines that do not meet to close an area. */
        UNCLOSED_LINE,
        /** An outline that runs clockwise, or a hole that does not (RFC 7946, 3.1.6). */
        RING_DIRECTION,
        /** Latitude before longitude. */
        SWAPPED_COORDINATES,
        /** Metres or feet instead of degrees. */
        PROJECTED,
        /** Nothing in it. */
        EMPTY,
        /** Lines or points only. */
        NO_AREA,
        /** A state that only one of the two versions draws. */
        ONLY_IN_ONE,
        /** Neighbours whose common border is not drawn with the same points. */
        UNSNAPPED,
        /** An area without a name. */
        UNNAMED,
        /** Not a map, or broken. */
        UNREADABLE;

        /** Whether nothing of such a file can be used, so that nobody knows what it says. */
        boolean spoilsTheFile() {
            return this == UNREADABLE || this == EMPTY || this == PROJECTED || this == TANGLED;
        }

        /** As written in JSON: {@code self-intersection}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** In a line for a person: {@code line.geojson: no-area, the whole file: lines or points only}. */
    public String told() {
        return file + ": " + kind.written() + ", " + where + ": " + remedy;
    }

    /** A point in words: {@code 40.6612 N, 45.3541 E}. */
    public static String at(Coordinate point) {
        return String.format(
                Locale.ROOT,
                "%.4f %s, %.4f %s",
                Math.abs(point.y),
                point.y < 0 ? "S" : "N",
                Math.abs(point.x),
                point.x < 0 ? "W" : "E");
    }
}
