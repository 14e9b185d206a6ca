package org.casus.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * What came into a case, or changed in it, since a day.
 *
 * @param since the first day that counts as new
 * @param statements new ones, in the order of their ids
 * @param denials parties that have come to deny a claim
 * @param figures newer figures that supersede older ones
 * @param commitments commitments that are new or whose state changed
 * @param copies pages that turned out to go back to a text that the case had
 * @param edits pages whose text was changed under the same address
 */
public record Changes(
        LocalDate since,
        List<StatementId> statements,
        List<Denial> denials,
        List<Revision> figures,
        List<StateChange> commitments,
        List<Copy> copies,
        List<Edit> edits) {
    public Changes {
        statements = List.copyOf(statements);
        denials = List.copyOf(denials);
        figures = List.copyOf(figures);
        commitments = List.copyOf(commitments);
        copies = List.copyOf(copies);
        edits = List.copyOf(edits);
    }

    /** A party denies a claim that it did not deny before. */
    public record Denial(String claim, String party, List<StatementId> statements) {
        public Denial {
            statements = List.copyOf(statements);
        }
    }

    /** A figure, and the older one of the same claimant that it supersedes. */
    public record Revision(Figure older, Figure newer) {}

    /** A commitment and how it stood before; {@code OPEN} where it was not there. */
    public record StateChange(String commitment, Commitment.State before, Commitment.State now) {}

    /** A new page of an origin that the case had before. */
    public record Copy(String page, String origin) {}

    /** Two pages of one address with different texts. */
    public record Edit(String address, String older, String newer) {}

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return statements.isEmpty()
                && denials.isEmpty()
                && figures.isEmpty()
                && commitments.isEmpty()
                && copies.isEmpty()
                && edits.isEmpty();
    }
}
