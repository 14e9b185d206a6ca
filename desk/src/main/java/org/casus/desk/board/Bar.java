package org.casus.desk.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.claim.Figure;

/** The drawn figures of a claimant: the earlier ones in outline, the latest filled, a range from low to high. */
public record Bar(List<Block> blocks) {
    private static final double THIN = 5;

    public Bar {
        blocks = List.copyOf(blocks);
    }

    /** A block, in units of the drawing. */
    public record Block(String css, String x, String y, String width, String height) {}

    static Bar of(Figure latest, List<Figure> earlier, Scale scale) {
        List<Block> blocks = new ArrayList<>();
        earlier.forEach(figure -> blocks.add(block("b0", figure, scale, 3, 9)));
        blocks.add(block("b1", latest, scale, 2, 11));
        return new Bar(blocks);
    }

    private static Block block(String css, Figure figure, Scale scale, int y, int height) {
        double low = scale.at(figure.low());
        double high = figure.high().isPresent() ? scale.at(figure.high().getAsInt()) : 168;
        double width = Math.max(THIN, high - low);
        double x = high - low < THIN ? Math.max(0, (low + high - THIN) / 2) : low;
        return new Block(css, number(x), number(y), number(Math.min(width, 170 - x)), number(height));
    }

    private static String number(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
