package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code casus}: names its subcommands and turns failures into one line and an exit status. */
@Command(
        name = "casus",
        mixinStandardHelpOptions = true,
        version = "casus 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads the news about a conflict and keeps its case file: who said what, through whom, who denies it.",
        footer = {"", "Example: casus sample", "Help on one command: casus COMMAND --help"},
        subcommands = {
            SampleCommand.class,
            AddCommand.class,
            BriefCommand.class,
            DeskCommand.class,
            ChangesCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            RuleCommand.class,
            ExtractCommand.class,
            AttributeCommand.class,
            DatesCommand.class,
            CopiesCommand.class,
            StoriesCommand.class,
            HeadlinesCommand.class,
            EventsCommand.class,
            BordersCommand.class,
            SoilCommand.class,
            ObligationsCommand.class,
            DoctorCommand.class
        })
public final class Casus {
    /** All was read. */
    static final int READ = 0;

    /** Some input could not be read. */
    static final int SOME_UNREADABLE = 1;

    /** The call itself was wrong. */
    static final int WRONG_CALL = 2;

    private Casus() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; what it returns is the exit status. */
    static int run(String... arguments) {
        return new CommandLine(new Casus())
                .setOut(Output.json())
                .setExecutionExceptionHandler(Casus::explain)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult call) throws Exception {
        if (!(failure instanceof IOException)) {
            throw failure;
        }
        PrintWriter err = command.getErr();
        err.println("casus: " + failure.getMessage());
        err.flush();
        return SOME_UNREADABLE;
    }
}
