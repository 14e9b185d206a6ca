package org.casus.claim.kin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Of each claim the nearest. */
    private static final int MOST = 16;

    private static final Comparator<Standing> BY_ID =
            Comparator.comparing(standing -> standing.statements().get(0).id());

    private static final Comparator<Standing> IN_TIME =
            Comparator.comparingLong(Standing::day).thenComparing(BY_ID);

    /** In a case of so many claims pages need have none in common. */
    private static final int FEW = 150;

    private final List<Standing> latest;
    private final List<Standing> inTime;
    private final Map<String, List<Standing>> byPage = new HashMap<>();

    Neighbours(List<Standing> standings) {
        inTime = standings.stream().sorted(IN_TIME).toList();
        latest = standings.stream()
                .filter(Standing::isOfOneParty)
                .sorted(Comparator.comparingLong(Standing::day).reversed().thenComparing(BY_ID))
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

    /** The others that may be about the same question, the nearest first. */
    List<Standing> of(Standing standing) {
        Set<Standing> near = Collections.newSetFromMap(new IdentityHashMap<>());
        near.add(standing);
        List<Standing> found = new ArrayList<>();
        addBeside(standing, standing, near, found);
        for (Standing other : List.copyOf(found)) {
            addBeside(other, standing, near, found);
        }
        if (inTime.size() <= FEW) {
            add(inTime, standing, near, found);
        }
        return found;
    }

    private void addBeside(Standing other, Standing standing, Set<Standing> near, List<Standing> found) {
        for (Heard heard : other.statements()) {
            if (found.size() == MOST) {
                return;
            }
            add(byPage.getOrDefault(heard.voice().source().page(), List.of()), standing, near, found);
        }
    }

    private static void add(List<Standing> others, Standing standing, Set<Standing> near, List<Standing> found) {
        for (Standing other : others) {
            if (found.size() < MOST && isNear(standing, other) && near.add(other)) {
                found.add(other);
            }
        }
    }

    private static boolean isNear(Standing one, Standing other) {
        return one.day() == Standing.UNDATED
                || other.day() == Standing.UNDATED
                || Math.abs(one.day() - other.day()) <= DAYS;
    }
}
