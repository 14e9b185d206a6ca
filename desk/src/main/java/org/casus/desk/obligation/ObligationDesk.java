package org.casus.desk.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.casefile.CaseView;
import org.casus.casefile.Terrain;
import org.casus.claim.StatementId;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.map.MapDesk;
import org.casus.desk.obligation.ObligationsPage.Link;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.place.Ellipsoid;
import org.casus.treaty.Assessment;
import org.casus.treaty.Facts;
import org.casus.treaty.Obligation;
import org.locationtech.jts.geom.Coordinate;

/** Makes up the page of obligations: those in scope first, those not in force last. Immutable and thread-safe. */
public final class ObligationDesk {
    private static final int ON_A_PAGE = 20;

    private final Catalogue catalogue;
    private final Terrain terrain;

    public ObligationDesk(Catalogue catalogue, Terrain terrain) {
        this.catalogue = catalogue;
        this.terrain = terrain;
    }

    /** @param from the number of the first that is shown, from 1; any other for the beginning */
    public ObligationsPage makeUp(Optional<String> from) {
        List<Assessment> all = terrain.obligations().stream()
                .filter(Assessment::concerned)
                .sorted(Comparator.comparing(Assessment::outcome).reversed())
                .toList();
        int first = from.filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> number <= all.size())
                .orElse(1);
        int end = Math.min(all.size(), first - 1 + ON_A_PAGE);
        List<ObligationsPage.Found> found = new ArrayList<>();
        for (int i = first - 1; i < end; i++) {
            found.add(found(i + 1, all.get(i)));
        }
        Optional<Link> onward = end < all.size()
                ? Optional.of(new Link("The next of " + all.size(), Optional.of("/obligations?from=" + (end + 1))))
                : Optional.empty();
        return new ObligationsPage(all.size(), found, Assessment.NOTE, onward, aside());
    }

    /** Instruments on record none of whose parties has to do with what is reported. */
    private List<String> aside() {
        Set<String> concerned = terrain.obligations().stream()
                .filter(Assessment::concerned)
                .map(found -> found.obligation().instrument())
                .collect(Collectors.toSet());
        return terrain.obligations().stream()
                .map(found -> found.obligation().instrument())
                .filter(instrument -> !concerned.contains(instrument))
                .distinct()
                .toList();
    }

    private ObligationsPage.Found found(int number, Assessment found) {
        Obligation obligation = found.obligation();
        String id = "o-" + number;
        return new ObligationsPage.Found(
                id,
                obligation.instrument() + ", article " + obligation.article(),
                event(found.facts()),
                Findings.tag(found.outcome()),
                Findings.element(found.deciding()),
                sentence(found.because()),
                obligation.quotation(),
                obligation.summary(),
                outside(obligation.source(), "Text of the treaty"),
                obligation.duty().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                found.elements().stream()
                        .map(element -> element(number, element, found))
                        .toList(),
                found.verdicts().stream()
                        .map(verdict -> new ObligationsPage.OnMap(
                                verdict.map().name(),
                                Addresses.border(verdict.map().name()),
                                Findings.tag(verdict),
                                sentence(MapDesk.distance(verdict))))
                        .toList(),
                voices(found));
    }

    private Link event(Facts facts) {
        String who = facts.attackers().isEmpty() ? "An armed act" : String.join(" and ", facts.attackers());
        String words = who + facts.victim().map(victim -> " against " + victim).orElse("") + " at "
                + facts.place().name() + ", " + catalogue.dates().full(facts.date());
        return new Link(words, place(facts));
    }

    /** The row of the place that the facts name. */
    private Optional<String> place(Facts facts) {
        return terrain.places().stream()
                .map(located -> located.soil().place())
                .filter(place -> place.names().stream()
                        .anyMatch(name -> name.name().equals(facts.place().name())))
                .findFirst()
                .map(place -> Addresses.place(place.name(), place.origin()));
    }

    private ObligationsPage.Element element(int number, Assessment.Element element, Assessment found) {
        List<Link> evidence = new ArrayList<>();
        if (element.name().equals("territory")) {
            found.verdicts()
                    .forEach(verdict -> evidence.add(new Link(
                            verdict.map().name() + ": " + verdict.written(),
                            Optional.of(Addresses.border(verdict.map().name())))));
        } else {
            element.evidence().stream().distinct().map(this::evidence).forEach(evidence::add);
        }
        if (evidence.stream()
                .noneMatch(
                        link -> link.href().filter(href -> href.startsWith("/")).isPresent())) {
            evidence.add(new Link("the clause", Optional.of(address(number))));
        }
        return new ObligationsPage.Element(
                Findings.element(element.name()),
                sentence(element.because()),
                Findings.tag(element.finding()),
                evidence);
    }

    private static String address(int number) {
        int first = (number - 1) / ON_A_PAGE * ON_A_PAGE + 1;
        return "/obligations" + (first == 1 ? "" : "?from=" + first) + "#o-" + number;
    }

    /** A statement's words where it is one of the case, an address outside where it is one, else the words alone. */
    private Link evidence(String written) {
        if (written.matches(".+:s\\d{1,9}")) {
            StatementId id = StatementId.parse(written);
            return catalogue
                    .entry(id)
                    .map(entry -> new Link(
                            catalogue.speaker(entry) + ", " + catalogue.label(entry.page()),
                            Optional.of(Addresses.words(id))))
                    .orElse(new Link(written, Optional.empty()));
        }
        return outside(written, written);
    }

    private static Link outside(String written, String words) {
        Optional<String> href = Addresses.outside(written);
        return new Link(href.isPresent() ? words : written, href);
    }

    private List<ObligationsPage.Voice> voices(Assessment found) {
        Stream<ObligationsPage.Voice> readings = found.obligation().readings().stream()
                .filter(reading -> reading.period().covers(found.facts().date()))
                .filter(reading ->
                        reading.place().map(near -> isNear(found.facts(), near)).orElse(true))
                .map(reading -> new ObligationsPage.Voice(
                        reading.party(),
                        Findings.tag(reading.stance()),
                        Findings.element(reading.element()),
                        reading.says(),
                        evidence(reading.evidence())));
        Stream<ObligationsPage.Voice> requests = found.facts().invoked().stream()
                .filter(asked -> isOf(asked, found.obligation()))
                .map(asked -> new ObligationsPage.Voice(
                        asked.by(),
                        new Tag("k-met", "demand", "invokes"),
                        Findings.element("invocation"),
                        asked.date().map(catalogue.dates()::full).orElseGet(() -> words(asked)),
                        evidence(asked.evidence())));
        return Stream.concat(readings, requests).toList();
    }

    /** The words of a request whose day was not found: they may name it as a reader understands it, "on Friday". */
    private String words(Facts.Invoked asked) {
        return entry(asked.evidence())
                .map(entry -> "“" + Wording.bare(entry) + "”")
                .orElse("No day found");
    }

    private Optional<CaseView.Entry> entry(String written) {
        return written.matches(".+:s\\d{1,9}") ? catalogue.entry(StatementId.parse(written)) : Optional.empty();
    }

    private static boolean isNear(Facts facts, Obligation.Place near) {
        return facts.place()
                .spot()
                .filter(spot -> Ellipsoid.distanceKm(
                                new Coordinate(spot.lon(), spot.lat()), new Coordinate(near.lon(), near.lat()))
                        <= near.withinKm())
                .isPresent();
    }

    private static boolean isOf(Facts.Invoked asked, Obligation obligation) {
        return (asked.instrument().isEmpty()
                        || asked.instrument().equals(obligation.instrument())
                        || obligation.knownAs().contains(asked.instrument()))
                && (asked.article().isEmpty() || asked.article().equals(obligation.article()));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
