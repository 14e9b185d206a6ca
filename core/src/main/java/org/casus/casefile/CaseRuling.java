package org.casus.casefile;

/** What a person decided about a case; it holds on every later run and is kept apart from what the machine found. */
public sealed interface CaseRuling {
    /** On the claims and commitments. */
    record OnClaim(org.casus.claim.Ruling ruling) implements CaseRuling {}

    /** On which pages go back to one origin. */
    record OnOrigin(org.casus.copy.Ruling ruling) implements CaseRuling {}
}
