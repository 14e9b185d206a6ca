package org.casus.place.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * How two maps differ. Lengths and distances in kilometres, areas in square kilometres, on the ellipsoid.
 *
 * @param states that both maps draw, by name
 * @param borders between two of them, by name
 * @param pieces of land that the maps give to different states, whole enclaves before others, largest first
 * @param outside pieces that one map gives to a state and the other to none of the states it draws, largest first
 * @param enclaves in either map
 * @param tripoints where a third state meets the border
 * @param findings on both files
 */
public record BorderComparison(
        BorderVersion a,
        BorderVersion b,
        List<StateArea> states,
        List<Border> borders,
        List<Piece> pieces,
        List<OutsidePiece> outside,
        List<Enclave> enclaves,
        List<Tripoint> tripoints,
        List<Finding> findings) {
    public BorderComparison {
        states = List.copyOf(states);
        borders = List.copyOf(borders);
        pieces = List.copyOf(pieces);
        outside = List.copyOf(outside);
        enclaves = List.copyOf(enclaves);
        tripoints = List.copyOf(tripoints);
        findings = List.copyOf(findings);
    }

    /** The largest of all |A - lost + gained - B|: how well the measures add up. */
    public double balanceKm2() {
        return states.stream().mapToDouble(StateArea::balance).max().orElse(0);
    }

    /** A state's area on both maps; what it has only on A is lost, only on B gained. */
    public record StateArea(String state, double a, double b, double lost, double gained) {
        double balance() {
            return Math.abs(a - lost + gained - b);
        }
    }

    /** A figure for each map. */
    public record Pair(double a, double b) {}

    /**
     * The border of two states on both maps.
     *
     * @param length with enclaves
     * @param withoutEnclaves of the open lines alone
     * @param generalised length when bends below a tolerance are straightened: length depends on scale
     * @param aFirstBSecond land that is the first state's on A and the second's on B
     * @param aSecondBFirst the other way round
     * @param lineA the line on map A
     * @param lineB the line on map B
     */
    public record Border(
            String first,
            String second,
            Pair length,
            Pair withoutEnclaves,
            List<Generalised> generalised,
            double aFirstBSecond,
            double aSecondBFirst,
            List<Section> sections,
            List<Over> over,
            Geometry lineA,
            Geometry lineB) {
        public Border {
            generalised = List.copyOf(generalised);
            sections = List.copyOf(sections);
            over = List.copyOf(over);
        }
    }

    /** Length after bends smaller than {@code toleranceKm} are straightened. */
    public record Generalised(double toleranceKm, Pair length) {}

    /**
     * A stretch of border between two ends, and the stretch of the other map that answers it, longest first.
     *
     * @param meanOffset mean distance of either line from the other
     * @param aToB greatest distance of a point of A from B
     * @param frechet discrete Fréchet distance, points at most 0.01° apart
     */
    public record Section(
            double meanOffset,
            double aToB,
            double bToA,
            double frechet,
            Pair length,
            boolean withinUncertainty,
            LineString lineA,
            LineString lineB) {}

    /** How much of A's line lies farther than a threshold from B's. */
    public record Over(double thresholdKm, int sections, double length) {}

    /**
     * Land that is one state's on A and another's on B.
     *
     * @param width of its widest place
     * @param near a named place in it, or near it
     * @param wholeEnclave the enclave's name, where the piece is one as a whole
     * @param withinUncertainty narrower than both maps' uncertainty together: no difference can be told
     * @param settlements that change hands with it, largest first
     */
    public record Piece(
            double area,
            double width,
            double lat,
            double lon,
            String a,
            String b,
            Optional<String> near,
            Optional<String> wholeEnclave,
            boolean withinUncertainty,
            List<String> settlements,
            Polygon shape) {
        public Piece {
            settlements = List.copyOf(settlements);
        }
    }

    /** Land that only one of the maps gives to anyone: coasts, lakes, borders with states that are not drawn. */
    public record OutsidePiece(double area, double lat, double lon, Optional<String> a, Optional<String> b) {}

    /**
     * A part of a state that lies wholly within another.
     *
     * @param a as map A has it, empty where A draws none
     * @param holderA who has that land on A, enclave or not
     */
    public record Enclave(
            String name,
            double lat,
            double lon,
            Optional<EnclaveArea> a,
            Optional<EnclaveArea> b,
            Optional<String> holderA,
            Optional<String> holderB) {
        /** Whether the land is another state's on the other map. */
        public boolean changesSides() {
            return holderA.isPresent() && holderB.isPresent() && !holderA.equals(holderB);
        }
    }

    /** An enclave as one map draws it. */
    public record EnclaveArea(String state, String within, double area) {}

    /** Where three states meet, on both maps; the third may be known from a reference map only. */
    public record Tripoint(List<String> of, double moved, Coordinates a, Coordinates b, OptionalDouble uncertainty) {
        public Tripoint {
            of = List.copyOf(of);
        }
    }

    /** Degrees north and east. */
    public record Coordinates(double lat, double lon) {}
}
