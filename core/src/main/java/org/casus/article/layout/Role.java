package org.casus.article.layout;

/** What a block of text is in its page. */
public enum Role {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    CELL,
    CODE,
    TERM,
    /** Text straight in a {@code div}, {@code td} of a layout table or {@code body}. */
    OTHER;

    /** Whether the role is the mark of running text. */
    public boolean isProse() {
        return this == PARAGRAPH || this == QUOTE || this == OTHER;
    }
}
