package org.casus.claim.kin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.claim.gather.Heard;

/**
 * Which claims may be about one question: those of one page, those of pages that have a claim in common and, in a small
 * case, all of the same days. For one thread.
 */
final class Neighbours {
    /** Days between the first words of two claims. */
    private static final int DAYS = 10;

    /** So many of each claim, those of its own pages first. */
    private static final int MOST = 16;

    /** In a case of so many claims pages need have none in common. */
    private static final int FEW = 150;

    /** Pages that are looked through for the neighbours of a claim. */
    private static final int PAGES = 40;

    private final List<Standing> latest;
    private final List<Standing> few;
    private final Map<String, List<Standing>> byPage = new HashMap<>();

    /** @param standings in the order of their first ids */
    Neighbours(List<Standing> standings) {
        few = standings.size() <= FEW ? List.copyOf(standings) : List.of();
        latest = standings.stream()
                .filter(Standing::isOfOneParty)
                .sorted(Comparator.comparingLong(Standing::day).reversed())
                .toList();
        for (Standing standing : standings) {
            standing.statements().stream()
                    .map(heard -> heard.voice().source().page())
                    .distinct()
                    .forEach(page ->
                            byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(standing));
        }
    }

    /** Those that are one party's word, the latest first. */
    List<Standing> latest() {
        return latest;
    }

    /** The others that may be about the same question: those of its pages first, then those of theirs, then the nearest in time. */
    List<Standing> of(Standing standing) {
        Search search = new Search(standing);
        search.lookBeside(standing);
        for (Standing other : List.copyOf(search.found)) {
            search.lookBeside(other);
        }
        search.take(few.stream()
                .sorted(Comparator.comparingLong((Standing other) -> days(standing, other))
                        .thenComparing(Standing.BY_ID))
                .toList());
        return search.found;
    }

    /** The neighbours of one claim as they are found. */
    private final class Search {
        final List<Standing> found = new ArrayList<>();
        private final Standing standing;
        private final Set<Standing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<String> pages = new HashSet<>();

        Search(Standing standing) {
            this.standing = standing;
            seen.add(standing);
        }

        void lookBeside(Standing other) {
            for (Heard heard : other.statements()) {
                if (found.size() == MOST || pages.size() == PAGES) {
                    return;
                }
                String page = heard.voice().source().page();
                if (pages.add(page)) {
                    take(byPage.getOrDefault(page, List.of()));
                }
            }
        }

        void take(List<Standing> others) {
            for (Standing other : others) {
                if (found.size() < MOST && isNear(standing, other) && seen.add(other)) {
                    found.add(other);
                }
            }
        }
    }

    private static boolean isNear(Standing one, Standing other) {
        return days(one, other) <= DAYS;
    }

    /** Between two claims; none where a day is not known. */
    private static long days(Standing one, Standing other) {
        return one.day() == Standing.UNDATED || other.day() == Standing.UNDATED ? 0 : Math.abs(one.day() - other.day());
    }
}
