package org.casus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.soil.CaseMaps;
import org.casus.store.SqliteCaseStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The {@code --maps} of a command that asks where a place lies. */
final class Maps {
    @Option(
            names = "--maps",
            paramLabel = "FOLDER|CASE",
            description = "A folder of maps with an optional maps.yaml and places.yaml, or a case.")
    private Optional<Path> folder;

    /**
     * The maps asked for, else those of a case, else the shipped ones.
     *
     * @throws IOException if maps were asked for and there are none that could answer
     */
    CaseMaps read(Optional<Path> caseFolder) throws IOException {
        if (folder.isEmpty()) {
            return caseFolder.isPresent() ? CaseMaps.ofCase(caseFolder.get()) : CaseMaps.shipped();
        }
        Path asked = found(folder.get());
        CaseMaps maps = CaseMaps.read(asked);
        boolean nothingAsked = maps.own().isEmpty() && SqliteCaseStore.isCase(asked);
        if (!nothingAsked && !maps.anyOwnDrawsLand()) {
            throw new IOException(noneAnswers(asked, maps.own()));
        }
        return maps;
    }

    private static String noneAnswers(Path asked, List<BorderVersion> maps) {
        String why = maps.stream()
                .flatMap(map -> map.findings().stream())
                .map(Finding::told)
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        return maps.isEmpty()
                ? asked + " holds no map; a map is a .geojson or .topojson file, or named in maps.yaml"
                : "no map of " + asked + " can be used: " + why;
    }

    /**
     * Names the maps that cannot be used on standard error.
     *
     * @param faults each with its reason
     * @return the exit status
     */
    static int tell(List<String> faults, CommandSpec command) {
        faults.forEach(fault -> Output.say(command, fault));
        return faults.isEmpty() ? Casus.READ : Casus.SOME_UNREADABLE;
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
