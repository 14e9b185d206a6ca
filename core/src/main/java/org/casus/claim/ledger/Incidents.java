package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.claim.Figure.Loss;
import org.casus.claim.figure.Camp;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.Term;

/**
 * Which statements put a number on the same loss: they are one claim, and where the numbers differ a contested one. Pages
 * tell of one incident when they open alike within some days, or where the later one corrects a count: the dead of two
 * shellings are two matters. For one thread.
 */
final class Incidents {
    /** A page that counts more often than this tells of many incidents. */
    private static final int MOST_ON_A_PAGE = 4;

    private static final Set<Loss> LASTING = EnumSet.of(Loss.CAPTURED, Loss.MISSING, Loss.DISPLACED);

    private static final int LASTING_NAMES = 2;

    private static final int MOST_BEFORE = 200;
    private static final double ALIKE = 0.4;
    private static final double ALIKE_IN_ONE_PLACE = 0.18;

    private final Likeness likeness;
    private final Rarity rarity;
    private final TollReader reader;
    private Map<PageReading, Toll> tolls = new IdentityHashMap<>();
    private Map<Toll, Window> windows = new IdentityHashMap<>();

    /** Those whose openings tell more or less than before. */
    private final Set<Toll> reweighed = identities(List.of());

    Incidents(Lexicon lexicon, Likeness likeness) {
        this.likeness = likeness;
        this.rarity = new Rarity(lexicon);
        this.reader = new TollReader(lexicon, rarity);
    }

    /** The pages that a page was held against, those of them that tell of one incident with it, and what that binds. */
    private record Window(List<Toll> before, List<Toll> alike, List<Gatherer.Bond> bonds) {
        static final Window EMPTY = new Window(List.of(), List.of(), List.of());

        static Window of(Toll toll, List<Toll> before, List<Toll> alike) {
            List<Gatherer.Bond> bonds = new ArrayList<>();
            bindWithin(toll, bonds);
            bindAgainst(toll, bonds);
            alike.forEach(other -> bindAcross(other, toll, bonds));
            return new Window(List.copyOf(before), alike, bonds);
        }
    }

    List<Gatherer.Bond> bonds(Iterable<PageReading> pages, Parties parties) {
        follow(pages, parties);
        List<Toll> ordered = tolls.values().stream()
                .sorted(Comparator.comparingLong(Toll::day)
                        .thenComparing(toll -> toll.page().source().page()))
                .toList();
        Map<Toll, Window> now = new IdentityHashMap<>();
        List<Gatherer.Bond> bonds = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Toll toll = ordered.get(i);
            Window window = window(toll, before(ordered, i));
            bonds.addAll(window.bonds);
            now.put(toll, window);
        }
        windows = now;
        return bonds;
    }

    /** Those that a page is held against. */
    private static List<Toll> before(List<Toll> ordered, int at) {
        int from = at;
        while (from > Math.max(0, at - MOST_BEFORE) && ordered.get(at).isSoonAfter(ordered.get(from - 1))) {
            from--;
        }
        return ordered.subList(from, at);
    }

    /** A page is held only against those against which it was not held before. */
    private Window window(Toll toll, List<Toll> before) {
        Window last = reweighed.contains(toll) ? Window.EMPTY : windows.getOrDefault(toll, Window.EMPTY);
        boolean same = last != Window.EMPTY && last.before.equals(before);
        if (same && (reweighed.isEmpty() || Collections.disjoint(before, reweighed))) {
            return last;
        }
        Set<Toll> known = identities(last.before);
        known.removeAll(reweighed);
        Set<Toll> alike = identities(last.alike);
        return Window.of(
                toll,
                before,
                before.stream()
                        .filter(other -> known.contains(other) ? alike.contains(other) : isOneIncident(other, toll))
                        .toList());
    }

    private static Set<Toll> identities(Collection<Toll> tolls) {
        Set<Toll> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(tolls);
        return set;
    }

    private static void bindWithin(Toll toll, List<Gatherer.Bond> bonds) {
        toll.counted().values().stream()
                .filter(same -> same.size() <= MOST_ON_A_PAGE)
                .forEach(same -> bind(same.get(0), same, bonds));
    }

    /** "Seven people have died", say they; "at least 15 patients", say others on the same page. */
    private static void bindAgainst(Toll toll, List<Gatherer.Bond> bonds) {
        toll.counted()
                .forEach((counted, same) -> toll.counted().forEach((other, others) -> {
                    boolean maybe = counted.camp() == Camp.ANYONE
                            && other.camp() != Camp.ANYONE
                            && counted.loss() == other.loss()
                            && !toll.isParted(counted);
                    if (maybe
                            && Collections.disjoint(Toll.parties(same), Toll.parties(others))
                            && others.size() <= MOST_ON_A_PAGE) {
                        bind(same.get(0), others, bonds);
                    }
                }));
    }

    private static void bindAcross(Toll before, Toll toll, List<Gatherer.Bond> bonds) {
        before.counted()
                .forEach((counted, same) -> toll.counted().forEach((other, others) -> {
                    boolean unclear = !counted.equals(other) && (before.isParted(other) || toll.isParted(counted));
                    boolean apart =
                            counted.isUnlike(other) && Collections.disjoint(Toll.parties(same), Toll.parties(others));
                    if (counted.canBe(other) && !unclear && !apart) {
                        bind(same.get(0), others, bonds);
                    }
                }));
    }

    /** Pages of one text, or that open alike; less will do where they name one place, and less still with one number. */
    private boolean isOneIncident(Toll before, Toll toll) {
        if (!toll.counts(before.counted().keySet())) {
            return false;
        }
        if (before.page().source().origin().equals(toll.page().source().origin())) {
            return true;
        }
        if (isLasting(before, toll)
                && before.names().stream().filter(toll.names()::contains).count() >= LASTING_NAMES) {
            return true;
        }
        boolean revises = before.revises() || toll.revises();
        boolean oneCounter = toll.hasCounterOf(before);
        boolean oneName = !Collections.disjoint(before.near(), toll.names())
                || !Collections.disjoint(toll.near(), before.names());
        if (revises && oneCounter || revises && oneName) {
            return true;
        }
        if (toll.happenedOtherwise(before)) {
            return false;
        }
        if (oneCounter && oneName) {
            return true;
        }
        if (!Collections.disjoint(before.circumstances(), toll.circumstances())) {
            return true;
        }
        boolean onePlace = !Collections.disjoint(before.places(), toll.places());
        boolean oneNumber = !Collections.disjoint(before.numbers(), toll.numbers());
        return onePlace && oneNumber
                || likeness.of(before.opening(), toll.opening()) >= (onePlace ? ALIKE_IN_ONE_PLACE : ALIKE);
    }

    /** Who is held, missing or has fled is counted for weeks, and on pages that open otherwise. */
    private static boolean isLasting(Toll before, Toll toll) {
        return toll.counts(before.counted().keySet().stream()
                .filter(one -> LASTING.contains(one.loss()))
                .toList());
    }

    private static void bind(Voice first, List<Voice> others, List<Gatherer.Bond> bonds) {
        others.stream()
                .filter(voice -> voice != first)
                .forEach(voice -> bonds.add(new Gatherer.Bond(voice.id(), first.id(), Gatherer.Reason.MATTER)));
    }

    private void follow(Iterable<PageReading> pages, Parties parties) {
        Map<PageReading, Toll> now = new IdentityHashMap<>();
        for (PageReading page : pages) {
            if (page.tallies().stream().anyMatch(tally -> tally.statement().isPresent())) {
                Toll before = tolls.remove(page);
                now.put(page, before == null ? reader.read(page, parties) : before);
            }
        }
        tolls.forEach(
                (page, gone) -> rarity.remove(gone.opening(), page.source().origin()));
        tolls = now;
        Collection<Term> changed = new HashSet<>(rarity.settle());
        reweighed.clear();
        if (!changed.isEmpty()) {
            tolls.values().stream()
                    .filter(toll -> toll.opening().keys().stream().anyMatch(changed::contains))
                    .forEach(reweighed::add);
            reweighed.forEach(toll -> toll.opening().weigh());
        }
    }
}
