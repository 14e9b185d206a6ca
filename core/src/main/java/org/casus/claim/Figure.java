package org.casus.claim;

import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number of people as one claimant gives it. Never averaged, never overwritten.
 *
 * @param who of whom: "civilians", "Karvian soldiers"
 * @param low the least; "at least 12" is 12
 * @param high the most, empty where open; "40" is 40
 * @param claimant canonical name; the outlet's own count has the outlet
 * @param statement the statement that gives it, empty where the page itself does
 * @param asOf when the count was taken
 * @param supersedes id of the same claimant's older figure
 */
public record Figure(
        String id,
        Loss what,
        String who,
        int low,
        OptionalInt high,
        String claimant,
        Optional<StatementId> statement,
        Optional<Temporal> asOf,
        Optional<String> supersedes,
        Evidence evidence) {
    /** What befell them. */
    public enum Loss {
        KILLED,
        WOUNDED,
        MISSING,
        CAPTURED,
        DISPLACED
    }
}
