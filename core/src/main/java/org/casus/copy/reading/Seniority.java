package org.casus.copy.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.text.Days;

/**
 * Which of the documents of a group came first: by the day they were published, within a day by who credits whom, then by
 * the hour. A date known only to the month counts as the month's last day; an undated document comes after the dated ones
 * unless one of them credits it.
 */
public final class Seniority {
    private static final int NEAR = 3;

    private Seniority() {}

    /** The documents, first ones first. */
    public static List<Reading> order(List<Reading> group) {
        List<Reading> left = new ArrayList<>(group);
        left.sort(Comparator.comparing((Reading r) -> day(r))
                .thenComparing(r -> hour(r))
                .thenComparing(Reading::id));
        Set<String> outlets = group.stream().flatMap(r -> r.outlet().stream()).collect(toUnmodifiableSet());
        if (group.stream().allMatch(r -> Collections.disjoint(r.keys(), outlets))) {
            return left;
        }
        List<Reading> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Reading next = left.stream()
                    .filter(r -> left.stream().noneMatch(other -> other != r && mayOwe(r, other)))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    /** Whether a document credits another that can be older. */
    public static boolean mayOwe(Reading document, Reading other) {
        return document.credits(other)
                && (isUndated(other) || isUndated(document) || !day(other).isAfter(day(document)));
    }

    /** Whether two documents, both dated, were published more than {@value #NEAR} days apart. */
    public static boolean areFar(Reading a, Reading b) {
        return apart(a, b) > NEAR;
    }

    /** The days between two documents; 0 where one is not dated. */
    static long apart(Reading a, Reading b) {
        return isUndated(a) || isUndated(b) ? 0 : Math.abs(day(a).toEpochDay() - day(b).toEpochDay());
    }

    static LocalDate day(Reading reading) {
        return reading.document().day();
    }

    private static boolean isUndated(Reading reading) {
        return reading.document().published().isEmpty();
    }

    private static Instant hour(Reading reading) {
        return reading.document().published().flatMap(Days::moment).orElse(Instant.MAX);
    }
}
