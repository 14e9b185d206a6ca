package org.casus.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.place.soil.CaseMaps;
import org.casus.treaty.Facts;
import org.casus.treaty.FactsFile;
import org.casus.treaty.Obligation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus obligations}: what treaties ask of whom after a reported event. */
@Command(
        name = "obligations",
        mixinStandardHelpOptions = true,
        description = {
            "Holds reported facts against the obligations on record, element by element.",
            "On the elements as recorded; not legal advice."
        },
        footer = {"", "Example: casus obligations --facts facts.json --format json"})
final class ObligationsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CASE", description = "A case, for its own events, maps and treaties.")
    private Optional<Path> caseFolder;

    @Option(names = "--facts", paramLabel = "FILE", description = "Facts as JSON or YAML; see docs/treaties.md.")
    private Optional<Path> facts;

    @Option(names = "--maps", paramLabel = "FOLDER", description = "A folder of maps with an optional maps.yaml and places.yaml.")
    private Optional<Path> maps;

    @Option(names = "--treaties", paramLabel = "FILE|FOLDER", description = "Records of your own, before the shipped ones.")
    private Optional<Path> treaties;

    @Option(names = "--today", paramLabel = "DATE", description = "The day to look at the case from; else the clock's.")
    private LocalDate today = LocalDate.now(Clock.systemDefaultZone());

    @Option(names = "--format", defaultValue = "text", description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec command;

    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        if (facts.isEmpty() && caseFolder.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Give a CASE or --facts FILE; see casus obligations --help");
        }
        Optional<Path> home = caseFolder.map(Cases::named);
        Optional<Path> folder = maps.or(() -> home);
        CaseMaps known = folder.isPresent() ? CaseMaps.read(folder.get()) : CaseMaps.shipped();
        List<Obligation> records =
                ObligationFacts.records(treaties.or(() -> home.map(path -> path.resolve("treaties"))));
        List<Facts> happened = facts.isPresent()
                ? FactsFile.read(facts.get(), known.gazetteer())
                : ObligationFacts.ofCase(home.orElseThrow(), today, known.gazetteer(), records);
        ObligationFacts.print(happened, known, records, command.commandLine().getOut(), format);
        return Casus.READ;
    }
}
