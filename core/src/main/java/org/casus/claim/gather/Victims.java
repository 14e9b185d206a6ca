package org.casus.claim.gather;

import java.util.Collections;
import java.util.Set;
import org.casus.claim.Figure;

/**
 * What befell the people whom a statement counts, and whose people they are.
 *
 * @param losses what befell them: the dead are not the missing
 * @param nations how the names before "soldiers" and "civilians" begin: those of one side are not the other's
 */
public record Victims(Set<Figure.Loss> losses, Set<String> nations) {
    /** Nobody. */
    public static final Victims NONE = new Victims(Set.of(), Set.of());

    public Victims {
        losses = Set.copyOf(losses);
        nations = Set.copyOf(nations);
    }

    /** Whether both count, and not the same people. */
    boolean areOthers(Victims other) {
        return arePartedBy(losses, other.losses) || arePartedBy(nations, other.nations);
    }

    private static boolean arePartedBy(Set<?> mine, Set<?> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }
}
