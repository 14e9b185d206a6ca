package org.casus.app;

import java.io.IOException;
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
        Optional<Path> home = folder.or(() -> caseFolder);
        return home.isPresent() ? CaseMaps.read(home.get()) : CaseMaps.shipped();
    }
}
