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
        List<Heard.Link> now = new ArrayList<>(ranked.size() + fresh.size());
        for (Heard.Link link : ranked) {
            if (!link.isCut()) {
                now.add(link);
            }
        }
        int kept = now.size();
        for (Heard heard : fresh) {
            for (Heard.Link link : heard.links()) {
                Heard other = link.beside(heard);
                boolean taken = link.other() == heard && other.linked > asOf;
                if (!taken && other.gathering == gathering) {
                    now.add(link);
                }
            }
        }
        now.subList(kept, now.size()).sort(CLOSEST);
        now.sort(CLOSEST);
        ranked = now;
        return ranked;
    }
}
