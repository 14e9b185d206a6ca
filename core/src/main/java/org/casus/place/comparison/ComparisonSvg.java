package org.casus.place.comparison;

import java.util.List;
import java.util.Locale;
import org.casus.place.comparison.ComparisonDrawing.Shape;

/** The drawing of a comparison as SVG; classes are those of the page's style sheet. */
final class ComparisonSvg {
    private ComparisonSvg() {}

    static String write(ComparisonDrawing drawing) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"Map of both border versions\">%n",
                drawing.width(),
                drawing.height()));
        svg.append("<defs><pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"")
                .append(" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V7\"/></pattern></defs>\n");
        paths(svg, "la", drawing.landA());
        pieces(svg, drawing.pieces());
        paths(svg, "line-a", drawing.linesA());
        paths(svg, "line-b", drawing.linesB());
        for (Shape land : drawing.landA()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>%n",
                    land.x(),
                    land.y(),
                    ComparisonPage.text(land.label())));
        }
        scaleBar(svg, drawing);
        return svg.append("</svg>").toString();
    }

    private static void paths(StringBuilder svg, String style, List<Shape> shapes) {
        for (Shape shape : shapes) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"%s\" d=\"%s\"><title>%s</title></path>%n",
                    style,
                    shape.path(),
                    ComparisonPage.text(shape.label())));
        }
    }

    private static void pieces(StringBuilder svg, List<Shape> pieces) {
        int number = 0;
        for (Shape piece : pieces) {
            number++;
            // Pieces beyond the table's length have no row to open.
            boolean listed = number <= 200;
            if (piece.path().isEmpty()) {
                continue;
            }
            svg.append(listed ? "<a href=\"#piece-" + number + "\">" : "");
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"diff\" fill=\"url(#hatch)\" d=\"%s\"><title>%s</title></path>",
                    piece.path(),
                    ComparisonPage.text(piece.label())));
            svg.append(listed ? "</a>\n" : "\n");
        }
    }

    private static void scaleBar(StringBuilder svg, ComparisonDrawing drawing) {
        int y = drawing.height() - 20;
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"ln\" d=\"M20 %d H%.1f M20 %d v10 M%.1f %d v10\"/>%n",
                y,
                20 + drawing.scaleWidth(),
                y - 5,
                20 + drawing.scaleWidth(),
                y - 5));
        svg.append(String.format(
                Locale.ROOT, "<text x=\"20\" y=\"%d\">%s km</text>%n", y - 10, kilometres(drawing.scaleKm())));
    }

    private static String kilometres(double km) {
        return km == Math.rint(km) ? Long.toString((long) km) : Double.toString(km);
    }
}
