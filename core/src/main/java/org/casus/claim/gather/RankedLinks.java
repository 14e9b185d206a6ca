package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links among the statements that are put together, the closest first. Follows them as they change. For one thread. */
final class RankedLinks {
    private static final Comparator<Heard.Link> CLOSEST = Comparator.comparingDouble(
                    (Heard.Link link) -> -link.margin())
            .thenComparingInt(link -> link.one().place)
            .thenComparingInt(link -> link.other().place);

    private List<Heard.Link> ranked = List.of();

    /**
     * The links as they are now.
     *
     * @param fresh the statements that were compared with all others after {@code asOf}
     * @param gathering whose work both ends of a link must be
     */
    List<Heard.Link> follow(List<Heard> fresh, long asOf, Object gathering) {
        List<Heard.Link> found = found(fresh, asOf, gathering);
        List<Heard.Link> now = new ArrayList<>(ranked.size() + found.size());
        int next = 0;
        for (Heard.Link link : ranked) {
            if (!link.isCut()) {
                while (next < found.size() && CLOSEST.compare(found.get(next), link) < 0) {
                    now.add(found.get(next++));
                }
                now.add(link);
            }
        }
        now.addAll(found.subList(next, found.size()));
        ranked = now;
        return ranked;
    }

    private static List<Heard.Link> found(List<Heard> fresh, long asOf, Object gathering) {
        List<Heard.Link> found = new ArrayList<>();
        for (Heard heard : fresh) {
            for (Heard.Link link : heard.links()) {
                Heard other = link.beside(heard);
                boolean taken = link.other() == heard && other.linked > asOf;
                if (!taken && other.gathering == gathering) {
                    found.add(link);
                }
            }
        }
        found.sort(CLOSEST);
        return found;
    }
}
