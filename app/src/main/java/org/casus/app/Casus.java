package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.casus.page.input.WhyUnread;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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

    private static final int LAST_YEAR = 9999;

    /** Who read the output has gone; what a shell shows of a program that the closed pipe ended. */
    static final int CLOSED_PIPE = 141;

    private Casus() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; what it returns is the exit status. */
    static int run(String... arguments) {
        CommandLine casus = new CommandLine(new Casus())
                .setOut(Output.json())
                .registerConverter(LocalDate.class, Casus::day)
                .setExecutionStrategy(Casus::runUnlessBlank)
                .setParameterExceptionHandler(Casus::refuse)
                .setExecutionExceptionHandler(Casus::explain);
        try {
            int status = casus.execute(SoilCommand.withSouthernDegrees(arguments));
            casus.getOut().flush();
            return status;
        } catch (LostOutput lost) {
            if (lost.isClosedPipe()) {
                return CLOSED_PIPE;
            }
            Output.say(casus.getCommandSpec(), String.valueOf(lost.getMessage()));
            return SOME_UNREADABLE;
        } catch (OutOfMemoryError full) {
            Output.say(casus.getCommandSpec(), "not enough memory; give it more: CASUS_JAVA_OPTIONS=-Xmx4g");
            return SOME_UNREADABLE;
        } catch (Error | RuntimeException unexpected) {
            return internal(unexpected, casus);
        }
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as a day of no calendar is.
        }
        throw new TypeConversionException("'" + written + "' is no day; write it as 2026-10-12");
    }

    /** An empty word is what an unset variable of the shell leaves: no file, no case and no name. */
    private static int runUnlessBlank(ParseResult call) {
        for (ParseResult part = call; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            for (ArgSpec argument : part.matchedArgs()) {
                if (argument.originalStringValues().stream().anyMatch(String::isBlank)) {
                    throw new ParameterException(
                            part.commandSpec().commandLine(),
                            "Empty value for " + name(argument) + "; is a variable of the shell not set?");
                }
            }
        }
        return new RunLast().execute(call);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** One sentence, and where to read on. */
    private static int refuse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("casus: " + wrong.getMessage() + dashed(wrong, arguments));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_CALL;
    }

    /** How to give a word that begins with a dash and is no option. */
    private static String dashed(ParameterException wrong, String... arguments) {
        if (!(wrong instanceof UnmatchedArgumentException || wrong instanceof MissingParameterException)) {
            return "";
        }
        CommandLine command = wrong.getCommandLine();
        return Stream.of(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.matches("-[^-].+")
                        && command.getCommandSpec().findOption(argument.substring(0, 2)) == null)
                .findFirst()
                .map(argument -> "; a word or a file that begins with a dash goes behind --, as in: -- " + argument)
                .orElse("");
    }

    private static int explain(Exception failure, CommandLine command, ParseResult call) {
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (!(cause instanceof IOException expected)) {
            return internal(failure, command);
        }
        Output.say(command.getCommandSpec(), reason(expected));
        return SOME_UNREADABLE;
    }

    /** A fault of Casus itself, in one line; all of it for those who ask. */
    private static int internal(Throwable fault, CommandLine command) {
        if (Boolean.getBoolean("casus.trace")) {
            fault.printStackTrace(command.getErr());
        }
        String what = fault.toString().lines().findFirst().orElse("unknown");
        Output.say(
                command.getCommandSpec(),
                "internal error: " + what + "; for the trace set CASUS_JAVA_OPTIONS=-Dcasus.trace=true");
        return SOME_UNREADABLE;
    }

    private static String reason(Exception failure) {
        return failure instanceof FileSystemException system && system.getFile() != null
                ? system.getFile() + " " + WhyUnread.of(system)
                : String.valueOf(failure.getMessage());
    }
}
