package org.casus.desk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.casefile.Terrain;
import org.casus.desk.word.Addresses;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.comparison.ComparisonDrawing;
import org.casus.place.comparison.ComparisonDrawing.Shape;
import org.casus.place.drawing.Canvas;
import org.casus.place.gazetteer.Place;

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

    public MapDrawing {
        paths = List.copyOf(paths);
        names = List.copyOf(names);
        dots = List.copyOf(dots);
    }

    /** @param fill {@code url(#pa)} for hatching, else empty */
    public record Path(String css, String d, String fill, String title) {}

    public record Name(String words, double x, double y) {}

    /** A place with its labels, one for each size of the letters. */
    public record Dot(String href, String name, double x, double y, List<Label> labels) {
        public Dot {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A place's name, or its number among the dots where the name has no room.
     *
     * @param css the screens that it is for
     * @param leader the line to its dot, where it stands far off
     */
    public record Label(String css, String words, double x, double y, String anchor, String leader) {
        static Label of(String css, Labels.Label label) {
            return new Label(css, label.words(), label.x(), label.y(), label.anchor(), label.leader());
        }
    }

    /** Which numbers stand for which places, where a label is a number. */
    public List<Numbered> numbered() {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            String number = Integer.toString(i + 1);
            List<String> screens = dot.labels().stream()
                    .filter(label -> label.words().equals(number))
                    .map(Label::css)
                    .toList();
            if (!screens.isEmpty()) {
                numbered.add(new Numbered(i + 1, dot.name(), dot.href(), screens.size() > 1 ? "" : screens.get(0)));
            }
        }
        return numbered;
    }

    /** A number on the drawing; {@code css} where it stands on one kind of screen only. */
    public record Numbered(int number, String name, String href, String css) {}

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
        List<Name> names = land.stream()
                .filter(shape -> !shape.path().isEmpty())
                .map(shape -> new Name(shape.label(), shape.x(), shape.y()))
                .toList();
        return new MapDrawing(
                paths.stream().filter(path -> !path.d().isEmpty()).toList(),
                names,
                dots(ComparisonDrawing.canvas(report, WIDTH, HEIGHT), places, names),
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

    /** The places on the drawing, their names laid out for the letters of a wide and of a narrow screen. */
    private static List<Dot> dots(Canvas canvas, List<Terrain.Located> places, List<Name> names) {
        List<Terrain.Located> drawn = new ArrayList<>();
        List<Labels.Spot> spots = new ArrayList<>();
        for (Terrain.Located located : places) {
            Place place = located.soil().place();
            Canvas.Spot spot = canvas.spot(place.lat(), place.lon());
            if (spot.x() > 0 && spot.x() < WIDTH && spot.y() > 0 && spot.y() < HEIGHT) {
                drawn.add(located);
                spots.add(new Labels.Spot(place.name(), spot.x(), spot.y()));
            }
        }
        List<Optional<Labels.Label>> wide = labels(spots, names, 13, 19);
        List<Optional<Labels.Label>> narrow = labels(spots, names, 25, 27);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Place place = drawn.get(i).soil().place();
            List<Label> labels = new ArrayList<>();
            wide.get(i).ifPresent(label -> labels.add(Label.of("on-wide", label)));
            narrow.get(i).ifPresent(label -> labels.add(Label.of("on-narrow", label)));
            dots.add(new Dot(
                    "#" + Addresses.placeAnchor(place.name(), place.origin()),
                    place.name(),
                    spots.get(i).x(),
                    spots.get(i).y(),
                    labels));
        }
        return dots;
    }

    private static List<Optional<Labels.Label>> labels(
            List<Labels.Spot> spots, List<Name> names, double size, double stateSize) {
        List<Labels.Box> taken = new ArrayList<>();
        names.forEach(name -> taken.add(Labels.centred(name.words(), name.x(), name.y(), stateSize)));
        taken.add(new Labels.Box(30, 505 - 11 - size, 200, 515));
        return new Labels(WIDTH, HEIGHT, size, spots, taken).place();
    }
}
