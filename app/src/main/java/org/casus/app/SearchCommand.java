package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus search}: statements with these words, best first. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Prints statements with these words, best first.",
        footer = {"", "Example: casus search border.casus withdraw troops"})
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "Words that must all be there.")
    private List<String> words = List.of();

    @Option(names = "--limit", defaultValue = "20", description = "At most so many; ${DEFAULT-VALUE} if not given.")
    private int limit;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for --limit: " + limit + "; give a number from 1 on");
        }
        PrintWriter out = command.commandLine().getOut();
        try (CaseFile file = cases.open()) {
            List<CaseView.Entry> found = file.search(String.join(" ", words), limit, cases.today());
            found.forEach(entry -> out.println(StatementLine.of(entry) + "\n    " + entry.id()));
            if (found.isEmpty()) {
                out.println("No statement has these words.");
            }
        }
        out.flush();
        return Casus.READ;
    }
}
