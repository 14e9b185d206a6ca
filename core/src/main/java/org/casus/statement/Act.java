package org.casus.statement;

/** What a teller does by saying something. */
public enum Act {
    ASSERT,
    DENY,
    ACCUSE,
    PROMISE,
    OFFER,
    DEMAND,
    THREATEN,
    REFUSE,
    /** Hope, regret, concern, praise. */
    EXPRESS
}
