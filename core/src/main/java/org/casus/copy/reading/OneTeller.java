package org.casus.copy.reading;

import java.util.stream.Stream;
import org.casus.copy.credit.Outlets;

/** Which pages about one matter tell it after one teller, by whom they credit. */
public final class OneTeller {
    /** Pages that credit one teller, or one the other, are about one matter from this likeness on. */
    private static final double ONE_MATTER = 0.14;
    /** Agencies put out many reports a day: pages that credit the same one must be more alike. */
    private static final double ONE_REPORT = 0.24;
    /** Of pages that tell one thing after one teller, two sentences are so alike. */
    private static final double ONE_THING = 0.27;
    /** Where the teller is an agency, two sentences must be more alike. */
    private static final double ONE_LINE = 0.45;
    /** Days within which pages can go back to one report. */
    private static final int DAYS = 7;

    private OneTeller() {}

    /**
     * Whether one page credits the other's outlet, or both credit one teller, and they may be about one matter: what a closer
     * look at their sentences decides.
     *
     * @param alike how alike they are in their words, 0 to 1
     */
    public static boolean mayBeTold(Reading a, Reading b, double alike) {
        return told(a, b, alike, 1);
    }

    /**
     * Whether one page credits the other's outlet, or both credit one teller, for one matter.
     *
     * @param alike how alike they are in their words, 0 to 1
     * @param sentences how alike the two sentences are that are most alike, 0 to 1
     */
    public static boolean told(Reading a, Reading b, double alike, double sentences) {
        if (alike < ONE_MATTER
                || sentences < ONE_THING
                || a.keys().isEmpty() && b.keys().isEmpty()) {
            return false;
        }
        boolean line = sentences >= ONE_LINE;
        return Seniority.apart(a, b) <= DAYS
                && (owes(a, b) && (line || !isAgencys(a, b))
                        || a.keys().stream()
                                .filter(b.keys()::contains)
                                .anyMatch(key -> !Outlets.isAgency(key) || alike >= ONE_REPORT && line));
    }

    /** Whether one of two pages, of which one credits the other's outlet, is an agency's. */
    private static boolean isAgencys(Reading a, Reading b) {
        return Stream.of(a, b).flatMap(page -> page.outlet().stream()).anyMatch(Outlets::isAgency);
    }

    /** Whether one page credits the other's outlet. */
    public static boolean owes(Reading a, Reading b) {
        return Seniority.mayOwe(a, b) || Seniority.mayOwe(b, a);
    }
}
