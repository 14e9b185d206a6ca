package org.casus.app;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.casus.casefile.CaseView;
import org.casus.statement.Statement;
import org.casus.text.Days;

/**
 * A statement on one line: {@code 2026-10-05 (said)  Meridian > Defence Ministry denies: "no soldier crossed"}, with the day
 * it was said, else the day its page was published, as on the desk.
 */
final class StatementLine {
    /** Characters of a line. */
    private static final int LONGEST = 140;

    private StatementLine() {}

    static String of(CaseView.Entry entry) {
        Statement statement = entry.statement();
        String tellers = statement.chain().isEmpty() ? "(unnamed)" : String.join(" > ", statement.chain());
        return day(entry) + "  " + tellers + " " + statement.act().verb() + ": " + shortened(entry.sentence());
    }

    private static String day(CaseView.Entry entry) {
        return entry.statement()
                .said()
                .map(said -> written(said) + " (said)")
                .or(() -> entry.page().article().published().map(day -> written(day) + " (published)"))
                .orElse("undated");
    }

    /** A day, or the month or year alone where no more is known. */
    private static String written(Temporal date) {
        return date instanceof YearMonth || date instanceof Year
                ? date.toString()
                : Days.first(date).toString();
    }

    static String shortened(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST - 3);
        int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 3));
        return line.substring(0, end) + " ...";
    }
}
