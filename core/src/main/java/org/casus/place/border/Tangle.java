package org.casus.place.border;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexSegmentSetMutualIntersector;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Outlines that cross themselves so often that no area can be told from them. Mending takes time and space with the
 * number of crossings, which may be the square of the number of points: the outline of a
 * star may have one for every two of its points. A border that was drawn badly has a few.
 */
final class Tangle {
    /** More crossings than this in one area are not mended. */
    static final int MOST_CROSSINGS = 2_000;

    private Tangle() {}

    /** Fewer points than this cannot make so many. */
    private static final int FEW_POINTS = 60;

    /** Whether an outline and its holes cross themselves and one another more than {@link #MOST_CROSSINGS} times. */
    static boolean isIn(Polygon polygon) {
        if (polygon.getNumPoints() < FEW_POINTS) {
            return false;
        }
        List<SegmentString> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        Counter counter = new Counter();
        new MCIndexSegmentSetMutualIntersector(rings).process(rings, counter);
        return counter.isDone();
    }

    private static SegmentString ring(LinearRing ring) {
        return new BasicSegmentString(ring.getCoordinates(), null);
    }

    /** Counts where edges cross, run over each other or end on one another; each is met once from either side. */
    private static final class Counter implements SegmentIntersector {
        private final LineIntersector crossing = new RobustLineIntersector();
        private int met;

        @Override
        public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
            if (isDone() || one == other && i == j) {
                return;
            }
            Coordinate from = one.getCoordinate(i);
            Coordinate to = one.getCoordinate(i + 1);
            crossing.computeIntersection(from, to, other.getCoordinate(j), other.getCoordinate(j + 1));
            if (crossing.hasIntersection()
                    && (crossing.getIntersectionNum() > 1 || crossing.isInteriorIntersection())) {
                met++;
            }
        }

        @Override
        public boolean isDone() {
            return met > 2 * MOST_CROSSINGS;
        }
    }
}
