package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.place.Ellipsoid;
import org.casus.place.Polygons;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Describes each piece of land that the maps give to different states. */
final class Pieces {
    /** Below this, in km² (ten metres square), a piece comes from rounding. */
    static final double LEAST_KM2 = 1e-4;

    private final Gazetteer gazetteer;
    private final double uncertaintyKm;
    private final List<Polygon> enclaveShapes = new ArrayList<>();
    private final List<String> enclaveNames = new ArrayList<>();

    Pieces(Gazetteer gazetteer, double uncertaintyKm) {
        this.gazetteer = gazetteer;
        this.uncertaintyKm = uncertaintyKm;
    }

    void know(List<Enclaves.Part> parts, Enclaves enclaves) {
        for (Enclaves.Part part : parts) {
            enclaveShapes.add(part.shape());
            enclaveNames.add(enclaves.name(part.shape()));
        }
    }

    List<Piece> describe(Geometry land, String a, String b) {
        List<Piece> pieces = new ArrayList<>();
        for (Polygon shape : Polygons.of(land)) {
            double area = Ellipsoid.areaKm2(shape);
            if (area >= LEAST_KM2) {
                pieces.add(piece(shape, area, a, b));
            }
        }
        return pieces;
    }

    private Piece piece(Polygon shape, double area, String a, String b) {
        double width = Shapes.widthKm(shape, area);
        Point inside = shape.getInteriorPoint();
        return new Piece(
                area,
                width,
                inside.getY(),
                inside.getX(),
                a,
                b,
                gazetteer.nearest(inside.getY(), inside.getX(), 15).map(Place::name),
                wholeEnclave(shape),
                width <= uncertaintyKm,
                settlements(shape),
                shape);
    }

    /** An enclave that the piece fills but for the outline's uncertainty, and that fills the piece. */
    private Optional<String> wholeEnclave(Polygon shape) {
        for (int i = 0; i < enclaveShapes.size(); i++) {
            Polygon enclave = enclaveShapes.get(i);
            if (enclave.getEnvelopeInternal().intersects(shape.getEnvelopeInternal())) {
                double common = Shapes.common(enclave, shape).getArea();
                if (common > 0.95 * enclave.getArea() && common > 0.9 * shape.getArea()) {
                    return Optional.of(enclaveNames.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> settlements(Polygon shape) {
        return gazetteer.within(shape.getEnvelopeInternal()).stream()
                .filter(place -> shape.contains(Shapes.point(place.lat(), place.lon())))
                .map(Place::name)
                .distinct()
                .collect(Collectors.toList());
    }

    /** Enclaves that change sides whole go before all else: they are villages, not strips along a line. */
    static Comparator<Piece> largestFirst() {
        return Comparator.comparing((Piece piece) -> piece.wholeEnclave().isEmpty())
                .thenComparing(Comparator.comparingDouble(Piece::area).reversed())
                .thenComparing(Piece::lat)
                .thenComparing(Piece::lon);
    }
}
