package org.casus.copy;

/**
 * A person's word on two documents, above every measurement: "these are one origin", "these are not".
 *
 * @param first id of one document
 * @param second id of the other
 * @param verdict what the person said
 * @param note why: "both printed the ministry's e-mail"
 * @param by the person's name
 */
public record Ruling(String first, String second, Verdict verdict, String note, String by) {
    /** What a person said of two documents. */
    public enum Verdict {
        ONE_ORIGIN,
        NOT_ONE_ORIGIN
    }
}
