package org.casus.copy.progress;

/** Told how far a grouping has come, now and then and from any thread: a million pages take their time. */
@FunctionalInterface
public interface Progress {
    /** Nobody needs to know. */
    Progress UNWATCHED = (step, done, all) -> {};

    /** The steps, in order; each is done before the next begins, but pairs are told of while pages look for them. */
    enum Step {
        /** Pages read. */
        READ,
        /** Pages that looked for others worth comparing. */
        SEARCHED,
        /** Pages compared closely with those found, and grouped. */
        GROUPED
    }

    /**
     * @param done pages that went through a step
     * @param all pages that shall
     */
    void at(Step step, int done, int all);
}
