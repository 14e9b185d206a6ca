package org.casus.casefile;

import java.util.List;
import org.casus.place.soil.CaseMaps;
import org.casus.treaty.Obligation;
import org.casus.treaty.ObligationFile;

/**
 * The maps, places and treaties that a case goes by: its own before the shipped ones.
 *
 * @param maps the maps, with the gazetteer of places
 * @param obligations one record an obligation
 */
public record Ground(CaseMaps maps, List<Obligation> obligations) {
    public Ground {
        obligations = List.copyOf(obligations);
    }

    /** What ships with Casus, for a case without maps and treaties of its own. */
    public static Ground shipped() {
        return new Ground(CaseMaps.shipped(), ObligationFile.shipped());
    }
}
