package org.casus.desk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.casefile.Terrain;
import org.casus.desk.word.Addresses;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.comparison.ComparisonDrawing;
import org.casus.place.comparison.ComparisonDrawing.Shape;
import org.casus.place.drawing.Canvas;

/**
 * Two border versions drawn over each other, with the places that lie on the drawing.
 *
 * @param paths land, then differences, then lines
 * @param names of the states
 * @param caption what each line is
 * @param scaleEnd where the scale bar ends, from x = 40
 */
public record MapDrawing(
        List<Path> paths, List<Name> names, List<Dot> dots, String caption, double scaleEnd, String scale) {
    static final int WIDTH = 720;
    static final int HEIGHT = 540;
    private static final int LETTER = 8;

    public MapDrawing {
        paths = List.copyOf(paths);
        names = List.copyOf(names);
        dots = List.copyOf(dots);
    }

    /** @param fill {@code url(#pa)} for hatching, else empty */
    public record Path(String css, String d, String fill, String title) {}

    public record Name(String words, double x, double y) {}

    /** A place; its label is empty where others stand too near. */
    public record Dot(String href, String name, String label, double x, double y, double labelX, String anchor) {}

    /** @param version 1 or 2 for that line alone, 0 for both */
    static MapDrawing of(BorderComparison report, int version, List<Terrain.Located> places, String caption) {
        ComparisonDrawing drawn = ComparisonDrawing.of(report, WIDTH, HEIGHT);
        List<Shape> land = version == 2 ? drawn.landB() : drawn.landA();
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < land.size(); i++) {
            paths.add(path(i % 2 == 0 ? "la" : "lb", land.get(i)));
        }
        for (int i = 0; i < drawn.pieces().size(); i++) {
            boolean first = isFirst(report, report.pieces().get(i));
            Shape piece = drawn.pieces().get(i);
            paths.add(new Path(
                    first ? "diff-a" : "diff-b", piece.path(), first ? "url(#pa)" : "url(#pb)", piece.label()));
        }
        drawn.linesB().forEach(line -> paths.add(path(version == 1 ? "line-b line-off" : "line-b", line)));
        drawn.linesA().forEach(line -> paths.add(path(version == 2 ? "line-a line-off" : "line-a", line)));
        return new MapDrawing(
                paths.stream().filter(path -> !path.d().isEmpty()).toList(),
                land.stream()
                        .filter(shape -> !shape.path().isEmpty())
                        .map(shape -> new Name(shape.label(), shape.x(), shape.y()))
                        .toList(),
                dots(ComparisonDrawing.canvas(report, WIDTH, HEIGHT), places),
                caption,
                40 + drawn.scaleWidth(),
                MapDesk.number(drawn.scaleKm()) + " km");
    }

    /** Whether map A gives a piece to the first of the states that both maps draw. */
    static boolean isFirst(BorderComparison report, BorderComparison.Piece piece) {
        return !report.states().isEmpty() && report.states().get(0).state().equals(piece.a());
    }

    private static Path path(String css, Shape shape) {
        return new Path(css, shape.path(), "", shape.label());
    }

    private static List<Dot> dots(Canvas canvas, List<Terrain.Located> places) {
        List<Dot> dots = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Terrain.Located located : places) {
            String name = located.soil().place().name();
            Canvas.Spot spot = canvas.spot(
                    located.soil().place().lat(), located.soil().place().lon());
            if (spot.x() > 0 && spot.x() < WIDTH && spot.y() > 0 && spot.y() < HEIGHT) {
                double width = LETTER * name.length();
                List<double[]> free = Stream.of(
                                new double[] {spot.x() + 9, spot.y(), width},
                                new double[] {spot.x() - 9 - width, spot.y(), width})
                        .filter(box -> box[0] > 0 && box[0] + width < WIDTH)
                        .filter(box -> taken.stream().noneMatch(other -> overlap(box, other)))
                        .toList();
                free.stream().findFirst().ifPresent(taken::add);
                boolean right = !free.isEmpty() && free.get(0)[0] > spot.x();
                dots.add(new Dot(
                        "#" + Addresses.placeAnchor(name, located.soil().place().origin()),
                        name,
                        free.isEmpty() ? "" : name,
                        spot.x(),
                        spot.y(),
                        right ? spot.x() + 9 : spot.x() - 9,
                        right ? "start" : "end"));
            }
        }
        return dots;
    }

    private static boolean overlap(double[] one, double[] other) {
        return Math.abs(one[1] - other[1]) < 16 && one[0] < other[0] + other[2] && other[0] < one[0] + one[2];
    }
}
