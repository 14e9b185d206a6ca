package org.casus.copy.reading;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Set;
import org.casus.copy.credit.Outlets;

/** Which pages about one matter tell it after one teller, by whom they credit. */
public final class OneTeller {
    /** Pages that credit one teller, or one the other, are about one matter from this likeness on. */
    private static final double ONE_MATTER = 0.14;
    /** Agencies put out many reports a day: pages that credit the same one must be more alike. */
    private static final double ONE_REPORT = 0.24;
    /** Days within which pages can go back to one report. */
    private static final int DAYS = 7;

    private OneTeller() {}

    /**
     * Whether one page credits the other's outlet, or both credit one teller, for one matter.
     *
     * @param alike how alike they are in their words, 0 to 1
     */
    public static boolean told(Reading a, Reading b, double alike) {
        if (alike < ONE_MATTER || a.keys().isEmpty() && b.keys().isEmpty()) {
            return false;
        }
        boolean owes = owes(a, b);
        Set<String> both =
                owes ? Set.of() : a.keys().stream().filter(b.keys()::contains).collect(toSet());
        if (!owes && both.isEmpty() || !isClose(a, b)) {
            return false;
        }
        return owes || both.stream().anyMatch(key -> alike >= (Outlets.isAgency(key) ? ONE_REPORT : ONE_MATTER));
    }

    /** Whether one page credits the other's outlet. */
    public static boolean owes(Reading a, Reading b) {
        return Seniority.mayOwe(a, b) || Seniority.mayOwe(b, a);
    }

    private static boolean isClose(Reading a, Reading b) {
        LocalDate one = Seniority.day(a);
        LocalDate other = Seniority.day(b);
        boolean dated = !one.equals(LocalDate.MAX) && !other.equals(LocalDate.MAX);
        return !dated || Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }
}
