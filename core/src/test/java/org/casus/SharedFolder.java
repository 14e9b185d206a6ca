package org.casus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder {@code shared} beside the checkout, or where {@code CASUS_SHARED} points to: texts with known answers that
 * are no part of the project.
 */
public final class SharedFolder {
    private SharedFolder() {}

    /** A file or folder in it, as {@code gold/dates}; skips the test, and says what is missing, where it is not there. */
    public static Path holding(String path) {
        Path wanted = folder().resolve(path);
        Assumptions.assumeTrue(Files.exists(wanted), () -> "Skipped, for there is no " + wanted);
        return wanted;
    }

    private static Path folder() {
        String named = System.getProperty("CASUS_SHARED", System.getenv().getOrDefault("CASUS_SHARED", ""));
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolveSibling("shared"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("shared"));
    }
}
