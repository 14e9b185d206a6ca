package org.casus.place.comparison;

import org.casus.place.Ellipsoid;
import org.casus.place.LineIndex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * How far two lines lie apart. Points are at most 0.01° apart; distances are chords through the ellipsoid turned into
 * arcs, exact to a metre in a thousand kilometres.
 *
 * <p>The discrete Fréchet distance (Eiter and Mannila, 1994) needs a table of n times m cells; only the row before is
 * ever read, so two rows are kept.
 */
final class Curves {
    private static final double AXIS = 6378.137;
    private static final double SQUARED_ECCENTRICITY = 6.69437999014e-3;
    private static final double MEAN_RADIUS = 6371.0088;

    /** Above this many cells (about a second), points are taken farther apart. */
    private static final long MOST_CELLS = 250_000_000L;

    private Curves() {}

    /** The discrete Fréchet distance in whichever direction the second line fits better. */
    static double frechetKm(LineString a, LineString b) {
        Coordinate[] first = Ellipsoid.densify(a.getCoordinates());
        Coordinate[] second = Ellipsoid.densify(b.getCoordinates());
        int step = (int) Math.ceil(Math.sqrt((double) first.length * second.length / MOST_CELLS));
        double[][] one = points(first, Math.max(1, step));
        double[][] other = points(second, Math.max(1, step));
        double square = Math.min(frechet(one, other), frechet(one, reversed(other)));
        return arc(Math.sqrt(square));
    }

    private static double frechet(double[][] a, double[][] b) {
        int m = b[0].length;
        double[] before = new double[m];
        double[] row = new double[m];
        for (int i = 0; i < a[0].length; i++) {
            for (int j = 0; j < m; j++) {
                double reached = i == 0
                        ? j == 0 ? 0 : row[j - 1]
                        : j == 0 ? before[0] : Math.min(Math.min(before[j], before[j - 1]), row[j - 1]);
                row[j] = Math.max(reached, square(a, i, b, j));
            }
            double[] spare = before;
            before = row;
            row = spare;
        }
        return before[m - 1];
    }

    private static double square(double[][] a, int i, double[][] b, int j) {
        double x = a[0][i] - b[0][j];
        double y = a[1][i] - b[1][j];
        double z = a[2][i] - b[2][j];
        return x * x + y * y + z * z;
    }

    private static double arc(double chord) {
        return 2 * MEAN_RADIUS * Math.asin(Math.min(1, chord / (2 * MEAN_RADIUS)));
    }

    /** Cartesian kilometres from the earth's centre. */
    private static double[][] points(Coordinate[] line, int step) {
        int count = (line.length - 2) / step + 2;
        double[][] points = new double[3][count];
        for (int i = 0; i < count; i++) {
            Coordinate point = line[Math.min(i * step, line.length - 1)];
            double lat = Math.toRadians(point.y);
            double lon = Math.toRadians(point.x);
            double normal = AXIS / Math.sqrt(1 - SQUARED_ECCENTRICITY * Math.sin(lat) * Math.sin(lat));
            points[0][i] = normal * Math.cos(lat) * Math.cos(lon);
            points[1][i] = normal * Math.cos(lat) * Math.sin(lon);
            points[2][i] = normal * (1 - SQUARED_ECCENTRICITY) * Math.sin(lat);
        }
        return points;
    }

    private static double[][] reversed(double[][] points) {
        int count = points[0].length;
        double[][] turned = new double[3][count];
        for (int axis = 0; axis < 3; axis++) {
            for (int i = 0; i < count; i++) {
                turned[axis][i] = points[axis][count - 1 - i];
            }
        }
        return turned;
    }

    /** Greatest and mean distance of one line's points from another line. */
    record Offset(double greatest, double mean) {}

    /** The directed Hausdorff distance from {@code line} to {@code to}, and the mean along {@code line}. */
    static Offset offset(LineString line, LineIndex to) {
        Coordinate[] points = Ellipsoid.densify(line.getCoordinates());
        double greatest = 0;
        double sum = 0;
        double length = 0;
        double before = 0;
        for (int i = 0; i < points.length; i++) {
            double distance = to.distanceKm(points[i]);
            greatest = Math.max(greatest, distance);
            if (i > 0) {
                double edge = Ellipsoid.distanceKm(points[i - 1], points[i]);
                sum += edge * (before + distance) / 2;
                length += edge;
            }
            before = distance;
        }
        return new Offset(greatest, length == 0 ? greatest : sum / length);
    }
}
