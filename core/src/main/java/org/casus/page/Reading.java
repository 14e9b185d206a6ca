package org.casus.page;

/** What became of one input: a page, or the reason why it could not be read. A bad page is a result, not an exception. */
public sealed interface Reading {
    /** Where the input was: a path or an address. */
    String where();

    /** The page was read whole. */
    record Found(Page page) implements Reading {
        @Override
        public String where() {
            return page.path();
        }
    }

    /** Nothing could be read; {@code reason} says why in words a user understands: "is empty", "is a binary file". */
    record Unreadable(String where, String reason) implements Reading {}
}
