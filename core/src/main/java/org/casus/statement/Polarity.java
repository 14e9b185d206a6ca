package org.casus.statement;

/** Whether the content itself is negated ("said it had not crossed the border"), whatever the act. */
public enum Polarity {
    AFFIRMATIVE,
    NEGATED
}
