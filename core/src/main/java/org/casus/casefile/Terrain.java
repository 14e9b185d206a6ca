package org.casus.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.name.Actor;
import org.casus.place.gazetteer.Place;
import org.casus.place.gazetteer.PlaceLink;
import org.casus.place.gazetteer.PlaceLinker;
import org.casus.place.soil.SoilTable;
import org.casus.text.Days;
import org.casus.treaty.Assessment;
import org.casus.treaty.Facts;
import org.casus.treaty.InvocationFinder;
import org.casus.treaty.LedgerFacts;
import org.casus.treaty.Obligations;

/**
 * What a case comes to on the ground: its places, on whose soil each lies on whose map, and which obligations follow.
 *
 * @param places that the pages name and one gazetteer entry is meant by, in the order of their names
 * @param obligations how each obligation on record stands to each armed act that the case reports
 */
public record Terrain(List<Located> places, List<Assessment> obligations) {
    public Terrain {
        places = List.copyOf(places);
        obligations = List.copyOf(obligations);
    }

    /** A place, the pages that name it, and each map's word on it. */
    public record Located(SoilTable soil, List<String> pages) {
        public Located {
            pages = List.copyOf(pages);
        }
    }

    /** Surveys a case. A pure function of its view and of the maps and treaties it goes by. */
    static Terrain of(CaseView view, Ground ground) {
        List<Assessment> obligations = new ArrayList<>();
        for (Facts facts : facts(view, ground)) {
            obligations.addAll(Obligations.assess(facts, ground.maps(), ground.obligations()));
        }
        return new Terrain(places(view, ground), obligations);
    }

    private static List<Facts> facts(CaseView view, Ground ground) {
        List<Facts.Invoked> invoked = new ArrayList<>();
        for (CaseView.Entry entry : view.statements()) {
            invoked.addAll(InvocationFinder.find(
                    entry.sentence(),
                    entry.statement().speaker(),
                    entry.statement().said().flatMap(Days::of),
                    entry.id().toString(),
                    ground.obligations()));
        }
        return LedgerFacts.of(view.ledger(), ground.maps().gazetteer(), invoked);
    }

    /** A state of the case is no town that bears its name elsewhere. */
    private static List<Located> places(CaseView view, Ground ground) {
        PlaceLinker linker = new PlaceLinker(ground.maps().gazetteer());
        Set<String> states = view.ledger().parties().stream()
                .filter(party -> party.kind() == Actor.Kind.STATE)
                .map(Actor::name)
                .collect(Collectors.toSet());
        Map<String, Place> byName = new TreeMap<>();
        Map<String, Set<String>> pages = new TreeMap<>();
        for (StoredPage page : view.pages()) {
            for (PlaceLink link :
                    linker.link(page.article().text(), page.report().mentions())) {
                if (link.candidates().size() == 1 && !states.contains(link.name())) {
                    Place place = link.candidates().get(0);
                    String key = place.name() + " " + place.origin();
                    byName.putIfAbsent(key, place);
                    pages.computeIfAbsent(key, k -> new TreeSet<>()).add(page.id());
                }
            }
        }
        return byName.entrySet().stream()
                .map(entry -> located(entry.getValue(), pages.getOrDefault(entry.getKey(), Set.of()), view, ground))
                .toList();
    }

    private static Located located(Place place, Set<String> pages, CaseView view, Ground ground) {
        return new Located(
                SoilTable.of(place, Optional.of(view.today()), ground.maps().soilAt(place.lat(), place.lon())),
                List.copyOf(pages));
    }
}
