package org.casus.claim.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.claim.StatementId;

/**
 * A count with the one who gives it.
 *
 * @param claimant who gives it, by name
 * @param series what a newer figure must share with the older one that it supersedes: the claimant's side, the people
 * @param chain the tellers that the text names
 * @param statement the statement it stands in, if any
 * @param page the page it stands on
 * @param day as of when
 */
public record Tally(
        Count count,
        String claimant,
        String series,
        List<String> chain,
        Optional<StatementId> statement,
        String page,
        Optional<LocalDate> day) {
    public Tally {
        chain = List.copyOf(chain);
    }
}
