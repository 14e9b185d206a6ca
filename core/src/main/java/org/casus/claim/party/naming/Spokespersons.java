package org.casus.claim.party.naming;

/** What those are called who speak for others. */
public final class Spokespersons {
    /** The words, for a regular expression: "spokesman" and the others, without a group around them. */
    public static final String WORDS = "spokesman|spokeswoman|spokesperson";

    private Spokespersons() {}
}
