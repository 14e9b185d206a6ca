package org.casus.copy.alteration;

import org.casus.text.Span;

/**
 * What a copy changed in the words of its origin. Changed figures, names and negations matter most and go first.
 *
 * @param kind what was changed
 * @param here the words in the copy; empty, at the place, where they were dropped
 * @param there the words in the origin; empty, at the place, where they were added
 */
public record Alteration(Kind kind, Span here, Span there) {
    /** What was changed, what matters most first. */
    public enum Kind {
        /** "40 trucks" has become "80 trucks". */
        NUMBER,
        /** "Ilan Koss" has become "Bruno Sael". */
        NAME,
        /** "had crossed" has become "had not crossed". */
        NEGATION,
        /** "border" has become "boundary". */
        WORDS,
        /** A sentence that the origin does not have. */
        ADDED,
        /** A sentence of the origin that the copy does not have. */
        DROPPED
    }
}
