package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The points of a line: written out in GeoJSON, put together from shared arcs in TopoJSON. */
record Positions(List<Coordinate[]> arcs) {
    Coordinate[] line(JsonNode body) {
        return body.size() > 0 && body.get(0).isInt() && !arcs.isEmpty() ? fromArcs(body) : writtenOut(body);
    }

    private static Coordinate[] writtenOut(JsonNode body) {
        List<Coordinate> points = new ArrayList<>(body.size());
        for (JsonNode point : body) {
            if (point.size() < 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
                throw new IllegalArgumentException("not a position: " + point);
            }
            points.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()));
        }
        return points.toArray(new Coordinate[0]);
    }

    /** A negative number is the arc ~n backwards (TopoJSON 2.1.4). */
    private Coordinate[] fromArcs(JsonNode body) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode number : body) {
            int n = number.asInt();
            Coordinate[] arc = arcs.get(n < 0 ? ~n : n);
            for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
                points.add(arc[n < 0 ? arc.length - 1 - i : i]);
            }
        }
        return points.toArray(new Coordinate[0]);
    }
}
