package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The arcs of a TopoJSON file, with its quantisation undone. */
final class TopoArcs {
    private TopoArcs() {}

    static List<Coordinate[]> read(JsonNode topology) {
        JsonNode transform = topology.path("transform");
        List<Coordinate[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            arcs.add(transform.isMissingNode() ? plain(arc) : unpacked(arc, transform));
        }
        return arcs;
    }

    private static Coordinate[] plain(JsonNode arc) {
        Coordinate[] points = new Coordinate[arc.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(
                    arc.get(i).get(0).asDouble(), arc.get(i).get(1).asDouble());
        }
        return points;
    }

    /** Each point is the difference to the one before, in grid steps. */
    private static Coordinate[] unpacked(JsonNode arc, JsonNode transform) {
        double[] step = pair(transform.path("scale"));
        double[] origin = pair(transform.path("translate"));
        Coordinate[] points = new Coordinate[arc.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            points[i] = new Coordinate(x * step[0] + origin[0], y * step[1] + origin[1]);
        }
        return points;
    }

    private static double[] pair(JsonNode numbers) {
        if (numbers.size() < 2) {
            throw new IllegalArgumentException("transform needs two numbers, not " + numbers);
        }
        return new double[] {numbers.get(0).asDouble(), numbers.get(1).asDouble()};
    }
}
