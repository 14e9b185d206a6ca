package org.casus.claim;

import java.util.List;

/**
 * Something the machine is unsure of, for a person to look at; nowhere else in the ledger is it dressed as sure.
 *
 * @param kind what it is about
 * @param about the statements concerned
 * @param reason why, in a sentence
 */
public record Doubt(Kind kind, List<StatementId> about, String reason) {
    public Doubt {
        about = List.copyOf(about);
    }

    /** What a doubt is about. */
    public enum Kind {
        /** Two statements that may be one claim. */
        SAME_CLAIM,
        /** How a party stands to a claim. */
        STANCE,
        /** What a number counts, or whose it is. */
        FIGURE,
        /** Whether a commitment was kept. */
        COMMITMENT,
        /** A ruling that no longer finds its statement. */
        RULING
    }
}
