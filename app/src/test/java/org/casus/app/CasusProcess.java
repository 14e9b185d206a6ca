package org.casus.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own. */
final class CasusProcess {
    private CasusProcess() {}

    record Run(int status, String out, String err) {}

    /** Runs it to its end. */
    static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        Process process = start(folder, arguments);
        StringBuilder err = new StringBuilder();
        Thread errors = new Thread(() -> {
            try (var reader = process.errorReader(UTF_8)) {
                reader.lines().forEach(line -> err.append(line).append('\n'));
            } catch (IOException e) {
                err.append(e);
            }
        });
        errors.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        errors.join();
        return new Run(process.waitFor(), out, err.toString());
    }

    /** Runs it to its end, with what it prints going into a file. */
    static Run runInto(Path out, Path folder, String... arguments) throws IOException, InterruptedException {
        Process process =
                builder(folder, arguments).redirectOutput(out.toFile()).start();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), "", err);
    }

    static Process start(Path folder, String... arguments) throws IOException {
        return builder(folder, arguments).start();
    }

    private static ProcessBuilder builder(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.casus.app.Casus"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
