package org.casus.copy;

/** How a document stands to the origin of its group. */
public enum Relation {
    /** The earliest of its group, or the only one. */
    FIRST,
    /** The same words in other furniture. */
    COPY,
    /** Machine-translated, spun, cut, re-ordered, with a new lead. */
    REWRITE,
    /** Reports the same single interview, release or agency line and nothing else. */
    COMMON_SOURCE
}
