package org.casus.place.soil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.place.gazetteer.Place;

/**
 * One place's row in the table of places: each map's verdict. A page shows map names, dates and sources from
 * {@link Verdict#map()}.
 *
 * @param place as listed; for bare coordinates, a place without other names
 * @param day the day that was asked for
 * @param verdicts in the order of the maps
 */
public record SoilTable(Place place, Optional<LocalDate> day, List<Verdict> verdicts) {
    public SoilTable {
        verdicts = List.copyOf(verdicts);
    }

    /** Asks every map about a place. A region is asked for at its middle. */
    public static SoilTable of(Place place, Optional<LocalDate> day, Soil soil) {
        return new SoilTable(place, day, soil.ask(place.lat(), place.lon(), day));
    }
}
