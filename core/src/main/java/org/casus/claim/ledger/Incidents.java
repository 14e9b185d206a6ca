package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.Figure.Loss;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Camp;
import org.casus.claim.figure.Tally;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Voice;
import org.casus.claim.gather.VoiceReader;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.CalendarNames;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.WordList;
import org.casus.claim.wording.Wording;
import org.casus.text.Sentences;
import org.casus.text.Span;

/**
 * Which statements put a number on the same loss: they are one claim, and where the numbers differ a contested one. Pages
 * tell of one incident when they open alike within some days, or where the later one corrects a count: the dead of two
 * shellings are two matters. For one thread.
 */
final class Incidents {
    /** A capitalised word behind one in small letters. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}[\\p{L}\\p{M}]{3,}");

    private static final Pattern ABOUT_COUNT = Pattern.compile(
            "\\b(?:disput|doubt|deni|reject|correct|raise|lower|revis|question)\\p{L}* [^.]{0,30}?\\b(?:toll|count|figures?|number of (?:the )?(?:dead|killed|wounded|injured)|casualties)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REVISES = WordList.pattern(Incidents.class, "revises.txt");

    private static final int OPENING = 2;
    /** A page that counts more often than this tells of many incidents. */
    private static final int MOST_ON_A_PAGE = 4;

    private static final int DAYS = 10;

    private static final Set<Loss> LASTING = EnumSet.of(Loss.CAPTURED, Loss.MISSING, Loss.DISPLACED);

    private static final int LASTING_NAMES = 2;

    /** Comes after all that are dated. */
    private static final long UNDATED = Long.MAX_VALUE;

    private static final int MOST_BEFORE = 200;
    private static final double ALIKE = 0.4;
    private static final double ALIKE_IN_ONE_PLACE = 0.18;

    private final Lexicon lexicon;
    private final Likeness likeness;
    private final Rarity rarity;
    private Map<PageReading, Toll> tolls = new IdentityHashMap<>();
    private Map<Toll, Window> windows = new IdentityHashMap<>();

    /** Those whose openings tell more or less than before. */
    private final Set<Toll> reweighed = identities(List.of());

    Incidents(Lexicon lexicon, Likeness likeness) {
        this.lexicon = lexicon;
        this.likeness = likeness;
        this.rarity = new Rarity(lexicon);
    }

    /**
     * What a page counts, and how it opens.
     *
     * @param places words that its opening writes with a capital within a sentence, without parties and months; the day of
     *     the week is as good as a place among pages of one week
     * @param near such words of its opening and of the sentences that count
     * @param names all such words of the page
     * @param aboutCount whether its opening speaks of a count: "disputed the toll of Wendel"
     * @param day of its publication, counted from the epoch; {@link #UNDATED} where that is unknown
     * @param numbers what it counts, with how many
     * @param revises whether what counts speaks of a count that is known: "the number of dead has risen"
     * @param losses on which days what it counts came about, where its statements name one
     */
    private record Toll(
            PageReading page,
            Gist opening,
            Set<String> places,
            Set<String> near,
            Set<String> names,
            boolean aboutCount,
            long day,
            Map<Counted, List<Voice>> counted,
            Set<String> numbers,
            boolean revises,
            Set<String> losses) {}

    /** What befell whom: nine gunmen are not among the sailors who died. */
    private record Counted(Loss loss, Camp camp) {}

    /** The pages that a page was held against, and those of them that tell of one incident with it. */
    private record Window(List<Toll> before, List<Toll> alike) {
        static final Window EMPTY = new Window(List.of(), List.of());
    }

    List<Gatherer.Bond> bonds(Iterable<PageReading> pages, Parties parties) {
        follow(pages, parties);
        List<Toll> ordered = tolls.values().stream()
                .sorted(Comparator.comparingLong(Toll::day)
                        .thenComparing(toll -> toll.page.source().page()))
                .toList();
        Map<Toll, Window> now = new IdentityHashMap<>();
        List<Gatherer.Bond> bonds = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Toll toll = ordered.get(i);
            toll.counted.values().stream()
                    .filter(same -> same.size() <= MOST_ON_A_PAGE)
                    .forEach(same -> bind(same.get(0), same, bonds));
            bindAgainst(toll, bonds);
            Window window = window(toll, before(ordered, i));
            window.alike.forEach(before -> bindAcross(before, toll, bonds));
            now.put(toll, window);
        }
        windows = now;
        return bonds;
    }

    /** Those that a page is held against. */
    private static List<Toll> before(List<Toll> ordered, int at) {
        int from = at;
        while (from > Math.max(0, at - MOST_BEFORE) && isNear(ordered.get(from - 1), ordered.get(at))) {
            from--;
        }
        return ordered.subList(from, at);
    }

    /** A page is held only against those against which it was not held before. */
    private Window window(Toll toll, List<Toll> before) {
        Window last = reweighed.contains(toll) ? Window.EMPTY : windows.getOrDefault(toll, Window.EMPTY);
        if (last.before.equals(before) && (reweighed.isEmpty() || Collections.disjoint(before, reweighed))) {
            return last;
        }
        Set<Toll> known = identities(last.before);
        known.removeAll(reweighed);
        Set<Toll> alike = identities(last.alike);
        return new Window(
                List.copyOf(before),
                before.stream()
                        .filter(other -> known.contains(other) ? alike.contains(other) : isOneIncident(other, toll))
                        .toList());
    }

    private static Set<Toll> identities(Collection<Toll> tolls) {
        Set<Toll> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(tolls);
        return set;
    }

    /** "Seven people have died", say they; "at least 15 patients", say others on the same page. */
    private static void bindAgainst(Toll toll, List<Gatherer.Bond> bonds) {
        toll.counted.forEach((counted, same) -> toll.counted.forEach((other, others) -> {
            boolean maybe = counted.camp == Camp.ANYONE
                    && other.camp != Camp.ANYONE
                    && counted.loss == other.loss
                    && !isParted(toll, counted);
            if (maybe && Collections.disjoint(parties(same), parties(others)) && others.size() <= MOST_ON_A_PAGE) {
                bind(same.get(0), others, bonds);
            }
        }));
    }

    private static void bindAcross(Toll before, Toll toll, List<Gatherer.Bond> bonds) {
        before.counted.forEach((counted, same) -> toll.counted.forEach((other, others) -> {
            boolean unclear = counted.camp != other.camp && (isParted(before, other) || isParted(toll, counted));
            if (counted.loss == other.loss && counted.camp.canBe(other.camp) && !unclear) {
                bind(same.get(0), others, bonds);
            }
        }));
    }

    /** Four soldiers and fifty fighters there: "fifteen bodies" here may be of either. */
    private static boolean isParted(Toll toll, Counted anyone) {
        return anyone.camp == Camp.ANYONE
                && toll.counted.keySet().stream()
                                .filter(counted -> counted.loss == anyone.loss && counted.camp != Camp.ANYONE)
                                .count()
                        > 1;
    }

    /** Pages of one text, or that open alike; less will do where they name one place, and less still with one number. */
    private boolean isOneIncident(Toll before, Toll toll) {
        boolean same = before.counted.keySet().stream()
                .anyMatch(one -> toll.counted.keySet().stream()
                        .anyMatch(other -> one.loss == other.loss && one.camp.canBe(other.camp)));
        if (!same) {
            return false;
        }
        if (before.page.source().origin().equals(toll.page.source().origin())) {
            return true;
        }
        if (isLasting(before, toll)
                && before.names.stream().filter(toll.names::contains).count() >= LASTING_NAMES) {
            return true;
        }
        boolean revises = before.revises || toll.revises;
        boolean oneCounter = isOneCounter(before, toll);
        boolean oneName =
                !Collections.disjoint(before.near, toll.names) || !Collections.disjoint(toll.near, before.names);
        if (revises && oneCounter || revises && oneName) {
            return true;
        }
        if (happenedOtherwise(before, toll)) {
            return false;
        }
        if (oneCounter && oneName) {
            return true;
        }
        boolean onePlace = !Collections.disjoint(before.places, toll.places);
        boolean oneNumber = !Collections.disjoint(before.numbers, toll.numbers);
        boolean aboutCounts = before.aboutCount || toll.aboutCount;
        return onePlace && (oneNumber || aboutCounts)
                || likeness.of(before.opening, toll.opening) >= (onePlace ? ALIKE_IN_ONE_PLACE : ALIKE);
    }

    /** "on Tuesday" there, "on Thursday" here: two matters, whatever else they share. */
    private static boolean happenedOtherwise(Toll before, Toll toll) {
        return !before.losses.isEmpty() && !toll.losses.isEmpty() && Collections.disjoint(before.losses, toll.losses);
    }

    /** Whether one party counts the same on both pages. */
    private static boolean isOneCounter(Toll before, Toll toll) {
        return before.counted.entrySet().stream()
                .anyMatch(one -> toll.counted.entrySet().stream()
                        .filter(other -> one.getKey().loss == other.getKey().loss
                                && one.getKey().camp.canBe(other.getKey().camp))
                        .anyMatch(other -> !Collections.disjoint(parties(one.getValue()), parties(other.getValue()))));
    }

    private static Set<String> parties(List<Voice> voices) {
        return voices.stream().map(Voice::party).collect(Collectors.toSet());
    }

    /** Who is held, missing or has fled is counted for weeks, and on pages that open otherwise. */
    private static boolean isLasting(Toll before, Toll toll) {
        return before.counted.keySet().stream()
                .filter(one -> LASTING.contains(one.loss))
                .anyMatch(one -> toll.counted.keySet().stream()
                        .anyMatch(other -> one.loss == other.loss && one.camp.canBe(other.camp)));
    }

    private static void bind(Voice first, List<Voice> others, List<Gatherer.Bond> bonds) {
        others.stream()
                .filter(voice -> voice != first)
                .forEach(voice -> bonds.add(new Gatherer.Bond(voice.id(), first.id(), Gatherer.Reason.MATTER)));
    }

    private static boolean isNear(Toll before, Toll toll) {
        return before.day != UNDATED && toll.day != UNDATED && toll.day - before.day <= DAYS;
    }

    private void follow(Iterable<PageReading> pages, Parties parties) {
        Map<PageReading, Toll> now = new IdentityHashMap<>();
        for (PageReading page : pages) {
            if (page.tallies().stream().anyMatch(tally -> tally.statement().isPresent())) {
                Toll before = tolls.remove(page);
                now.put(page, before == null ? meet(page, parties) : before);
            }
        }
        tolls.forEach((page, gone) -> rarity.remove(gone.opening, page.source().origin()));
        tolls = now;
        Collection<Term> changed = new HashSet<>(rarity.settle());
        reweighed.clear();
        if (!changed.isEmpty()) {
            tolls.values().stream()
                    .filter(toll -> toll.opening.keys().stream().anyMatch(changed::contains))
                    .forEach(reweighed::add);
            reweighed.forEach(toll -> toll.opening.weigh());
        }
    }

    private Toll meet(PageReading page, Parties parties) {
        String text = page.source().text();
        List<Span> sentences = Sentences.of(text);
        String opening = sentences.isEmpty()
                ? ""
                : text.substring(
                        0,
                        sentences.get(Math.min(OPENING, sentences.size()) - 1).end());
        Gist gist = rarity.gist(Wording.read(opening, parties.labels(opening), lexicon));
        rarity.add(gist, page.source().origin());
        Map<Counted, List<Voice>> counted = counted(page);
        List<Voice> counting = counted.values().stream().flatMap(List::stream).toList();
        String near = opening + "\n"
                + sentences.stream()
                        .filter(sentence -> counting.stream().anyMatch(voice -> sentence.contains(voice.start())))
                        .map(sentence -> sentence.in(text))
                        .collect(Collectors.joining("\n"));
        return new Toll(
                page,
                gist,
                places(opening, parties),
                places(near, parties),
                names(text, parties, page.source().outlet()),
                ABOUT_COUNT.matcher(opening).find(),
                page.source()
                        .published()
                        .flatMap(VoiceReader::date)
                        .map(LocalDate::toEpochDay)
                        .orElse(UNDATED),
                counted,
                page.tallies().stream()
                        .map(Tally::count)
                        .map(count -> count.what() + " " + count.low() + " " + count.high())
                        .collect(Collectors.toSet()),
                REVISES.matcher(near).find(),
                counting.stream().flatMap(voice -> voice.days().stream()).collect(Collectors.toSet()));
    }

    private static Set<String> names(String text, Parties parties, Optional<String> outlet) {
        Set<String> names = places(text, parties);
        names.removeAll(CalendarNames.DAYS);
        names.removeIf(name -> outlet.filter(paper -> paper.contains(name)).isPresent());
        return names;
    }

    private static Set<String> places(String opening, Parties parties) {
        List<Label> labels = parties.labels(opening);
        Set<String> places = new TreeSet<>();
        Matcher name = INSIDE.matcher(opening);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            boolean party = labels.stream().anyMatch(label -> label.span().overlaps(span));
            if (!party && !CalendarNames.MONTHS.contains(name.group())) {
                places.add(name.group());
            }
        }
        return places;
    }

    /** By the first loss that each statement counts: "12 were killed and 30 wounded" is about the dead. */
    private static Map<Counted, List<Voice>> counted(PageReading page) {
        Map<StatementId, Counted> first = new LinkedHashMap<>();
        page.tallies()
                .forEach(tally -> tally.statement()
                        .ifPresent(id -> first.putIfAbsent(
                                id,
                                new Counted(
                                        tally.count().what(),
                                        Camp.of(tally.count().who())))));
        Map<StatementId, Voice> voices =
                page.voices().stream().collect(Collectors.toMap(Voice::id, voice -> voice, (one, other) -> one));
        Map<Counted, List<Voice>> counted = new LinkedHashMap<>();
        first.forEach((id, one) -> Optional.ofNullable(voices.get(id))
                .ifPresent(voice ->
                        counted.computeIfAbsent(one, c -> new ArrayList<>()).add(voice)));
        return counted;
    }
}
