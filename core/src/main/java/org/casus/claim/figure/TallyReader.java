package org.casus.claim.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.Source;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.text.Days;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.Timex;

/**
 * Reads the counts of a page with their claimants: the speaker of the statement that a count stands in, the actor that
 * a sentence names with it ("the ministry stands by 19 dead"), else the outlet. Counts of earlier years are history and
 * left out. Thread-safe.
 */
public final class TallyReader {
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Pattern MAINTAINS = Pattern.compile(
            "^\\W*(?:on \\p{Lu}\\w+\\s+|\\w+\\s+)?(?:raised|raises|lowered|lowers|revised|revises|increased|cut|updated|corrected|stands? by|stood by|puts?|gives?|gave|counts?|counted|lists?|listed|confirms?|confirmed|maintains?"
                    + "|maintained|insists?|insisted|speaks? of|spoke of|reports?|reported|registered|recorded|has|have)\\b");

    /** "60,000 people have fled, | the Relief Office estimated on Tuesday": who stands behind the count and tells it. */
    private static final Pattern BEHIND = Pattern.compile(", (?:the )?$");

    private static final Pattern TELLS = Pattern.compile(
            "^ (?:has |have |had )?(?:said|says|estimate[ds]?|count(?:s|ed)|report(?:s|ed)|state[ds]|announce[ds]|put|declared?s?)\\b");
    private static final int OPENING = 4;

    private static final Pattern CREDIT = Pattern.compile(
            "(?i:according to|, citing|figures of|lists of) (?:the |an? )?([\\p{L}’'-]+(?: (?:of (?:the )?)?[\\p{L}’'-]+){0,4})");

    private final Parties parties;

    public TallyReader(Parties parties) {
        this.parties = parties;
    }

    /**
     * @param source the page
     * @param voices its statements
     */
    public List<Tally> read(Source source, List<Voice> voices) {
        List<Span> sentences = Sentences.of(source.text());
        List<Tally> tallies = new ArrayList<>();
        for (Count count : CountFinder.find(source.text())) {
            Span sentence = sentences.stream()
                    .filter(span -> span.contains(count.span().start()))
                    .findFirst()
                    .orElse(count.span());
            if (!isHistory(source, sentence)) {
                tally(source, voices, count, sentence).ifPresent(tallies::add);
            }
        }
        return tallies;
    }

    private Optional<Tally> tally(Source source, List<Voice> voices, Count count, Span sentence) {
        Optional<Voice> voice = voices.stream()
                .filter(candidate ->
                        candidate.statement().content().stream().anyMatch(span -> span.overlaps(count.span())))
                .min(Comparator.comparingInt(candidate -> candidate.content().length()))
                .or(() -> toldIn(sentence, voices));
        if (voice.isEmpty() && count.high().orElse(1) == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> published = source.published().flatMap(Days::of);
        if (voice.isPresent()) {
            Voice teller = voice.get();
            return Optional.of(new Tally(
                    count,
                    teller.speaker(),
                    series(teller.speaker(), count),
                    teller.statement().chain(),
                    Optional.of(teller.id()),
                    source.page(),
                    teller.day()));
        }
        String claimant =
                namedIn(source, sentence).orElseGet(() -> source.outlet().orElse(source.page()));
        return Optional.of(new Tally(
                count, claimant, series(claimant, count), List.of(), Optional.empty(), source.page(), published));
    }

    /** The statement that the sentence goes on with: "Three more died, the ministry said, and six were hurt." */
    private static Optional<Voice> toldIn(Span sentence, List<Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.statement().cue().stream().anyMatch(sentence::overlaps))
                .filter(voice -> voice.statement().content().stream().anyMatch(sentence::overlaps))
                .findFirst();
    }

    private Optional<String> namedIn(Source source, Span sentence) {
        String words = sentence.in(source.text());
        Matcher credit = CREDIT.matcher(words);
        if (credit.find()) {
            return Optional.of(parties.canonical(credit.group(1)));
        }
        return parties.named(words).stream()
                .filter(named -> {
                    String behind = words.substring(named.span().end());
                    boolean opens = named.span().start() <= OPENING
                            && MAINTAINS.matcher(behind).find();
                    boolean closes =
                            BEHIND.matcher(words.substring(0, named.span().start()))
                                            .find()
                                    && TELLS.matcher(behind).find();
                    return opens || closes;
                })
                .map(Label::name)
                .findFirst();
    }

    /** A spokesman's figure goes on from his side's last one; a ministry's from its own. Soldiers go on from soldiers. */
    private String series(String claimant, Count count) {
        List<String> line = parties.line(claimant);
        String side = parties.isGroup(claimant) ? line.get(line.size() - 1) : line.get(line.size() > 2 ? 1 : 0);
        return side + "\n" + kindOf(count.who()) + "\n"
                + nation(parties, count.who(), claimant).orElse("");
    }

    /** Whose people are counted: "Velden soldiers"; soldiers of no named side are those of the side that counts them. */
    public static Optional<String> nation(Parties parties, String who, String claimant) {
        return parties.labels(who).stream()
                .map(Label::name)
                .findFirst()
                .or(() -> Camp.of(who) == Camp.SOLDIERS && parties.isParty(claimant)
                        ? Optional.of(parties.party(claimant))
                        : Optional.empty());
    }

    private static String kindOf(String who) {
        Camp camp = Camp.of(who);
        return camp == Camp.FIGHTERS || camp == Camp.SOLDIERS ? "armed" : "people";
    }

    private static boolean isHistory(Source source, Span sentence) {
        Optional<LocalDate> published = source.published().flatMap(Days::of);
        if (published.isEmpty()) {
            return false;
        }
        int year = published.get().getYear();
        boolean datedEarlier = source.report().timexes().stream()
                .filter(timex -> sentence.contains(timex.span()))
                .map(Timex::value)
                .anyMatch(value -> value.matches("\\d{4}.*") && Integer.parseInt(value.substring(0, 4)) < year - 1);
        Matcher mentioned = YEAR.matcher(sentence.in(source.text()));
        boolean past = false;
        while (mentioned.find()) {
            past |= Integer.parseInt(mentioned.group(1)) < year;
        }
        return datedEarlier || past;
    }
}
