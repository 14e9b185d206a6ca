package org.casus.place.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.drawing.Canvas;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A comparison ready to be drawn: paths in the coordinates of an SVG of {@code width} by {@code height}, in kilometres
 * squeezed to fit. A page puts them into {@code <path d="...">} with its own classes.
 *
 * @param landA each compared state's land on map A
 * @param landB the same on map B
 * @param linesA the borders on map A
 * @param linesB the borders on map B
 * @param pieces land that the maps give to different states; hatch it
 * @param scaleKm a round number of kilometres for the scale bar
 * @param scaleWidth how long that bar is drawn
 */
public record ComparisonDrawing(
        int width,
        int height,
        List<Shape> landA,
        List<Shape> landB,
        List<Shape> linesA,
        List<Shape> linesB,
        List<Shape> pieces,
        double scaleKm,
        double scaleWidth) {
    private static final int MOST_PIECES = 400;

    public ComparisonDrawing {
        landA = List.copyOf(landA);
        landB = List.copyOf(landB);
        linesA = List.copyOf(linesA);
        linesB = List.copyOf(linesB);
        pieces = List.copyOf(pieces);
    }

    /**
     * One path.
     *
     * @param label what it is, for readers who do not see it: "39.2 km², Armenia on A, Azerbaijan on B"
     * @param path SVG path data
     * @param x where a label may stand
     */
    public record Shape(String label, String path, double x, double y) {}

    /** Draws the surroundings of the border, or all land where there is no border. */
    public static ComparisonDrawing of(BorderComparison report, int width, int height) {
        Canvas canvas = canvas(report, width, height);
        List<Shape> landA = land(canvas, report.a().on(java.util.Optional.empty()), report);
        List<Shape> landB = land(canvas, report.b().on(java.util.Optional.empty()), report);
        List<Shape> linesA = new ArrayList<>();
        List<Shape> linesB = new ArrayList<>();
        for (Border border : report.borders()) {
            String between = border.first() + " and " + border.second();
            linesA.add(shape(canvas, report.a().name() + ": " + between, border.lineA()));
            linesB.add(shape(canvas, report.b().name() + ": " + between, border.lineB()));
        }
        List<Shape> pieces = report.pieces().stream()
                .limit(MOST_PIECES)
                .map(piece -> shape(canvas, label(piece), piece.shape()))
                .toList();
        return new ComparisonDrawing(
                width, height, landA, landB, linesA, linesB, pieces, canvas.scaleKm(), canvas.scaleWidth());
    }

    /** The ground that {@link #of} draws on, for what else is to stand on the same drawing. */
    public static Canvas canvas(BorderComparison report, int width, int height) {
        return Canvas.around(extent(report), width, height);
    }

    private static List<Shape> land(
            Canvas canvas, java.util.SortedMap<String, Geometry> areas, BorderComparison report) {
        List<Shape> shapes = new ArrayList<>();
        for (BorderComparison.StateArea state : report.states()) {
            Geometry area = areas.get(state.state());
            if (area != null) {
                shapes.add(shape(canvas, state.state(), area));
            }
        }
        return shapes;
    }

    private static Shape shape(Canvas canvas, String label, Geometry geometry) {
        Canvas.Spot middle = canvas.labelSpot(geometry);
        return new Shape(label, canvas.path(geometry), middle.x(), middle.y());
    }

    private static String label(Piece piece) {
        return String.format(
                Locale.ROOT,
                "%.2f km²%s, %s on A, %s on B",
                piece.area(),
                piece.wholeEnclave().or(piece::near).map(name -> " at " + name).orElse(""),
                piece.a(),
                piece.b());
    }

    private static Envelope extent(BorderComparison report) {
        Envelope extent = new Envelope();
        report.borders().forEach(border -> {
            extent.expandToInclude(border.lineA().getEnvelopeInternal());
            extent.expandToInclude(border.lineB().getEnvelopeInternal());
        });
        if (extent.isNull()) {
            report.a()
                    .territories()
                    .forEach(land -> extent.expandToInclude(land.area().getEnvelopeInternal()));
            report.b()
                    .territories()
                    .forEach(land -> extent.expandToInclude(land.area().getEnvelopeInternal()));
        }
        return extent;
    }
}
