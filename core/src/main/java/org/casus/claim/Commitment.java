package org.casus.claim;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * Something promised, threatened, offered or demanded, followed over later pages.
 *
 * @param by who binds himself or demands
 * @param to to whom, or of whom
 * @param content what, in the page's words
 * @param condition on which condition, in the page's words
 * @param deadline until when
 * @param state how it stands on the case's day; nothing is kept or broken because time passed
 * @param statesBy who reported which state, in which statement
 * @param statement where it was first made
 */
public record Commitment(
        String id,
        String by,
        Optional<String> to,
        Kind kind,
        String content,
        Optional<String> condition,
        Optional<Temporal> deadline,
        State state,
        List<StateReport> statesBy,
        StatementId statement,
        Evidence evidence) {
    public Commitment {
        statesBy = List.copyOf(statesBy);
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

    /** A party's word that it was kept, broken or refused. */
    public record StateReport(String party, State state, StatementId statement) {}
}
