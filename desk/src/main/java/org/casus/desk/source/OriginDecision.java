package org.casus.desk.source;

import java.util.Optional;
import org.casus.casefile.CaseRuling;
import org.casus.copy.Ruling;
import org.casus.copy.Ruling.Verdict;

/** What a person fills in below two pages: whether they go back to one origin, why, and who says so. */
public final class OriginDecision {
    /** The name of the field that holds the verdict, and its two values. */
    public static final String VERDICT = "verdict";

    public static final String ONE = "one-origin";
    public static final String NOT_ONE = "not-one-origin";

    private static final int LONGEST = 500;

    private OriginDecision() {}

    /** The ruling; empty where a field is missing, unknown or longer than {@value #LONGEST} characters. */
    public static Optional<CaseRuling> of(String page, String other, String verdict, String note, String by) {
        boolean whole = filled(note) && filled(by) && (verdict.equals(ONE) || verdict.equals(NOT_ONE));
        Verdict meant = verdict.equals(ONE) ? Verdict.ONE_ORIGIN : Verdict.NOT_ONE_ORIGIN;
        return whole
                ? Optional.of(new CaseRuling.OnOrigin(new Ruling(page, other, meant, note.strip(), by.strip())))
                : Optional.empty();
    }

    private static boolean filled(String field) {
        return !field.isBlank() && field.length() <= LONGEST;
    }
}
