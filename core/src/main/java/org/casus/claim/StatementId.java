package org.casus.claim;

/** A statement's name in a case: the page it stands on and its id there. Written {@code page:s3}. */
public record StatementId(String page, String statement) implements Comparable<StatementId> {
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
