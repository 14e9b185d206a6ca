package org.casus.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is reported to have happened, as far as an obligation asks.
 *
 * @param event the event's id in the case, or the place's name
 * @param place where
 * @param attackers who is said to have done it; empty if no one is named
 * @param victim against whom
 * @param act what kind of act it is said to be
 * @param invoked who asked for what
 * @param deniedBy parties that deny the act or that it was theirs
 * @param evidence statements that report it
 */
public record Facts(
        String event,
        LocalDate date,
        Where place,
        List<String> attackers,
        Optional<String> victim,
        Optional<Obligation.Act> act,
        List<Invoked> invoked,
        List<Denial> deniedBy,
        List<String> evidence) {
    public Facts {
        attackers = List.copyOf(attackers);
        invoked = List.copyOf(invoked);
        deniedBy = List.copyOf(deniedBy);
        evidence = List.copyOf(evidence);
    }

    /** A named spot, in degrees; without coordinates, no map can be asked. */
    public record Where(String name, Optional<Spot> spot) {}

    /** Degrees north and east. */
    public record Spot(double lat, double lon) {}

    /** A request under an instrument; instrument and article may be empty, which counts for all. */
    public record Invoked(String by, String instrument, String article, Optional<LocalDate> date, String evidence) {}

    /** Someone denies it. */
    public record Denial(String by, String evidence) {}
}
