package org.casus.claim;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.casus.text.Days;

/**
 * A PLOVER event as a view over what pages report.
 *
 * @param code PLOVER code: {@code ASSAULT}
 * @param mode PLOVER mode, where it has one: {@code aerial}
 * @param source who did it
 * @param target to whom
 * @param status only what is reported as having happened is DONE
 * @param reports how many pages report it
 * @param origins how many independent origins
 */
public record Event(
        String id,
        String code,
        Optional<String> mode,
        String source,
        Optional<String> target,
        Status status,
        Optional<Temporal> date,
        Optional<String> place,
        List<StatementId> statements,
        List<Evidence> evidence,
        int reports,
        int origins) {
    public Event {
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
    }

    /** The day it happened, where that is known to the day. */
    public Optional<LocalDate> day() {
        return date.flatMap(Days::of);
    }

    /** Whether it happened. */
    public enum Status {
        DONE,
        ONGOING,
        PLANNED,
        HYPOTHETICAL,
        DENIED
    }
}
