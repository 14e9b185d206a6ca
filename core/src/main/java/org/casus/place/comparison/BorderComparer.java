package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.border.ShippedMaps;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Generalised;
import org.casus.place.comparison.BorderComparison.OutsidePiece;
import org.casus.place.comparison.BorderComparison.Pair;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.comparison.BorderComparison.Section;
import org.casus.place.comparison.BorderComparison.StateArea;
import org.casus.place.comparison.BorderComparison.Tripoint;
import org.casus.place.gazetteer.Gazetteer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Compares two border versions.
 *
 * <pre>{@code
 * BorderComparison report = new BorderComparer(Gazetteer.shipped()).compare(mapOfVelden, mapOfMorosk);
 * report.pieces().get(0).area();  // the largest piece that changes hands, in km²
 * }</pre>
 *
 * <p>Only states that both maps draw are compared. Outlines are cut into edges of at most 0.01° first, so that areas of
 * pieces add up to the areas of states. Thread-safe.
 */
public final class BorderComparer {
    private static final double[] TOLERANCES_KM = {0.5, 1, 2, 5, 10};
    private static final double KM_PER_DEGREE = 111.2;

    private final Gazetteer gazetteer;

    /** @param gazetteer names pieces, enclaves and the settlements that change hands */
    public BorderComparer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Compares the states that both maps draw: what is theirs on the first and another's on the second is lost to them. */
    public BorderComparison compare(BorderVersion a, BorderVersion b) {
        return new Comparison(a, b).run();
    }

    private final class Comparison {
        private final BorderVersion a;
        private final BorderVersion b;
        private final SortedMap<String, Geometry> drawnA;
        private final SortedMap<String, Geometry> drawnB;
        private final SortedMap<String, Geometry> landA;
        private final SortedMap<String, Geometry> landB;
        private final List<Finding> findings = new ArrayList<>();
        private final double uncertaintyKm;

        Comparison(BorderVersion a, BorderVersion b) {
            this.a = a;
            this.b = b;
            findings.addAll(a.findings());
            findings.addAll(b.findings());
            Set<String> common = new TreeSet<>(a.on(Optional.empty()).keySet());
            common.retainAll(b.on(Optional.empty()).keySet());
            drawnA = only(a, common);
            drawnB = only(b, common);
            landA = densified(drawnA);
            landB = densified(drawnB);
            uncertaintyKm = (a.uncertaintyMetres() + b.uncertaintyMetres()) / 1000;
        }

        private SortedMap<String, Geometry> only(BorderVersion version, Set<String> common) {
            SortedMap<String, Geometry> kept = new TreeMap<>();
            version.on(Optional.empty()).forEach((state, area) -> {
                if (common.contains(state)) {
                    kept.put(state, area);
                } else {
                    findings.add(new Finding(
                            version.file(),
                            Finding.Kind.ONLY_IN_ONE,
                            state,
                            OptionalDouble.of(Ellipsoid.areaKm2(area)),
                            "not compared: the other map does not draw it"));
                }
            });
            return kept;
        }

        private static SortedMap<String, Geometry> densified(SortedMap<String, Geometry> areas) {
            SortedMap<String, Geometry> dense = new TreeMap<>();
            areas.forEach((state, area) -> dense.put(state, Ellipsoid.densify(area)));
            return dense;
        }

        BorderComparison run() {
            Enclaves enclaves = new Enclaves(gazetteer);
            Pieces describer = new Pieces(gazetteer, uncertaintyKm);
            describer.know(enclaves.find(drawnA), enclaves);
            describer.know(enclaves.find(drawnB), enclaves);
            List<StateArea> states = new ArrayList<>();
            List<OutsidePiece> outside = new ArrayList<>();
            List<Piece> pieces = new ArrayList<>();
            for (String state : landA.keySet()) {
                states.add(measure(state, outside));
                pieces.addAll(lost(state, describer));
            }
            pieces.sort(Pieces.largestFirst());
            outside.sort(Comparator.comparingDouble(piece -> -piece.area()));
            List<Border> borders = borders(pieces);
            return new BorderComparison(
                    a,
                    b,
                    states,
                    borders,
                    pieces,
                    outside,
                    enclaves.compare(drawnA, drawnB, uncertaintyKm),
                    tripoints(borders),
                    findings);
        }

        private StateArea measure(String state, List<OutsidePiece> outside) {
            Geometry onA = area(landA, state);
            Geometry onB = area(landB, state);
            Geometry lost = Shapes.without(onA, onB);
            Geometry gained = Shapes.without(onB, onA);
            addOutside(lost, landB, outside, Optional.of(state), Optional.empty());
            addOutside(gained, landA, outside, Optional.empty(), Optional.of(state));
            return new StateArea(
                    state,
                    Ellipsoid.areaKm2(onA),
                    Ellipsoid.areaKm2(onB),
                    Ellipsoid.areaKm2(lost),
                    Ellipsoid.areaKm2(gained));
        }

        /** What no other compared state has there. */
        private void addOutside(
                Geometry land,
                SortedMap<String, Geometry> others,
                List<OutsidePiece> into,
                Optional<String> ofA,
                Optional<String> ofB) {
            Geometry rest = land;
            for (Geometry other : others.values()) {
                if (rest.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
                    rest = Shapes.without(rest, other);
                }
            }
            for (Polygon part : Polygons.of(rest)) {
                double size = Ellipsoid.areaKm2(part);
                if (size >= 0.1) {
                    Point inside = part.getInteriorPoint();
                    into.add(new OutsidePiece(size, inside.getY(), inside.getX(), ofA, ofB));
                }
            }
        }

        private List<Piece> lost(String state, Pieces describer) {
            List<Piece> pieces = new ArrayList<>();
            Geometry onA = area(landA, state);
            landB.forEach((other, onB) -> {
                if (!other.equals(state) && onA.getEnvelopeInternal().intersects(onB.getEnvelopeInternal())) {
                    pieces.addAll(describer.describe(Shapes.common(onA, onB), state, other));
                }
            });
            return pieces;
        }

        private List<Border> borders(List<Piece> pieces) {
            List<Border> borders = new ArrayList<>();
            List<String> names = List.copyOf(drawnA.keySet());
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    border(names.get(i), names.get(j), pieces).ifPresent(borders::add);
                }
            }
            return borders;
        }

        private Optional<Border> border(String first, String second, List<Piece> pieces) {
            SharedBorder onA = SharedBorder.of(area(drawnA, first), area(drawnA, second));
            SharedBorder onB = SharedBorder.of(area(drawnB, first), area(drawnB, second));
            if (onA.length() == 0 && onB.length() == 0) {
                return Optional.empty();
            }
            noteUnsnapped(a, onA, first, second);
            noteUnsnapped(b, onB, first, second);
            return Optional.of(new Border(
                    first,
                    second,
                    new Pair(onA.length(), onB.length()),
                    new Pair(onA.openLength(), onB.openLength()),
                    generalised(onA.lines(), onB.lines()),
                    moved(pieces, first, second),
                    moved(pieces, second, first),
                    Sections.match(onA, onB, uncertaintyKm),
                    Sections.over(onA.lines(), onB.lines()),
                    onA.lines(),
                    onB.lines()));
        }

        private void noteUnsnapped(BorderVersion version, SharedBorder border, String first, String second) {
            if (!border.snapped()) {
                findings.add(new Finding(
                        version.file(),
                        Finding.Kind.UNSNAPPED,
                        first + " and " + second,
                        OptionalDouble.empty(),
                        "the two outlines do not share their points: their border is where they run within 250 m"));
            }
        }

        private static double moved(List<Piece> pieces, String from, String to) {
            return pieces.stream()
                    .filter(piece -> piece.a().equals(from) && piece.b().equals(to))
                    .mapToDouble(Piece::area)
                    .sum();
        }

        private static List<Generalised> generalised(Geometry onA, Geometry onB) {
            List<Generalised> lengths = new ArrayList<>();
            for (double tolerance : TOLERANCES_KM) {
                lengths.add(new Generalised(tolerance, new Pair(length(onA, tolerance), length(onB, tolerance))));
            }
            return lengths;
        }

        private static double length(Geometry lines, double toleranceKm) {
            return Ellipsoid.lengthKm(DouglasPeuckerSimplifier.simplify(lines, toleranceKm / KM_PER_DEGREE));
        }

        private List<Tripoint> tripoints(List<Border> borders) {
            List<Tripoint> found = new ArrayList<>();
            if (borders.isEmpty()) {
                return found;
            }
            Envelope around = new Envelope();
            borders.forEach(border -> around.expandToInclude(border.lineA().getEnvelopeInternal()));
            around.expandBy(1);
            Tripoints finder =
                    new Tripoints(ShippedMaps.naturalEarthAround(around).on(Optional.empty()));
            for (Border border : borders) {
                List<Section> sections = border.sections();
                found.addAll(finder.compare(border.first(), border.second(), sections, uncertaintyKm));
            }
            return found;
        }

        private static Geometry area(SortedMap<String, Geometry> areas, String state) {
            return java.util.Objects.requireNonNull(areas.get(state));
        }
    }
}
