package org.casus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.place.soil.CaseMaps;
import picocli.CommandLine.Option;

/** The {@code --maps} of a command that asks where a place lies. */
final class Maps {
    @Option(
            names = "--maps",
            paramLabel = "FOLDER|CASE",
            description = "A folder of maps with an optional maps.yaml and places.yaml, or a case.")
    private Optional<Path> folder;

    /** The maps asked for, else those of a case, else the shipped ones. */
    CaseMaps read(Optional<Path> caseFolder) throws IOException {
        Optional<Path> home = folder.isPresent() ? Optional.of(found(folder.get())) : caseFolder;
        return home.isPresent() ? CaseMaps.read(home.get()) : CaseMaps.shipped();
    }

    /** The folder, or the case of this name. */
    private static Path found(Path given) throws IOException {
        Path found = Files.exists(given) ? given : Cases.named(given);
        if (!Files.exists(found)) {
            throw new IOException(given + " does not exist; --maps takes a folder of maps, a map file or a case");
        }
        return found;
    }
}
