package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.casus.place.Ellipsoid;
import org.casus.place.LineIndex;
import org.casus.place.comparison.BorderComparison.Over;
import org.casus.place.comparison.BorderComparison.Pair;
import org.casus.place.comparison.BorderComparison.Section;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The stretches of two border lines that answer each other. A line that is broken by a lake or by a careless drawing is
 * taken as one where its ends lie within {@value #GAP_KM} km.
 */
final class Sections {
    static final double GAP_KM = 4;

    /** Stretches farther apart than this, on average, are different borders. */
    private static final double SAME_BORDER_KM = 60;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Sections() {}

    static List<Section> match(SharedBorder a, SharedBorder b, double uncertaintyKm) {
        List<Stretch> ofA = stretches(a.open());
        List<Stretch> ofB = new ArrayList<>(stretches(b.open()));
        List<Section> sections = new ArrayList<>();
        for (Stretch stretch : ofA) {
            ofB.stream()
                    .filter(other -> other.apart(stretch) < SAME_BORDER_KM)
                    .min(Comparator.comparingDouble(other -> other.apart(stretch)))
                    .ifPresent(other -> {
                        ofB.remove(other);
                        sections.add(section(stretch, other, uncertaintyKm));
                    });
        }
        return sections;
    }

    private static Section section(Stretch a, Stretch b, double uncertaintyKm) {
        Curves.Offset ab = Curves.offset(a.line(), new LineIndex(b.line()));
        Curves.Offset ba = Curves.offset(b.line(), new LineIndex(a.line()));
        double mean = (ab.mean() + ba.mean()) / 2;
        boolean within = Math.max(ab.greatest(), ba.greatest()) <= uncertaintyKm;
        return new Section(
                mean,
                ab.greatest(),
                ba.greatest(),
                Curves.frechetKm(a.line(), b.line()),
                new Pair(a.drawnKm(), b.drawnKm()),
                within,
                a.line(),
                b.line());
    }

    /** Joins lines end to end, nearest first; longest result first. */
    static List<Stretch> stretches(List<LineString> lines) {
        List<Stretch> open = new ArrayList<>();
        lines.forEach(line -> open.add(new Stretch(line, Ellipsoid.lengthKm(line))));
        while (joinNearest(open)) {
            // until no two ends are near
        }
        open.sort(Comparator.comparingDouble(stretch -> -stretch.drawnKm()));
        return open;
    }

    private static boolean joinNearest(List<Stretch> open) {
        double least = GAP_KM;
        int one = -1;
        int other = -1;
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                double gap = open.get(i).gap(open.get(j));
                if (gap < least) {
                    least = gap;
                    one = i;
                    other = j;
                }
            }
        }
        if (one < 0) {
            return false;
        }
        Stretch joined = open.get(one).join(open.get(other));
        open.remove(other);
        open.set(one, joined);
        return true;
    }

    /** A line, gaps bridged, and how much of it is really drawn. */
    record Stretch(LineString line, double drawnKm) {
        private Coordinate start() {
            return line.getCoordinateN(0);
        }

        private Coordinate end() {
            return line.getCoordinateN(line.getNumPoints() - 1);
        }

        double gap(Stretch other) {
            double heads =
                    Math.min(Ellipsoid.distanceKm(start(), other.start()), Ellipsoid.distanceKm(start(), other.end()));
            double tails =
                    Math.min(Ellipsoid.distanceKm(end(), other.start()), Ellipsoid.distanceKm(end(), other.end()));
            return Math.min(heads, tails);
        }

        Stretch join(Stretch other) {
            double gap = gap(other);
            boolean fromStart = Ellipsoid.distanceKm(start(), other.start()) == gap
                    || Ellipsoid.distanceKm(start(), other.end()) == gap;
            List<Coordinate> points = new ArrayList<>(Arrays.asList(line.getCoordinates()));
            if (fromStart) {
                Collections.reverse(points);
            }
            List<Coordinate> more = new ArrayList<>(Arrays.asList(other.line().getCoordinates()));
            Coordinate last = points.get(points.size() - 1);
            if (Ellipsoid.distanceKm(last, other.start()) > Ellipsoid.distanceKm(last, other.end())) {
                Collections.reverse(more);
            }
            points.addAll(more);
            return new Stretch(SHAPES.createLineString(points.toArray(new Coordinate[0])), drawnKm + other.drawnKm());
        }

        /** Mean distance of its quarter points from the other line. */
        double apart(Stretch other) {
            LineIndex index = new LineIndex(other.line());
            Coordinate[] points = line.getCoordinates();
            double sum = 0;
            for (int i = 0; i <= 4; i++) {
                sum += index.distanceKm(points[(points.length - 1) * i / 4]);
            }
            return sum / 5;
        }
    }

    /** How much of A's line lies farther than 1, 2 and 5 km from B's. */
    static List<Over> over(Geometry a, Geometry b) {
        List<Over> found = new ArrayList<>();
        LineIndex index = new LineIndex(b);
        for (double threshold : new double[] {1, 2, 5}) {
            found.add(index.isEmpty() ? new Over(threshold, 0, 0) : over(a, index, threshold));
        }
        return found;
    }

    private static Over over(Geometry lines, LineIndex index, double threshold) {
        int runs = 0;
        double length = 0;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] points = Ellipsoid.densify(lines.getGeometryN(i).getCoordinates());
            boolean away = false;
            for (int j = 1; j < points.length; j++) {
                boolean now = !index.isWithin(points[j], threshold);
                runs += now && !away ? 1 : 0;
                length += now ? Ellipsoid.distanceKm(points[j - 1], points[j]) : 0;
                away = now;
            }
        }
        return new Over(threshold, runs, length);
    }
}
