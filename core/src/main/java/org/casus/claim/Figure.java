package org.casus.claim;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number of people as one claimant gives it. Never averaged, never overwritten.
 *
 * @param who of whom: "civilians", "Karvian soldiers"
 * @param low the least; "at least 12" is 12
 * @param high the most, empty where open; "40" is 40
 * @param claimant canonical name; the outlet's own count has the outlet
 * @param chain the tellers that the text names, outermost first
 * @param statement the statement that gives it, empty where the page itself does
 * @param asOf when the count was taken
 * @param supersedes id of the same claimant's older figure
 * @param added how many came on top of the older figure, where the text says "three more"
 * @param evidence the number in its page
 * @param repeated where else the claimant is quoted with it
 */
public record Figure(
        String id,
        Loss what,
        String who,
        int low,
        OptionalInt high,
        String claimant,
        List<String> chain,
        Optional<StatementId> statement,
        Optional<Temporal> asOf,
        Optional<String> supersedes,
        OptionalInt added,
        Evidence evidence,
        List<Evidence> repeated) {
    public Figure {
        chain = List.copyOf(chain);
        repeated = List.copyOf(repeated);
    }

    /** What befell them. */
    public enum Loss {
        KILLED,
        WOUNDED,
        MISSING,
        CAPTURED,
        DISPLACED
    }
}
