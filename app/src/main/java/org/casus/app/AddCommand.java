package org.casus.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.casefile.CaseFile;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import org.casus.store.SqliteCaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus add}: reads pages into a case. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads pages into a case; makes the case if it is not there. Adding a page again changes nothing.",
        footer = {"", "Example: casus add border.casus pages/"})
final class AddCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = Inputs.PAGES)
    private List<String> inputs = List.of();

    @Option(
            names = {"-v", "--verbose"},
            description = "Name each page once it is kept.")
    private boolean verbose;

    @Option(
            names = "--origins",
            description =
                    "Say of each new article, as it comes, which page of the case it goes back to; reads the case's articles first.")
    private boolean origins;

    @Spec
    private CommandSpec command;

    private static String absence(Reading reading) {
        return reading instanceof Reading.Unreadable input ? input.reason() : "came only now; try again";
    }

    @Override
    public Integer call() throws IOException {
        if (!SqliteCaseStore.isCase(cases.folder()) && inputs.stream().allMatch(PageReader::isAbsent)) {
            // Nothing to keep: no case is made for a name that was typed wrongly.
            new PageReader().read(inputs, reading -> Output.say(command, reading.where() + ": " + absence(reading)));
            return Casus.SOME_UNREADABLE;
        }
        try (CaseFile file = cases.openForAdding()) {
            Adding adding = new Adding(
                    file, command.commandLine().getErr(), verbose ? Adding.Telling.EACH_PAGE : Adding.Telling.PROGRESS);
            int status = (origins ? adding.tellingOrigins(file.originIndex()) : adding).add(inputs);
            cases.tellLost(file);
            return status;
        }
    }
}
