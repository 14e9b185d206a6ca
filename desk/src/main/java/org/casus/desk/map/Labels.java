package org.casus.desk.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts names beside the dots of a drawing so that none lies on another, on a dot or on what else is written there, and none
 * stands nearer to another dot than to its own. Beside the dot first, on whichever side is free; else farther off with a
 * line to it; else its number in the table instead of the name. The names are laid out once for each size of the letters.
 *
 * <p>After the candidate positions of E. Imhof, "Positioning Names on Maps" (1975). Not thread-safe.
 */
final class Labels {
    private static final double DOT = 6.5;
    /** A letter of the bold sans is about so wide, in sizes of the type; capitals and wide letters are in it. */
    private static final double LETTER = .62;

    private static final double RISE = .78;
    private static final double FALL = .24;
    private static final double[] NEAR = {9};
    private static final double[] FAR = {24, 38, 54, 72, 92, 120, 150};
    /** Right and left first, then above and below, then between them. */
    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private final double width;
    private final double height;
    private final double size;
    private final List<Spot> spots;
    private final List<Box> taken;

    /** What is tried for a dot, one after the other. */
    private enum Try {
        NAME_BESIDE,
        NAME_WITH_LINE,
        NUMBER_BESIDE,
        NUMBER_WITH_LINE,
        /** Its line may cross what else is there. */
        NUMBER_ANYWHERE;

        boolean isNumber() {
            return compareTo(NUMBER_BESIDE) >= 0;
        }

        boolean hasLine() {
            return this != NAME_BESIDE && this != NUMBER_BESIDE;
        }
    }

    /** A dot with its name. */
    record Spot(String name, double x, double y) {}

    /** A label: where its text starts, ends or is centred, and the line to its dot where it stands far off. */
    record Label(String words, double x, double y, String anchor, String leader, Box box) {}

    /** A field that a text covers. */
    record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double distance(double x, double y) {
            double dx = Math.max(0, Math.max(left - x, x - right));
            double dy = Math.max(0, Math.max(top - y, y - bottom));
            return Math.hypot(dx, dy);
        }
    }

    /**
     * @param size of the letters, in units of the drawing
     * @param taken what is written on the drawing already
     */
    Labels(double width, double height, double size, List<Spot> spots, List<Box> taken) {
        this.width = width;
        this.height = height;
        this.size = size;
        this.spots = List.copyOf(spots);
        this.taken = new ArrayList<>(taken);
    }

    /** The field of a centred text. */
    static Box centred(String words, double x, double y, double size) {
        double half = width(words, size) / 2;
        return new Box(x - half, y - RISE * size, x + half, y + FALL * size);
    }

    private static double width(String words, double size) {
        return LETTER * size * words.codePointCount(0, words.length());
    }

    /** A label a dot, in the order of the dots; empty where not even its number finds room. */
    List<Optional<Label>> place() {
        List<Optional<Label>> labels = new ArrayList<>(Collections.nCopies(spots.size(), Optional.empty()));
        for (Try one : Try.values()) {
            fill(labels, one);
        }
        return labels;
    }

    private void fill(List<Optional<Label>> labels, Try how) {
        for (int i = 0; i < spots.size(); i++) {
            if (labels.get(i).isEmpty()) {
                Spot spot = spots.get(i);
                Optional<Label> found = find(spot, how.isNumber() ? Integer.toString(i + 1) : spot.name(), how);
                found.ifPresent(label -> taken.add(label.box()));
                labels.set(i, found);
            }
        }
    }

    private Optional<Label> find(Spot spot, String words, Try how) {
        for (double distance : how.hasLine() ? FAR : NEAR) {
            for (double[] side : SIDES) {
                Box box = box(spot, words, side, distance);
                boolean clear = !how.hasLine() || how == Try.NUMBER_ANYWHERE || isClear(spot, box);
                if (isFree(box, spot) && clear) {
                    return Optional.of(label(spot, words, side, box, how));
                }
            }
        }
        return Optional.empty();
    }

    private Box box(Spot spot, String words, double[] side, double distance) {
        double wide = width(words, size);
        double x = spot.x() + side[0] * distance;
        double left = side[0] > 0 ? x : side[0] < 0 ? x - wide : x - wide / 2;
        double tall = size * (RISE + FALL);
        double top = spot.y() + side[1] * (distance + size * .5) - tall / 2;
        return new Box(left, top, left + wide, top + tall);
    }

    private Label label(Spot spot, String words, double[] side, Box box, Try how) {
        String anchor = side[0] > 0 ? "start" : side[0] < 0 ? "end" : "middle";
        double x = side[0] > 0 ? box.left() : side[0] < 0 ? box.right() : (box.left() + box.right()) / 2;
        return new Label(words, x, box.top() + size * RISE, anchor, how.hasLine() ? leader(spot, box) : "", box);
    }

    private static String leader(Spot spot, Box box) {
        double[] end = end(spot, box);
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", spot.x(), spot.y(), end[0], end[1]);
    }

    /** The point of a field that is nearest to a dot. */
    private static double[] end(Spot spot, Box box) {
        return new double[] {
            Math.min(Math.max(spot.x(), box.left()), box.right()), Math.min(Math.max(spot.y(), box.top()), box.bottom())
        };
    }

    private boolean isFree(Box box, Spot own) {
        boolean inside = box.left() > 2 && box.top() > 2 && box.right() < width - 2 && box.bottom() < height - 2;
        return inside
                && taken.stream().noneMatch(box::overlaps)
                && spots.stream()
                        .filter(other -> other != own)
                        .allMatch(other -> box.distance(other.x(), other.y())
                                > Math.max(DOT, Math.min(box.distance(own.x(), own.y()), 4 * DOT)));
    }

    /** Whether the line to a far label passes no other dot and no text. */
    private boolean isClear(Spot own, Box box) {
        double[] end = end(own, box);
        for (int step = 1; step < 20; step++) {
            double x = own.x() + (end[0] - own.x()) * step / 20;
            double y = own.y() + (end[1] - own.y()) * step / 20;
            boolean met = spots.stream()
                            .filter(other -> other != own && Math.hypot(other.x() - own.x(), other.y() - own.y()) > DOT)
                            .anyMatch(other -> Math.hypot(other.x() - x, other.y() - y) < DOT)
                    || taken.stream().anyMatch(other -> other.distance(x, y) < 1);
            if (met) {
                return false;
            }
        }
        return true;
    }
}
