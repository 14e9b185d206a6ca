package org.casus.claim;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * Something promised, threatened, offered or demanded, followed over later pages.
 *
 * @param by who binds himself or demands: the party in the end, "Karvia" for its minister
 * @param speaker who said so for it
 * @param to to whom, or of whom
 * @param content what, in the page's words
 * @param condition on which condition, in the page's words
 * @param deadline until when
 * @param state how it stands on the case's day; nothing is kept or broken because time passed
 * @param statesBy who reported which state, in which words
 * @param statement where it was first made
 * @param repeated the other statements that make it
 * @param rulings what a person decided about it
 */
public record Commitment(
        String id,
        String by,
        String speaker,
        Optional<String> to,
        Kind kind,
        String content,
        Optional<String> condition,
        Optional<Temporal> deadline,
        State state,
        List<StateReport> statesBy,
        StatementId statement,
        Evidence evidence,
        List<StatementId> repeated,
        List<Ruling> rulings) {
    public Commitment {
        statesBy = List.copyOf(statesBy);
        repeated = List.copyOf(repeated);
        rulings = List.copyOf(rulings);
    }

    /** What was made. */
    public enum Kind {
        PROMISE,
        THREAT,
        OFFER,
        DEMAND
    }

    /** How it stands. */
    public enum State {
        OPEN,
        CONDITION_MET,
        KEPT,
        BROKEN,
        REFUSED,
        DISPUTED,
        LAPSED
    }

    /**
     * A word that its condition was met, or that it was kept, broken or refused.
     *
     * @param party whose word; the outlet's where a page tells it in its own name
     * @param statement the statement, empty where the page itself tells it
     * @param evidence the words
     */
    public record StateReport(String party, State state, Optional<StatementId> statement, Evidence evidence) {}
}
