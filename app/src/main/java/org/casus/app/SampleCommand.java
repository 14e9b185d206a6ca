package org.casus.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.casefile.CaseFile;
import org.casus.store.SqliteCaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus sample}: the bundled pages about an invented conflict, read into a case. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes sample pages about an invented conflict, builds a case from them and prints its brief.",
        footer = {"", "Example: casus sample", "Then:    casus desk sample/sample.casus --today 2026-10-20"})
final class SampleCommand implements Callable<Integer> {
    private static final String CASE = "sample.casus";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where to write it; ./sample if not given.")
    private Path folder = Path.of("sample");

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description =
                    "The day to look at the case from; ${DEFAULT-VALUE}, in the middle of the sample, if not given.")
    private LocalDate today = LocalDate.of(2026, 10, 20);

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Path pages = folder.resolve("pages");
        Path target = folder.resolve(CASE);
        try (CaseFile file =
                new CaseFile(SqliteCaseStore.openForAdding(target, message -> Output.say(command, message)))) {
            for (String name : bundled("pages/")) {
                write(name, folder);
            }
            for (String name : bundled("maps/", "treaties/", "actors.yaml")) {
                write(name, target);
            }
            int status = new Adding(file, command.commandLine().getErr(), Adding.Telling.PROGRESS)
                    .add(List.of(pages.toString()));
            command.commandLine().getOut().print(new Brief(file.name(), file.view(today)).text());
            command.commandLine()
                    .getOut()
                    .println("\nThe pages lie in " + pages + ", the case in " + target
                            + ". See it in a browser: casus desk " + target + " --today " + today);
            command.commandLine().getOut().flush();
            return status;
        }
    }

    /** The names of the bundled files, one a line, since a jar cannot list its folders. */
    private static List<String> bundled(String... folders) throws IOException {
        try (InputStream in = resource("index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Stream.of(folders).anyMatch(line::startsWith))
                    .toList();
        }
    }

    private static void write(String name, Path into) throws IOException {
        Path file = into.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = resource(name)) {
            Files.write(file, in.readAllBytes());
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SampleCommand.class.getResourceAsStream("sample/" + name);
        if (in == null) {
            throw new IOException("The sample file " + name + " is missing from this build");
        }
        return in;
    }
}
