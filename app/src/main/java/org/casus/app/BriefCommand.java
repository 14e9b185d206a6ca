package org.casus.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.casefile.CaseFile;
import org.casus.place.soil.CaseMaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus brief}: the case on one screen. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Prints the case on one screen: pages, outlets, origins, statements, claims, figures, commitments.",
        footer = {"", "Example: casus brief border.casus --today 2026-10-14"})
final class BriefCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        try (CaseFile file = cases.open()) {
            Maps.tell(CaseMaps.faults(cases.folder()), command);
            command.commandLine().getOut().print(new Brief(file.name(), file.view(cases.today())).text());
            command.commandLine().getOut().flush();
        }
        return Casus.READ;
    }
}
