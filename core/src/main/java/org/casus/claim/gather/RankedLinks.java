package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The links among the statements that are put together, the closest first. Follows them as they change. There are many,
 * and all are gone through for each page that comes: so they lie in columns. For one thread.
 */
final class RankedLinks {
    private static final Comparator<Heard.Link> CLOSEST = Comparator.comparingDouble(
                    (Heard.Link link) -> -link.margin())
            .thenComparingInt(link -> link.one().place)
            .thenComparingInt(link -> link.other().place);

    private int size;
    private double[] margins = {};

    /** The slots of the two statements of each link. */
    private int[] ones = {};

    private int[] others = {};

    /** Whether the link joined two groups the last time. */
    private boolean[] joined = {};

    private int[] places = {};

    /**
     * Takes in the links as they are now.
     *
     * @param fresh the statements that were compared with all others after {@code asOf}
     * @param seats where the statements stand that are put together
     */
    void follow(List<Heard> fresh, long asOf, Seats seats) {
        List<Heard.Link> found = found(fresh, asOf, seats);
        places = seats.places();
        RankedLinks before = new RankedLinks();
        before.take(this);
        reserve(before.size + found.size());
        int next = 0;
        for (int i = 0; i < before.size; i++) {
            if (!seats.hasChanged(before.ones[i]) && !seats.hasChanged(before.others[i])) {
                while (next < found.size() && before.isBehind(i, found.get(next))) {
                    add(found.get(next++));
                }
                add(before, i);
            }
        }
        found.subList(next, found.size()).forEach(this::add);
    }

    int size() {
        return size;
    }

    double margin(int link) {
        return margins[link];
    }

    /** The place of the first statement. */
    int one(int link) {
        return places[ones[link]];
    }

    /** The place of the second statement. */
    int other(int link) {
        return places[others[link]];
    }

    boolean wasJoined(int link) {
        return joined[link];
    }

    void setJoined(int link, boolean now) {
        joined[link] = now;
    }

    private void take(RankedLinks from) {
        size = from.size;
        margins = from.margins;
        ones = from.ones;
        others = from.others;
        joined = from.joined;
        places = from.places;
    }

    private void reserve(int most) {
        size = 0;
        margins = new double[most];
        ones = new int[most];
        others = new int[most];
        joined = new boolean[most];
    }

    private void add(Heard.Link link) {
        margins[size] = link.margin();
        ones[size] = link.one().slot();
        others[size++] = link.other().slot();
    }

    private void add(RankedLinks from, int link) {
        margins[size] = from.margins[link];
        ones[size] = from.ones[link];
        others[size] = from.others[link];
        joined[size++] = from.joined[link];
    }

    private boolean isBehind(int at, Heard.Link link) {
        int byMargin = Double.compare(margins[at], link.margin());
        int byOne = Integer.compare(one(at), link.one().place);
        return byMargin != 0 ? byMargin < 0 : byOne != 0 ? byOne > 0 : other(at) > link.other().place;
    }

    private static List<Heard.Link> found(List<Heard> fresh, long asOf, Seats seats) {
        List<Heard.Link> found = new ArrayList<>();
        for (Heard heard : fresh) {
            for (Heard.Link link : heard.links()) {
                Heard other = link.beside(heard);
                boolean taken = link.other() == heard && other.linked > asOf;
                if (!taken && seats.has(other)) {
                    found.add(link);
                }
            }
        }
        found.sort(CLOSEST);
        return found;
    }
}
