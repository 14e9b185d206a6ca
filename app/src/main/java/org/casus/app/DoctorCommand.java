package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.statement.reading.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus doctor}: what is missing on this machine, and how to mend it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is missing on this machine, and how to mend it.",
        footer = {"", "Example: casus doctor"})
final class DoctorCommand implements Callable<Integer> {
    private static final int NEEDED_JAVA = 17;
    private static final long NEEDED_HEAP = 512L << 20;
    private static final long NEEDED_DISK = 1L << 30;

    @Spec
    private CommandSpec command;

    private boolean well = true;

    @Override
    public Integer call() {
        int java = Runtime.version().feature();
        say(java >= NEEDED_JAVA, "Java " + java, "install a JDK 17 or newer");
        long heap = Runtime.getRuntime().maxMemory();
        say(heap >= NEEDED_HEAP, "heap of " + (heap >> 20) + " MB", "set CASUS_JAVA_OPTIONS=-Xmx1g");
        say(diskFree() >= NEEDED_DISK, "free disk here: " + (diskFree() >> 20) + " MB", "make room, a case needs some");
        Optional<String> model = modelFailure();
        say(model.isEmpty(), "reader model", model.orElse(""));
        boolean chromium = Files.isExecutable(Path.of("/usr/bin/chromium"));
        command.commandLine()
                .getOut()
                .println((chromium ? "ok     " : "note   ")
                        + "chromium, needed by the browser tests only"
                        + (chromium ? "" : ": install Debian's chromium and chromium-driver"));
        command.commandLine().getOut().flush();
        return well ? Casus.READ : Casus.SOME_UNREADABLE;
    }

    private static long diskFree() {
        try {
            return Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads one sentence with the model; what goes wrong is the cure's first line. */
    private static Optional<String> modelFailure() {
        try (StatementReader reader = new StatementReader()) {
            reader.read("Officials said the road was open.", Optional.empty());
            return Optional.empty();
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            return Optional.of(String.format(
                    Locale.ROOT, "cannot be loaded (%s); it runs on 64-bit Linux, macOS and Windows", e.getMessage()));
        }
    }

    private void say(boolean good, String what, String cure) {
        PrintWriter out = command.commandLine().getOut();
        out.println(good ? "ok     " + what : "wrong  " + what + ": " + cure);
        well &= good;
    }
}
