package org.casus.place.border;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * One map's answer to "whose is what": a document with a keeper and a date, never the truth.
 *
 * @param file the file's name
 * @param about who says so, since when, at which scale
 * @param uncertaintyMetres how far the true line may lie from the drawn one: as the record says, from the scale, or from
 *     the spacing of its points
 * @param uncertaintyFrom which of the three: "as recorded", "0.2 mm at 1:10,000,000", "spacing of points"
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param territories one or more for each state
 * @param treatment what was done to it on import, in order
 * @param findings what is wrong with it
 */
public record BorderVersion(
        String file,
        MapRecord about,
        double uncertaintyMetres,
        String uncertaintyFrom,
        String sha256,
        List<Territory> territories,
        List<String> treatment,
        List<Finding> findings) {
    public BorderVersion {
        territories = List.copyOf(territories);
        treatment = List.copyOf(treatment);
        findings = List.copyOf(findings);
    }

    /** The name it is shown under. */
    public String name() {
        return about.name();
    }

    /**
     * Why the map cannot be used, though it may well say something: {@code cut.geojson: unreadable, the whole file: not
     * used: broken in line 1, column 300}. Empty for one that draws land, and for one that was read and draws none.
     */
    public Optional<String> fault() {
        return territories.isEmpty()
                ? findings.stream()
                        .filter(finding -> finding.kind().spoilsTheFile())
                        .map(Finding::told)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether its record says that it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return about.validFrom().map(first -> !day.isBefore(first)).orElse(true)
                && about.validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Each state's territory on a day. Where a map's time slices end before that day, its latest slice: the map may
     * simply be older.
     */
    public SortedMap<String, Geometry> on(Optional<LocalDate> day) {
        SortedMap<String, Territory> chosen = new TreeMap<>();
        for (Territory territory : territories) {
            chosen.merge(territory.state(), territory, (one, other) -> better(one, other, day));
        }
        SortedMap<String, Geometry> areas = new TreeMap<>();
        for (Map.Entry<String, Territory> entry : chosen.entrySet()) {
            areas.put(entry.getKey(), entry.getValue().area());
        }
        return areas;
    }

    private static Territory better(Territory one, Territory other, Optional<LocalDate> day) {
        if (day.isPresent() && one.holdsOn(day.get()) != other.holdsOn(day.get())) {
            return one.holdsOn(day.get()) ? one : other;
        }
        return one.to().orElse(LocalDate.MAX).isBefore(other.to().orElse(LocalDate.MAX)) ? other : one;
    }
}
