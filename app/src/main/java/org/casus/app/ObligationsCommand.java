package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.casefile.CaseFile;
import org.casus.casefile.Ground;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.soil.CaseMaps;
import org.casus.store.SqliteCaseStore;
import org.casus.treaty.Assessment;
import org.casus.treaty.AssessmentJson;
import org.casus.treaty.Facts;
import org.casus.treaty.FactsFile;
import org.casus.treaty.Obligation;
import org.casus.treaty.ObligationFile;
import org.casus.treaty.Obligations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus obligations}: what treaties ask of whom after a reported event. */
@Command(
        name = "obligations",
        mixinStandardHelpOptions = true,
        description = {
            "Holds reported facts against the obligations on record, element by element.",
            "On the elements as recorded; not legal advice."
        },
        footer = {"", "Example: casus obligations --facts facts.json --format json"})
final class ObligationsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CASE", description = "A case, for its own events, maps and treaties.")
    private Optional<Path> caseFolder;

    @Option(names = "--facts", paramLabel = "FILE", description = "Facts as JSON or YAML; see docs/treaties.md.")
    private Optional<Path> facts;

    @Mixin
    private Maps maps;

    @Option(
            names = "--treaties",
            paramLabel = "FILE|FOLDER",
            description = "Records of your own, before the shipped ones.")
    private Optional<Path> treaties;

    @Mixin
    private Today today;

    @Mixin
    private Format format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (facts.isEmpty() && caseFolder.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Give a CASE or --facts FILE; see casus obligations --help");
        }
        Optional<Path> home = caseFolder.map(Cases::named);
        if (home.isPresent()) {
            SqliteCaseStore.requireCase(home.get());
        }
        CaseMaps known = maps.read(home);
        List<Obligation> records = records(home);
        List<Facts> reported = facts.isPresent() ? FactsFile.read(facts.get(), known.gazetteer()) : List.of();
        int status = Math.max(Maps.tell(known.faults(), command), tellUnplaced(reported, known.gazetteer()));
        PrintWriter out = command.commandLine().getOut();
        List<Assessment> all = assessments(home, reported, new Ground(known, records));
        if (format.isText()) {
            print(all, out);
        } else {
            all.forEach(found -> out.println(AssessmentJson.write(found)));
        }
        out.flush();
        return status;
    }

    /** Those that concern a party to them in full, the others by name, each once. */
    private static void print(List<Assessment> all, PrintWriter out) {
        all.stream().filter(Assessment::concerned).forEach(found -> out.println(text(found)));
        Set<String> told = instruments(all, true);
        Set<String> aside = instruments(all, false);
        aside.removeAll(told);
        if (!aside.isEmpty()) {
            out.println("Also on record, with no party attacked, attacking, owning the place or asking: "
                    + String.join("; ", aside));
        }
        out.println(Assessment.NOTE);
    }

    private static Set<String> instruments(List<Assessment> all, boolean concerned) {
        return all.stream()
                .filter(found -> found.concerned() == concerned)
                .map(found -> found.obligation().instrument())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Facts at a place that no list has, or several, are named: whose soil it is stays unknown. */
    private int tellUnplaced(List<Facts> reported, Gazetteer places) {
        List<String> unplaced = reported.stream()
                .map(Facts::place)
                .filter(place -> place.spot().isEmpty() && !place.name().equals(FactsFile.UNNAMED))
                .map(Facts.Where::name)
                .distinct()
                .toList();
        for (String name : unplaced) {
            String how = places.find(name).isEmpty() ? "no place is called " : "several places are called ";
            Output.say(command, facts.orElseThrow() + ": " + how + name + "; give its lat and lon");
        }
        return unplaced.isEmpty() ? Casus.READ : Casus.SOME_UNREADABLE;
    }

    private List<Assessment> assessments(Optional<Path> home, List<Facts> reported, Ground ground) throws IOException {
        if (facts.isEmpty()) {
            try (CaseFile file = new CaseFile(SqliteCaseStore.open(home.orElseThrow()))) {
                return file.terrain(today.day(), ground).obligations();
            }
        }
        return reported.stream()
                .flatMap(fact -> Obligations.assess(fact, ground.maps(), ground.obligations()).stream())
                .toList();
    }

    /** The shipped records, and before them those of the file or folder asked for, else of the case. */
    private List<Obligation> records(Optional<Path> home) throws IOException {
        List<Obligation> records = Ground.records(treaties.or(() -> home.flatMap(Ground::treaties)));
        if (treaties.isPresent() && records.equals(ObligationFile.shipped())) {
            throw new IOException(treaties.get() + " holds no obligation; see docs/treaties.md");
        }
        return records;
    }

    private static String text(Assessment found) {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, article %s: %s (%s: %s)",
                found.obligation().instrument(),
                found.obligation().article(),
                found.outcome(),
                found.deciding(),
                found.because()));
        found.elements()
                .forEach(element -> lines.append(String.format(
                        Locale.ROOT,
                        "%n  %s: %s, %s",
                        element.name(),
                        element.finding().written(),
                        element.because())));
        return lines.toString();
    }
}
