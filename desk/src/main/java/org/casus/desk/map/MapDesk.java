package org.casus.desk.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.casefile.Terrain;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.MapRecord;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.gazetteer.Place;
import org.casus.place.soil.Verdict;

/** Makes up the map page. Thread-safe. */
public final class MapDesk {
    private static final int MOST_DIFFERENCES = 8;
    private static final int MOST_NAMED = 3;

    private final Catalogue catalogue;
    private final Survey survey;
    private final Map<String, BorderVersion> maps = new LinkedHashMap<>();

    public MapDesk(Catalogue catalogue, Survey survey) {
        this.catalogue = catalogue;
        this.survey = survey;
        survey.own().forEach(map -> maps.putIfAbsent(map.name(), map));
        Stream.concat(
                        survey.terrain().places().stream().flatMap(located -> located.soil().verdicts().stream()),
                        survey.terrain().obligations().stream().flatMap(found -> found.verdicts().stream()))
                .forEach(verdict -> maps.putIfAbsent(verdict.map().name(), verdict.map()));
    }

    /** @param version "1" or "2" for the line of that border version alone; any other for both */
    public MapPage makeUp(Optional<String> version) {
        Optional<BorderComparison> compared = survey.comparison();
        int shown = compared.isEmpty()
                ? 0
                : version.filter(v -> v.matches("[12]")).map(Integer::parseInt).orElse(0);
        List<MapPage.Version> versions = versions(compared.isPresent(), shown);
        return new MapPage(
                !survey.own().isEmpty(),
                compared.map(report -> switches(report, shown)).orElse(List.of()),
                compared.map(
                        report -> MapDrawing.of(report, shown, survey.terrain().places(), caption(report))),
                versions,
                compared.map(MapDesk::differences).orElse(List.of()),
                survey.terrain().places().stream()
                        .map(located -> row(located, versions))
                        .toList());
    }

    private static List<MapPage.Switch> switches(BorderComparison report, int shown) {
        return List.of(
                new MapPage.Switch("both", "/map", shown == 0),
                new MapPage.Switch(report.a().name(), "/map?version=1", shown == 1),
                new MapPage.Switch(report.b().name(), "/map?version=2", shown == 2));
    }

    private static String caption(BorderComparison report) {
        return "Unbroken line: " + credit(report.a()) + ". Broken line: " + credit(report.b())
                + ". Hatched land lies in different states on the two maps. Each dot is a place of the table.";
    }

    private static String credit(BorderVersion map) {
        String about = String.join(
                ", ",
                Stream.of(map.about().published(), map.about().source())
                        .filter(words -> !words.isEmpty())
                        .toList());
        return map.name() + (about.isEmpty() ? "" : " (" + about + ")");
    }

    private List<MapPage.Version> versions(boolean drawn, int shown) {
        List<MapPage.Version> versions = new ArrayList<>();
        for (BorderVersion map : maps.values()) {
            int number = versions.size() + 1;
            versions.add(new MapPage.Version(
                    Addresses.borderAnchor(map.name()),
                    map.name(),
                    map.about().published(),
                    drawn && number <= 2 ? Optional.of(number == 1 ? "line-a" : "line-b") : Optional.empty(),
                    about(map),
                    number == shown));
        }
        return versions;
    }

    private List<String> about(BorderVersion map) {
        MapRecord about = map.about();
        List<String> words = new ArrayList<>();
        if (!about.claimant().isEmpty()) {
            words.add("According to " + about.claimant());
        }
        about.validFrom()
                .ifPresent(day -> words.add("holds from " + catalogue.dates().full(day)));
        about.validTo()
                .ifPresent(day -> words.add("holds until " + catalogue.dates().full(day)));
        if (!about.published().isEmpty()) {
            words.add("published " + about.published());
        }
        about.scale().ifPresent(scale -> words.add(String.format(Locale.ROOT, "1:%,d", scale)));
        words.add("line sure to " + number(map.uncertaintyMetres() / 1000) + " km");
        words.add("source: " + (about.source().isEmpty() ? map.file() : about.source()));
        return words;
    }

    private static List<MapPage.Difference> differences(BorderComparison report) {
        List<MapPage.Difference> differences = new ArrayList<>();
        for (BorderComparison.Piece piece : report.pieces()) {
            if (!piece.withinUncertainty() && differences.size() < MOST_DIFFERENCES) {
                differences.add(new MapPage.Difference(
                        "piece-" + (differences.size() + 1),
                        MapDrawing.isFirst(report, piece) ? "url(#pa)" : "url(#pb)",
                        number(piece.area()) + " km²",
                        piece.wholeEnclave()
                                .or(piece::near)
                                .map(name -> " at " + name)
                                .orElse(""),
                        piece.a() + " on " + report.a().name() + ", " + piece.b() + " on "
                                + report.b().name()));
            }
        }
        return differences;
    }

    private MapPage.Row row(Terrain.Located located, List<MapPage.Version> versions) {
        Place place = located.soil().place();
        return new MapPage.Row(
                Addresses.placeAnchor(place.name(), place.origin()),
                place.name(),
                place.names().stream()
                        .filter(name -> !name.by().isEmpty() && !name.name().equals(place.name()))
                        .map(name -> name.by() + ": " + name.name())
                        .distinct()
                        .limit(3)
                        .toList(),
                (place.kind().isEmpty() ? "" : place.kind() + ", ") + "±" + number(place.precisionMetres() / 1000)
                        + " km",
                versions.stream().map(version -> cell(located, version)).toList(),
                located.pages().stream().limit(MOST_NAMED).map(this::named).toList(),
                Math.max(0, located.pages().size() - MOST_NAMED));
    }

    private MapPage.Cell cell(Terrain.Located located, MapPage.Version version) {
        Optional<Verdict> verdict = located.soil().verdicts().stream()
                .filter(one -> one.map().name().equals(version.name()))
                .findFirst();
        return new MapPage.Cell(
                verdict.map(this::tag),
                verdict.map(MapDesk::distance).orElse("not asked here"),
                version.name(),
                "/map#" + version.id(),
                version.current());
    }

    private Tag tag(Verdict verdict) {
        Optional<String> first = survey.terrain().places().stream()
                .flatMap(located -> located.soil().verdicts().stream())
                .flatMap(one -> one.state().stream())
                .sorted()
                .findFirst();
        return switch (verdict.finding()) {
            case DETERMINED ->
                verdict.state().equals(first)
                        ? new Tag("v-inside", "half-a", "in " + verdict.written())
                        : new Tag("v-outside", "half-m", "in " + verdict.written());
            case UNDETERMINED -> new Tag("v-undetermined", "unsure", "undetermined");
            case NO_DATA -> new Tag("v-undetermined", "silent", "no data");
        };
    }

    /** How far a map's line is: "1.5 km from the line". */
    public static String distance(Verdict verdict) {
        if (verdict.finding() != Verdict.Finding.DETERMINED && !verdict.note().isEmpty()) {
            return verdict.note();
        }
        String distance = verdict.distanceKm().isPresent()
                ? number(verdict.distanceKm().getAsDouble()) + " km from the line"
                : "no line drawn near";
        return verdict.note().isEmpty() ? distance : distance + "; " + verdict.note();
    }

    private MapPage.Named named(String page) {
        return new MapPage.Named(catalogue.page(page).map(catalogue::label).orElse(page), Addresses.page(page));
    }

    /** "20", "1.5" or "0.03": two digits that tell something. */
    static String number(double value) {
        if (value >= 10 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value < 0.1 ? "%.2f" : "%.1f", value);
    }
}
