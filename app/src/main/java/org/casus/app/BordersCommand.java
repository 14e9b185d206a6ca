package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casus.place.border.BorderImport;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.MapFolder;
import org.casus.place.comparison.BorderComparer;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.comparison.ComparisonGeoJson;
import org.casus.place.comparison.ComparisonJson;
import org.casus.place.comparison.ComparisonPage;
import org.casus.place.comparison.ComparisonText;
import org.casus.place.soil.CaseMaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus borders A.geojson B.geojson}: how two maps differ. */
@Command(
        name = "borders",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two maps of borders: areas, lengths, every piece that changes hands.",
            "A maps.yaml beside a file says whose map it is; see docs/borders.md."
        })
final class BordersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "First map: GeoJSON or TopoJSON.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Second map.")
    private Path second;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format;

    enum Format {
        text,
        json,
        geojson,
        html
    }

    @Override
    public Integer call() throws IOException {
        BorderVersion a = read(first);
        BorderVersion b = read(second);
        if (!told(a) | !told(b)) {
            return Casus.SOME_UNREADABLE;
        }
        BorderComparison report = new BorderComparer(CaseMaps.placesBeside(first)).compare(a, b);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                switch (format) {
                    case text -> ComparisonText.write(report);
                    case json -> ComparisonJson.write(report);
                    case geojson -> ComparisonGeoJson.write(report);
                    case html -> ComparisonPage.write(report);
                });
        out.flush();
        return Casus.READ;
    }

    private static BorderVersion read(Path file) throws IOException {
        return new BorderImport().read(file, MapFolder.recordFor(file));
    }

    /** Names a file that gives no area on standard error. */
    private boolean told(BorderVersion version) {
        if (!version.territories().isEmpty()) {
            return true;
        }
        version.findings().forEach(finding -> Output.say(spec, finding.told()));
        return false;
    }
}
