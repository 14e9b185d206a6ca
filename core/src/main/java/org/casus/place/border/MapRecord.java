package org.casus.place.border;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known about a map beside its lines. All of it can be written in {@code maps.yaml}.
 *
 * @param name under which name the map is shown: "Natural Earth 10m"
 * @param claimant according to whom: a state, or the publisher
 * @param kind what the line claims to be
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 * @param published when it was published, as written (a year will do)
 * @param scale the denominator: 10000000 for 1:10,000,000
 * @param uncertaintyMetres how far the true line may lie from the drawn one; empty if nobody says
 * @param source where it comes from
 * @param licence under which terms
 */
public record MapRecord(
        String name,
        String claimant,
        BorderKind kind,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String published,
        OptionalInt scale,
        OptionalDouble uncertaintyMetres,
        String source,
        String licence) {
    /** A map of which only the name is known. */
    public static MapRecord named(String name) {
        return new MapRecord(
                name,
                "",
                BorderKind.RECOGNISED,
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                OptionalDouble.empty(),
                "",
                "");
    }
}
