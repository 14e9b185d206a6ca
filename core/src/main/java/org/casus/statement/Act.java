package org.casus.statement;

/** What a teller does by saying something. */
public enum Act {
    ASSERT("says"),
    DENY("denies"),
    ACCUSE("accuses"),
    PROMISE("promises"),
    OFFER("offers"),
    DEMAND("demands"),
    THREATEN("threatens"),
    REFUSE("refuses"),
    /** Hope, regret, concern, praise. */
    EXPRESS("expresses");

    private final String verb;

    Act(String verb) {
        this.verb = verb;
    }

    /** What is written between the teller and what is told: "denies". */
    public String verb() {
        return verb;
    }
}
