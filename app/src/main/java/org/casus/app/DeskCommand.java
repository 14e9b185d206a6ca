package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseRuling;
import org.casus.desk.DeskServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus desk}: the case in a browser on this machine. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description =
                "Serves the case to a browser on this machine, at 127.0.0.1 only, until it is stopped with Ctrl-C.",
        footer = {"", "Example: casus desk border.casus"})
final class DeskCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Mixin
    private Cases cases;

    @Option(
            names = "--port",
            defaultValue = "7700",
            description = "Port; 0 takes any free one. ${DEFAULT-VALUE} if not given.")
    private int port;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for --port: " + port + "; ports go from 0 to " + HIGHEST_PORT);
        }
        try (CaseFile file = cases.open();
                DeskServer desk = DeskServer.start(file, this::keep, cases::today, port)) {
            PrintWriter err = command.commandLine().getErr();
            err.println("The desk of " + file.name() + " is at " + desk.address() + " until Ctrl-C");
            err.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Casus.READ;
    }

    private void keep(CaseRuling ruling) throws IOException {
        try (CaseFile file = cases.openUnlessHeld()) {
            file.rule(ruling);
        }
    }
}
