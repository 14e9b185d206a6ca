package org.casus.statement.reading;

/** The one reader that the tests of this room share; loading the model takes a second or more. */
final class ReadReports {
    static final StatementReader READER = new StatementReader();

    private ReadReports() {}
}
