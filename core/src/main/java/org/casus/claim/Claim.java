package org.casus.claim;

import java.util.List;

/**
 * Statements that say the same thing.
 *
 * @param id the same on every run and in every order of adding
 * @param text the claim in the words of its clearest statement
 * @param pages how many pages carry it
 * @param outlets how many outlets
 * @param origins how many independent origins
 * @param status contested goes before single-origin
 * @param positions per party, in the order of party names
 */
public record Claim(
        String id, String text, int pages, int outlets, int origins, Status status, List<Position> positions) {
    public Claim {
        positions = List.copyOf(positions);
    }

    /** How a claim stands. */
    public enum Status {
        UNCONTESTED,
        CONTESTED,
        SINGLE_ORIGIN
    }

    /** How a party stands to a claim. */
    public enum Stance {
        AFFIRMS,
        DENIES,
        ACCUSES,
        UNCLEAR
    }

    /** One party's word on the claim, with the statements that show it. */
    public record Position(String party, Stance stance, List<StatementId> statements, int origins) {
        public Position {
            statements = List.copyOf(statements);
        }
    }
}
