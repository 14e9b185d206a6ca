package org.casus.claim;

import java.util.List;

/**
 * Statements that say the same thing, or the contrary of it.
 *
 * @param id the same on every run and in every order of adding
 * @param text the claim in the words of its clearest statement, or as a person labelled it
 * @param pages how many pages carry it
 * @param outlets how many outlets
 * @param origins how many independent origins
 * @param status contested goes before single-origin
 * @param positions per party, in the order of party names
 * @param rulings what a person decided about it; empty where the machine alone found it
 */
public record Claim(
        String id,
        String text,
        int pages,
        int outlets,
        int origins,
        Status status,
        List<Position> positions,
        List<Ruling> rulings) {
    public Claim {
        positions = List.copyOf(positions);
        rulings = List.copyOf(rulings);
    }

    /** All its statements, in the order of their ids. */
    public List<StatementId> statements() {
        return positions.stream()
                .flatMap(position -> position.statements().stream())
                .sorted()
                .toList();
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

    /**
     * One party's word on the claim, with the statements that show it.
     *
     * @param party the party in the end: the state
     * @param voices who spoke for it, by name: the ministry, the spokesman
     * @param origins independent origins of the pages that carry its word
     * @param evidence the words themselves
     */
    public record Position(
            String party,
            Stance stance,
            List<StatementId> statements,
            int origins,
            List<String> voices,
            List<Evidence> evidence) {
        public Position {
            statements = List.copyOf(statements);
            voices = List.copyOf(voices);
            evidence = List.copyOf(evidence);
        }
    }
}
