package org.casus.claim;

/** A statement's name in a case: the page it stands on and its id there. Written {@code page:s3}. */
public record StatementId(String page, String statement) implements Comparable<StatementId> {
    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is no such id
     */
    public static StatementId parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("s\\d{1,9}")) {
            throw new IllegalArgumentException("Not a statement's id, as page:s3: " + text);
        }
        return new StatementId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(StatementId other) {
        int byPage = page.compareTo(other.page);
        return byPage != 0 ? byPage : Integer.compare(number(statement), number(other.statement));
    }

    @Override
    public String toString() {
        return page + ":" + statement;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
