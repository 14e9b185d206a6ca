package org.casus.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.place.border.BorderImport;
import org.casus.place.border.BorderVersion;
import org.junit.jupiter.api.Assumptions;

/** The map files that lie beside the repository, where they are. */
public final class Shared {
    private Shared() {}

    /** The folder of maps; skips the test where it is absent. */
    public static Path maps() {
        Path folder = folder().resolve("gold/geo");
        Assumptions.assumeTrue(Files.isDirectory(folder), "No maps beside the repository: " + folder);
        return folder;
    }

    static BorderVersion map(String name) throws Exception {
        return new BorderImport().read(maps().resolve(name + ".geojson"), Optional.empty());
    }

    private static Path folder() {
        String named = System.getProperty("CASUS_SHARED", System.getenv().getOrDefault("CASUS_SHARED", ""));
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve("core/src"))) {
            here = here.getParent();
        }
        return here.resolveSibling("shared");
    }
}
