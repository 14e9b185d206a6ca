package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.comparison.BorderComparison.Enclave;
import org.casus.place.comparison.BorderComparison.EnclaveArea;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Parts of one state that lie wholly inside another, on two maps. */
final class Enclaves {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** A speck below this, in km², is a slip of the pen. */
    private static final double LEAST_KM2 = 0.05;

    private static final double KM_PER_DEGREE = 111.2;

    private final Gazetteer gazetteer;

    Enclaves(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A part of {@code state} inside {@code within}. */
    record Part(String state, String within, Polygon shape, double area) {}

    /** All enclaves of one map, largest first. */
    List<Part> find(SortedMap<String, Geometry> areas) {
        List<Part> found = new ArrayList<>();
        for (Map.Entry<String, Geometry> around : areas.entrySet()) {
            for (Polygon hole : holes(around.getValue())) {
                areas.forEach((state, area) -> {
                    if (!state.equals(around.getKey())) {
                        found.addAll(inside(hole, state, area, around.getKey()));
                    }
                });
            }
        }
        found.sort(Comparator.comparingDouble((Part part) -> -part.area()).thenComparing(Part::state));
        return found;
    }

    private static List<Polygon> holes(Geometry area) {
        List<Polygon> holes = new ArrayList<>();
        for (Polygon polygon : Polygons.of(area)) {
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                LinearRing ring = polygon.getInteriorRingN(i);
                holes.add(SHAPES.createPolygon(ring));
            }
        }
        return holes;
    }

    private static List<Part> inside(Polygon hole, String state, Geometry area, String within) {
        List<Part> parts = new ArrayList<>();
        for (Polygon part : Polygons.of(area)) {
            boolean near = hole.getEnvelopeInternal().contains(part.getEnvelopeInternal());
            if (near && hole.contains(part.getInteriorPoint())) {
                double size = Ellipsoid.areaKm2(part);
                if (size >= LEAST_KM2) {
                    parts.add(new Part(state, within, part, size));
                }
            }
        }
        return parts;
    }

    /**
     * The enclaves of both maps, each once.
     *
     * @param uncertaintyKm how far one map's enclave may lie from the other's and still be the same
     */
    List<Enclave> compare(SortedMap<String, Geometry> a, SortedMap<String, Geometry> b, double uncertaintyKm) {
        List<Part> ofB = new ArrayList<>(find(b));
        List<Enclave> found = new ArrayList<>();
        for (Part part : find(a)) {
            Optional<Part> twin = twin(part, ofB, uncertaintyKm);
            twin.ifPresent(ofB::remove);
            found.add(enclave(part.shape(), Optional.of(part), twin, a, b));
        }
        for (Part part : ofB) {
            found.add(enclave(part.shape(), Optional.empty(), Optional.of(part), a, b));
        }
        return found;
    }

    private static Optional<Part> twin(Part part, List<Part> candidates, double uncertaintyKm) {
        double reach = Math.max(1, uncertaintyKm) / KM_PER_DEGREE;
        List<Part> near = candidates.stream()
                .filter(other -> other.state().equals(part.state()))
                .filter(other -> other.shape().isWithinDistance(part.shape(), reach))
                .toList();
        return near.stream()
                .filter(other -> sameLand(part.shape(), other.shape()))
                .findFirst()
                .or(() -> near.stream()
                        .min(Comparator.comparingDouble(other -> other.shape()
                                .getCentroid()
                                .distance(part.shape().getCentroid()))));
    }

    private static boolean sameLand(Polygon one, Polygon other) {
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                && Shapes.common(one, other).getArea() > 0.3 * Math.min(one.getArea(), other.getArea());
    }

    private Enclave enclave(
            Polygon shape,
            Optional<Part> a,
            Optional<Part> b,
            SortedMap<String, Geometry> mapA,
            SortedMap<String, Geometry> mapB) {
        Point inside = shape.getInteriorPoint();
        return new Enclave(
                name(shape),
                inside.getY(),
                inside.getX(),
                a.map(Enclaves::area),
                b.map(Enclaves::area),
                a.map(Part::state).or(() -> holder(shape, mapA)),
                b.map(Part::state).or(() -> holder(shape, mapB)));
    }

    private static EnclaveArea area(Part part) {
        return new EnclaveArea(part.state(), part.within(), part.area());
    }

    /** Who has most of that land. */
    private static Optional<String> holder(Polygon shape, SortedMap<String, Geometry> areas) {
        return areas.entrySet().stream()
                .filter(entry -> entry.getValue().getEnvelopeInternal().intersects(shape.getEnvelopeInternal()))
                .filter(entry -> entry.getValue().intersection(shape).getArea() > shape.getArea() / 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The enclave's own name, else the largest place in it, else a place near it, else where it lies. */
    String name(Polygon shape) {
        List<Place> inside = gazetteer.within(shape.getEnvelopeInternal()).stream()
                .filter(place -> shape.contains(Shapes.point(place.lat(), place.lon())))
                .toList();
        Optional<Place> enclave = inside.stream()
                .filter(place -> place.kind().equals("enclave"))
                .findFirst()
                .or(() -> inside.stream().findFirst());
        if (enclave.isPresent()) {
            return enclave.get().name();
        }
        Point middle = shape.getInteriorPoint();
        return gazetteer
                .nearest(middle.getY(), middle.getX(), 3 + Math.sqrt(Ellipsoid.areaKm2(shape)))
                .map(place -> (place.kind().equals("enclave") ? "" : "near ") + place.name())
                .orElseGet(() -> String.format(Locale.ROOT, "%.3f, %.3f", middle.getY(), middle.getX()));
    }
}
