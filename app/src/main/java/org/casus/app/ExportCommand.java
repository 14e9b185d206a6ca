package org.casus.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.casefile.CaseFile;
import org.casus.casefile.Ground;
import org.casus.store.CaseJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus export}: the whole case in another form. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints the whole case. Formats: json (one object).",
        footer = {"", "Example: casus export border.casus --format json > border.json"})
final class ExportCommand implements Callable<Integer> {
    /** The forms that a case can leave in. */
    enum Format {
        json
    }

    @Mixin
    private Cases cases;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        try (CaseFile file = cases.open()) {
            Ground ground = file.ground();
            int status = Maps.tell(ground.maps().faults(), command);
            switch (format) {
                case json ->
                    Output.line(
                            command.commandLine().getOut(),
                            CaseJson.of(file.view(cases.today()), file.terrain(cases.today(), ground)));
            }
            return status;
        }
    }
}
