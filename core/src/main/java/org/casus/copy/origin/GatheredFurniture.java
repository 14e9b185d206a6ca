package org.casus.copy.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.copy.sign.Chains;
import org.casus.copy.wording.Furniture;

/**
 * The furniture of pages that arrive one by one. A line is looked at anew when it has three to eight bearers, and then whenever
 * they have doubled: what many pages bear seldom changes its nature. Not thread-safe.
 */
final class GatheredFurniture {
    /** A line that fewer pages bear is no furniture. */
    private static final int FEWEST = 3;
    /** Up to so many bearers each one counts. */
    private static final int EACH = 8;

    private final List<long[]> lines = new ArrayList<>();
    private final Chains bearers = new Chains();
    private final Set<Long> repeated = new HashSet<>();
    private Furniture known = Furniture.KNOWN_LINES;
    private int[] pages = new int[1024];
    private int[] ranks = new int[1024];
    private int entries;

    /** What is furniture by all pages so far. */
    Furniture known() {
        return known;
    }

    /**
     * Learns the lines of the next page; pages are numbered from 0.
     *
     * @return the earlier pages that bear a line which is furniture now and was not, or the other way round
     */
    Set<Integer> add(String text) {
        Set<Integer> changed = new TreeSet<>();
        int page = lines.size();
        lines.add(Furniture.linesOf(text));
        for (long line : lines.get(page)) {
            int[] together = bearers(line, page);
            if (together.length >= FEWEST && turns(line, together)) {
                Arrays.stream(together).filter(other -> other != page).forEach(changed::add);
            }
        }
        if (!changed.isEmpty()) {
            known = Furniture.ofLines(repeated);
        }
        return changed;
    }

    /** All bearers of a line with the one that is added, earliest first; none where the line need not be looked at. */
    private int[] bearers(long line, int page) {
        int before = bearers.latest(line);
        int rank = before == Chains.NONE ? 1 : ranks[before] + 1;
        if (entries == pages.length) {
            pages = Arrays.copyOf(pages, entries * 2);
            ranks = Arrays.copyOf(ranks, entries * 2);
        }
        pages[entries] = page;
        ranks[entries] = rank;
        bearers.add(line, entries++);
        if (rank > EACH && Integer.bitCount(rank) > 1) {
            return new int[0];
        }
        int[] together = new int[rank];
        for (int entry = entries - 1, at = rank - 1; at >= 0; entry = bearers.earlier(entry), at--) {
            together[at] = pages[entry];
        }
        return together;
    }

    private boolean turns(long line, int[] together) {
        boolean furniture =
                Furniture.differ(Arrays.stream(together).mapToObj(lines::get).toList());
        return furniture ? repeated.add(line) : repeated.remove(line);
    }
}
