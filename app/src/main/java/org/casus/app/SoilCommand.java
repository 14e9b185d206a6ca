package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.place.gazetteer.Place;
import org.casus.place.gazetteer.PlaceName;
import org.casus.place.soil.CaseMaps;
import org.casus.place.soil.SoilJson;
import org.casus.place.soil.SoilTable;
import org.casus.place.soil.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus soil}: on whose soil a place lies, on whose map. */
@Command(
        name = "soil",
        mixinStandardHelpOptions = true,
        description = {
            "Says on whose soil a place lies, for every map, and how far it is from the nearest line.",
            "A name that several places bear gives the list of them and status 1."
        },
        footer = {"", "Example: casus soil Shusha --date 2020-11-08", "         casus soil 39.84,45.67"})
final class SoilCommand implements Callable<Integer> {
    private static final Pattern DEGREES =
            Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*,\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*");

    @Parameters(paramLabel = "PLACE|LAT,LON", description = "A place's name, or degrees north and east.")
    private String place;

    @Option(names = "--date", description = "The day to ask for (default: the maps' latest).")
    private Optional<LocalDate> date;

    @Mixin
    private Maps maps;

    @Mixin
    private Format format;

    @Spec
    private CommandSpec command;

    /** A latitude south of the equator begins with a dash, as an option does: a space before it tells them apart. */
    static String[] withSouthernDegrees(String... arguments) {
        return Stream.of(arguments)
                .map(argument ->
                        argument.startsWith("-") && DEGREES.matcher(argument).matches() ? " " + argument : argument)
                .toArray(String[]::new);
    }

    @Override
    public Integer call() throws IOException {
        CaseMaps known = maps.read(Optional.empty());
        List<Place> candidates = candidates(known);
        PrintWriter out = command.commandLine().getOut();
        int told = Maps.tell(known.faults(), command);
        int status = candidates.size() == 1 ? told : Casus.SOME_UNREADABLE;
        if (candidates.size() == 1) {
            Place found = candidates.get(0);
            SoilTable table = SoilTable.of(found, date, known.soilAt(found.lat(), found.lon()));
            out.println(format.choose(() -> text(table), () -> SoilJson.write(table)));
        } else {
            tell(candidates, out);
            Output.say(command, (candidates.isEmpty() ? "no place is" : "several places are") + " called " + place);
        }
        out.flush();
        return status;
    }

    /** A name that nobody bears has no list to choose from. */
    private void tell(List<Place> candidates, PrintWriter out) {
        if (!format.isText()) {
            out.println(SoilJson.unchosen(place, date, candidates));
        } else if (!candidates.isEmpty()) {
            out.println(choices(candidates));
        }
    }

    private List<Place> candidates(CaseMaps known) {
        Matcher degrees = DEGREES.matcher(place);
        if (!degrees.matches()) {
            return known.gazetteer().find(place);
        }
        double lat = Double.parseDouble(degrees.group(1));
        double lon = Double.parseDouble(degrees.group(2));
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new ParameterException(
                    command.commandLine(),
                    "No such degrees: " + place.strip() + "; latitude comes first, as in 39.84,45.67");
        }
        List<PlaceName> names = List.of(PlaceName.plain(place.strip()));
        return List.of(new Place(place.strip(), names, lat, lon, "point", "", 0, 0, "degrees as given"));
    }

    private static String text(SoilTable table) {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "%s (%.4f, %.4f)%n",
                table.place().name(),
                table.place().lat(),
                table.place().lon()));
        for (Verdict verdict : table.verdicts()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "  %s (%s, %s): %s%s%s%n",
                    verdict.map().name(),
                    verdict.map().about().kind().written(),
                    verdict.map().about().published().isEmpty()
                            ? "no date"
                            : verdict.map().about().published(),
                    verdict.written(),
                    verdict.distanceKm().isPresent()
                            ? String.format(
                                    Locale.ROOT,
                                    ", %.1f km from the line",
                                    verdict.distanceKm().getAsDouble())
                            : "",
                    verdict.note().isEmpty() ? "" : " (" + verdict.note() + ")"));
        }
        return lines.toString().stripTrailing();
    }

    private static String choices(List<Place> candidates) {
        StringBuilder lines = new StringBuilder("Which one?");
        for (Place candidate : candidates) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%n  %s, %s %s: %.4f,%.4f",
                    candidate.name(),
                    candidate.kind(),
                    candidate.country(),
                    candidate.lat(),
                    candidate.lon()));
        }
        return lines.toString();
    }
}
