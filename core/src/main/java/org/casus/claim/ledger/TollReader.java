package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Camp;
import org.casus.claim.figure.Tally;
import org.casus.claim.figure.TallyReader;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.CalendarNames;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.WordList;
import org.casus.claim.wording.Wording;
import org.casus.text.Days;
import org.casus.text.Sentences;
import org.casus.text.Span;

/** Reads what pages count, and how they open. For one thread. */
final class TollReader {
    /** A capitalised word behind one in small letters. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}[\\p{L}\\p{M}]{3,}");

    private static final Pattern REVISES = WordList.pattern(TollReader.class, "revises.txt");

    private static final int OPENING = 2;

    private final Lexicon lexicon;
    private final Rarity rarity;
    private final Set<String> plain;

    /** @param rarity of the words of all openings, to which each is added */
    TollReader(Lexicon lexicon, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
        this.plain = WordList.stems(TollReader.class, "losses.txt", lexicon);
    }

    /** What a page counts. */
    Toll read(PageReading page, Parties parties) {
        String text = page.source().text();
        List<Span> sentences = Sentences.of(text);
        String opening = sentences.isEmpty()
                ? ""
                : text.substring(
                        0,
                        sentences.get(Math.min(OPENING, sentences.size()) - 1).end());
        Gist gist = rarity.gist(Wording.read(opening, parties.labels(opening), lexicon));
        rarity.add(gist, page.source().origin());
        Map<Toll.Counted, List<Voice>> counted = counted(page, parties);
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
                page.source()
                        .published()
                        .flatMap(Days::of)
                        .map(LocalDate::toEpochDay)
                        .orElse(Toll.UNDATED),
                counted,
                page.tallies().stream()
                        .map(Tally::count)
                        .map(count -> count.what() + " " + count.low() + " " + count.high())
                        .collect(Collectors.toSet()),
                REVISES.matcher(near).find(),
                counting.stream().flatMap(voice -> voice.days().stream()).collect(Collectors.toSet()),
                counting.stream()
                        .flatMap(voice -> voice.wording().words().stream())
                        .filter(word -> !plain.contains(word))
                        .collect(Collectors.toSet()));
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
    private static Map<Toll.Counted, List<Voice>> counted(PageReading page, Parties parties) {
        Map<StatementId, Toll.Counted> first = new LinkedHashMap<>();
        page.tallies()
                .forEach(tally -> tally.statement()
                        .ifPresent(id -> first.putIfAbsent(
                                id,
                                new Toll.Counted(
                                        tally.count().what(),
                                        Camp.of(tally.count().who()),
                                        TallyReader.nation(
                                                parties, tally.count().who(), tally.claimant()),
                                        !parties.labels(tally.count().who()).isEmpty()))));
        Map<StatementId, Voice> voices =
                page.voices().stream().collect(Collectors.toMap(Voice::id, voice -> voice, (one, other) -> one));
        Map<Toll.Counted, List<Voice>> counted = new LinkedHashMap<>();
        first.forEach((id, one) -> Optional.ofNullable(voices.get(id))
                .ifPresent(voice ->
                        counted.computeIfAbsent(one, c -> new ArrayList<>()).add(voice)));
        return counted;
    }
}
