package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseView;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.soil.CaseMaps;
import org.casus.store.SqliteCaseStore;
import org.casus.treaty.Assessment;
import org.casus.treaty.AssessmentJson;
import org.casus.treaty.Facts;
import org.casus.treaty.InvocationFinder;
import org.casus.treaty.LedgerFacts;
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

    /** The armed acts that a case reports, with what its statements show as invoked. */
    static List<Facts> ofCase(Path folder, LocalDate today, Gazetteer gazetteer, List<Obligation> records)
            throws IOException {
        try (CaseFile file = new CaseFile(SqliteCaseStore.open(folder))) {
            CaseView view = file.view(today);
            List<Facts.Invoked> invoked = new ArrayList<>();
            for (CaseView.Entry entry : view.statements()) {
                invoked.addAll(InvocationFinder.find(
                        entry.sentence(),
                        entry.statement().speaker(),
                        entry.statement().said().flatMap(ObligationFacts::day),
                        entry.id().toString(),
                        records));
            }
            return LedgerFacts.of(view.ledger(), gazetteer, invoked);
        }
    }

    private static Optional<LocalDate> day(Temporal said) {
        return said instanceof LocalDate day ? Optional.of(day) : Optional.empty();
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
