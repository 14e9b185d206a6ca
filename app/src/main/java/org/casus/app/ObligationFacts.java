package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.place.soil.CaseMaps;
import org.casus.treaty.Assessment;
import org.casus.treaty.AssessmentJson;
import org.casus.treaty.Facts;
import org.casus.treaty.Obligation;
import org.casus.treaty.ObligationFile;
import org.casus.treaty.Obligations;

/** Assesses facts and prints them. */
final class ObligationFacts {
    private ObligationFacts() {}

    /** The shipped records, and those of a file or folder. */
    static List<Obligation> records(Optional<Path> treaties) throws IOException {
        List<Obligation> records = new ArrayList<>();
        if (treaties.isPresent() && Files.exists(treaties.get())) {
            records.addAll(ObligationFile.read(treaties.get()));
        }
        records.addAll(ObligationFile.shipped());
        return records;
    }

    static void print(List<Facts> facts, CaseMaps maps, List<Obligation> records, PrintWriter out, ObligationsCommand.Format format) {
        for (Facts fact : facts) {
            for (Assessment found : Obligations.assess(fact, maps, records)) {
                out.println(format == ObligationsCommand.Format.json ? AssessmentJson.write(found) : text(found));
            }
        }
        if (format == ObligationsCommand.Format.text) {
            out.println(Assessment.NOTE);
        }
        out.flush();
    }

    private static String text(Assessment found) {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, article %s: %s (%s: %s)",
                found.obligation().instrument(),
                found.obligation().article(),
                found.outcome(),
                found.deciding(),
                found.because()));
        found.elements()
                .forEach(element -> lines.append(String.format(
                        Locale.ROOT, "%n  %s: %s, %s", element.name(), element.finding().written(), element.because())));
        return lines.toString();
    }
}
