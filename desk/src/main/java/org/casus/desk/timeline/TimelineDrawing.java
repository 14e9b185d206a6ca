package org.casus.desk.timeline;

import java.util.List;
import java.util.Optional;

/**
 * The timeline drawn: one lane a party, one mark an entry. Positions are SVG units; the drawing is 950 wide.
 *
 * @param label what it shows, in words
 * @param month the month or months that the days are of
 * @param today where today's line stands, if within the drawing
 */
public record TimelineDrawing(
        int height,
        String label,
        String month,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Hatch> gaps,
        List<Mark> marks,
        Optional<Integer> today) {
    public TimelineDrawing {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        gaps = List.copyOf(gaps);
        marks = List.copyOf(marks);
    }

    /** A party's lane: its name and the line under it. */
    public record Lane(String name, int textY, int lineY) {}

    /** A day on the scale. */
    public record Tick(int x, String word) {}

    /** Days for which no page was read. */
    public record Hatch(int x, int width) {}

    /**
     * An entry, which leads to its row in the list; or, with a {@code count} instead of an icon, several for which there
     * is no room, which lead to the first of their rows.
     */
    public record Mark(
            String href, String css, String icon, String count, String label, boolean toCome, int x, int y) {}
}
