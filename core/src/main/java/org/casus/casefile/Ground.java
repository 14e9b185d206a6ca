package org.casus.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * What a case's folder holds, before what ships with Casus: {@code maps/}, and {@code treaties/} of the format of
     * docs/treaties.md.
     *
     * @throws IOException if a map or a record is broken; the message names it
     */
    public static Ground of(Path caseFolder) throws IOException {
        return new Ground(CaseMaps.ofCase(caseFolder), records(treaties(caseFolder)));
    }

    /** Where a case's folder has records of its own, if it has. */
    public static Optional<Path> treaties(Path caseFolder) {
        return Optional.of(caseFolder.resolve("treaties")).filter(Files::isDirectory);
    }

    /**
     * The shipped records, and before them those of a file or folder.
     *
     * @throws IOException if one is broken; the message names file and record
     */
    public static List<Obligation> records(Optional<Path> own) throws IOException {
        List<Obligation> records = new ArrayList<>();
        if (own.isPresent()) {
            records.addAll(ObligationFile.read(own.get()));
        }
        records.addAll(ObligationFile.shipped());
        return records;
    }

    /** What ships with Casus, for a case without maps and treaties of its own. */
    public static Ground shipped() {
        return new Ground(CaseMaps.shipped(), ObligationFile.shipped());
    }
}
