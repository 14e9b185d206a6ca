package org.casus.app;

import org.casus.casefile.CaseView;
import org.casus.statement.Statement;

/** A statement on one line: {@code 2026-10-05  Meridian > Defence Ministry denies: "no soldier crossed"}. */
final class StatementLine {
    private StatementLine() {}

    static String of(CaseView.Entry entry) {
        Statement statement = entry.statement();
        String day = entry.page().article().published().map(Object::toString).orElse("undated");
        String tellers = statement.chain().isEmpty() ? "(unnamed)" : String.join(" > ", statement.chain());
        return (day.length() > 10 ? day.substring(0, 10) : day) + "  " + tellers + " "
                + statement.act().verb() + ": " + shortened(entry.sentence());
    }

    static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        return line.length() <= 140 ? line : line.substring(0, line.lastIndexOf(' ', 137)) + " ...";
    }
}
