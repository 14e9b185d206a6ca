package org.casus.treaty;

import java.util.List;
import java.util.Optional;
import org.casus.place.soil.CaseMaps;
import org.casus.place.soil.Verdict;

/**
 * Holds reported facts against obligations on record, element by element. A pure function of facts, maps and records.
 *
 * <pre>{@code
 * Obligations.assess(facts, CaseMaps.shipped(), ObligationFile.shipped())
 *         .forEach(found -> System.out.println(found.obligation().id() + ": " + found.outcome()));
 * }</pre>
 */
public final class Obligations {
    private Obligations() {}

    /** One assessment for each record, in their order. */
    public static List<Assessment> assess(Facts facts, CaseMaps maps, List<Obligation> records) {
        List<Verdict> verdicts = facts.place()
                .spot()
                .map(spot -> maps.soilAt(spot.lat(), spot.lon()).ask(spot.lat(), spot.lon(), Optional.of(facts.date())))
                .orElse(List.of());
        Standing standing = new Standing(facts, verdicts, records);
        return records.stream()
                .map(record -> new Weighing(record, facts, standing).weigh())
                .toList();
    }
}
