package org.casus.statement;

import java.util.List;

/**
 * Why a statement is as it is: one line for each field that a rule or a score decided.
 *
 * @param statement the statement's id
 * @param reasons for example {@code "act: deny, by the cue \"rejected\""}
 */
public record Explanation(String statement, List<String> reasons) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
