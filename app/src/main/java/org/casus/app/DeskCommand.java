package org.casus.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus desk}: the case in a browser on this machine. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description =
                "Serves the case to a browser on this machine, at 127.0.0.1 only, until it is stopped with Ctrl-C.",
        footer = {"", "Example: casus desk border.casus"})
final class DeskCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Option(
            names = "--port",
            defaultValue = "7700",
            description = "Port; 0 takes any free one. ${DEFAULT-VALUE} if not given.")
    private int port;

    @Override
    public Integer call() throws IOException {
        try (CaseFile file = cases.open()) {
            throw new IOException("The desk of " + file.name() + " cannot be served on port " + port + " yet");
        }
    }
}
