package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.place.Ellipsoid;
import org.casus.place.LineIndex;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * The border that two states have in common on one map.
 *
 * @param open lines with two ends, longest first
 * @param closed rings around enclaves, longest first
 * @param snapped whether both states are drawn with the same points along it
 */
record SharedBorder(List<LineString> open, List<LineString> closed, boolean snapped) {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Lines drawn twice are taken for one when nearer than this, in kilometres. */
    private static final double SAME_LINE_KM = 0.25;

    static SharedBorder of(Geometry first, Geometry second) {
        if (!first.getEnvelopeInternal().intersects(second.getEnvelopeInternal())) {
            return new SharedBorder(List.of(), List.of(), true);
        }
        SharedBorder exact = merged(commonEdges(first.getBoundary(), second.getBoundary()), true);
        SharedBorder near = merged(nearEdges(first.getBoundary(), second), false);
        return exact.length() >= near.length() * 0.97 ? exact : near;
    }

    double length() {
        return openLength() + closed.stream().mapToDouble(Ellipsoid::lengthKm).sum();
    }

    double openLength() {
        return open.stream().mapToDouble(Ellipsoid::lengthKm).sum();
    }

    Geometry lines() {
        List<Geometry> all = new ArrayList<>(open);
        all.addAll(closed);
        return SHAPES.buildGeometry(all);
    }

    private static List<LineString> commonEdges(Geometry first, Geometry second) {
        Set<LineSegment> edges = new HashSet<>(edges(first));
        List<LineString> common = new ArrayList<>();
        for (LineSegment edge : edges(second)) {
            if (edges.contains(edge)) {
                common.add(edge.toGeometry(SHAPES));
            }
        }
        return common;
    }

    private static List<LineString> nearEdges(Geometry first, Geometry second) {
        LineIndex index = new LineIndex(second);
        List<LineString> near = new ArrayList<>();
        for (LineSegment edge : edges(Ellipsoid.densify(first))) {
            if (index.isWithin(edge.p0, SAME_LINE_KM) && index.isWithin(edge.p1, SAME_LINE_KM)) {
                near.add(edge.toGeometry(SHAPES));
            }
        }
        return near;
    }

    private static List<LineSegment> edges(Geometry lines) {
        List<LineSegment> edges = new ArrayList<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] points = lines.getGeometryN(i).getCoordinates();
            for (int j = 1; j < points.length; j++) {
                LineSegment edge = new LineSegment(points[j - 1], points[j]);
                edge.normalize();
                edges.add(edge);
            }
        }
        return edges;
    }

    private static SharedBorder merged(List<LineString> edges, boolean snapped) {
        LineMerger merger = new LineMerger();
        merger.add(edges);
        List<LineString> open = new ArrayList<>();
        List<LineString> closed = new ArrayList<>();
        for (Object merged : merger.getMergedLineStrings()) {
            LineString line = (LineString) merged;
            (line.isClosed() ? closed : open).add(line);
        }
        open.sort(longestFirst());
        closed.sort(longestFirst());
        return new SharedBorder(List.copyOf(open), List.copyOf(closed), snapped);
    }

    /** Lines of the same length in the order of their first points, so that the order never depends on the file's. */
    private static Comparator<LineString> longestFirst() {
        return Comparator.<LineString>comparingDouble(line -> -Math.round(Ellipsoid.lengthKm(line) * 1e6))
                .thenComparing(line -> line.getEnvelopeInternal().centre());
    }
}
