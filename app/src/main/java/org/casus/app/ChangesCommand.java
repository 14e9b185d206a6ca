package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseView;
import org.casus.claim.Changes;
import org.casus.claim.Figure;
import org.casus.claim.StatementId;
import org.casus.store.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus changes}: what came into a case, or changed in it, since a day. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Prints what is new since a day: statements, denials, revised figures, commitments whose state changed,"
                        + " copies found, pages silently edited.",
        footer = {"", "Example: casus changes border.casus --since 2026-10-12"})
final class ChangesCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "The first day that counts as new.")
    private LocalDate since;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try (CaseFile file = cases.open()) {
            CaseView view = file.view(cases.today());
            print(file.changes(since, cases.today()), view, out);
        }
        out.flush();
        return Casus.READ;
    }

    private void print(Changes changes, CaseView view, PrintWriter out) {
        if (changes.isEmpty()) {
            out.println("Nothing changed since " + since + ".");
            return;
        }
        section(out, "New statements", changes.statements(), id -> line(view, id));
        section(
                out,
                "New denials",
                changes.denials(),
                denial -> denial.party() + " denies: "
                        + denial.statements().stream()
                                .findFirst()
                                .map(id -> line(view, id))
                                .orElse(denial.claim()));
        section(
                out,
                "Figures revised",
                changes.figures(),
                revision -> revision.newer().claimant() + ": "
                        + number(revision.older()) + " is now " + number(revision.newer()) + " "
                        + Code.of(revision.newer().what()));
        section(
                out,
                "Commitments",
                changes.commitments(),
                change -> commitment(view, change.commitment()) + ": " + Code.of(change.before()) + " is now "
                        + Code.of(change.now()));
        section(
                out,
                "Copies found",
                changes.copies(),
                copy -> path(view, copy.page()) + " goes back to origin " + copy.origin());
        section(
                out,
                "Pages edited",
                changes.edits(),
                edit -> edit.address() + ": " + edit.older() + " became " + edit.newer());
    }

    private static <T> void section(PrintWriter out, String heading, List<T> rows, Function<T, String> line) {
        if (rows.isEmpty()) {
            return;
        }
        out.println(heading);
        rows.forEach(row -> out.println("  " + line.apply(row)));
    }

    private static String line(CaseView view, StatementId id) {
        return view.statement(id.toString()).map(StatementLine::of).orElse(id.toString());
    }

    private static String path(CaseView view, String page) {
        return view.page(page).map(found -> found.path()).orElse(page);
    }

    private static String commitment(CaseView view, String id) {
        return view.ledger().commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .map(commitment -> commitment.by() + ", " + StatementLine.shortened(commitment.content()))
                .orElse(id);
    }

    private static String number(Figure figure) {
        if (figure.high().isEmpty()) {
            return "at least " + figure.low();
        }
        int high = figure.high().getAsInt();
        return high == figure.low() ? Integer.toString(high) : figure.low() + " to " + high;
    }
}
