package org.casus.claim.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.event.CodedEvent;
import org.casus.claim.event.EventActor;
import org.casus.claim.gather.Counterparts;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.statement.Statement;
import org.casus.text.Days;
import org.casus.text.Sentences;
import org.casus.text.Span;

/**
 * An event as one page tells it, with who of the case's parties is who in it.
 *
 * @param voice the statement that it is told in, if any
 * @param actor the party that does it
 * @param target the party, or people who are none, that it is done to
 * @param date the day that the sentence gives, else the earlier year that it names, else the page's day
 * @param statements those that its words are part of
 * @param agrees whether its words speak of an agreement
 */
record EventScene(
        Source source,
        CodedEvent event,
        Optional<Voice> voice,
        Optional<String> actor,
        Optional<String> target,
        Optional<Temporal> date,
        List<StatementId> statements,
        boolean agrees) {
    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:agree|accept|sign|conclud|ratif|deal|accord|ceasefire|truce)\\p{L}*", Pattern.CASE_INSENSITIVE);
    /** What is done to somebody, also where the words name but the place or the thing: "stormed the salt works". */
    private static final Set<String> AIMED = Set.of("ASSAULT", "COERCE", "RETREAT");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");

    /** Whether it is another event seen from the other side: "Orvet and Harvessa agreed" is one agreement. */
    boolean turnsRound(EventScene other) {
        return event.code().equals("AGREE")
                && other.event.code().equals("AGREE")
                && other.event.span().equals(event.span())
                && actor.isPresent()
                && actor.equals(other.target)
                && target.equals(other.actor);
    }

    /** The events of a page. */
    static List<EventScene> all(
            Source source, List<CodedEvent> events, List<Voice> voices, Parties parties, Counterparts counterparts) {
        List<Span> sentences = events.isEmpty() ? List.of() : Sentences.of(source.text());
        Function<EventActor, Optional<String>> party =
                actor -> party(actor, parties).or(() -> counterparts.home(source, uncapitalised(actor.name())));
        return events.stream()
                .map(event -> of(source, event, voices, sentences, party, one -> counterparts.onlyOther(source, one)))
                .toList();
    }

    /** "Riot police drove the strikers away" opens a sentence. */
    private static String uncapitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static EventScene of(
            Source source,
            CodedEvent event,
            List<Voice> voices,
            List<Span> sentences,
            Function<EventActor, Optional<String>> party,
            Function<String, Optional<String>> other) {
        Optional<String> actor = event.source().flatMap(party);
        return new EventScene(
                source,
                event,
                voices.stream()
                        .filter(one -> one.statement().content().stream().anyMatch(event.span()::overlaps))
                        .min(Comparator.comparingInt(
                                        (Voice one) -> one.content().length())
                                .thenComparing(one -> one.statement().parent().isEmpty())),
                actor,
                event.target()
                        .flatMap(one -> party.apply(one).or(() -> plain(one)))
                        .or(() -> actor.filter(one -> AIMED.contains(event.code()))
                                .flatMap(other)),
                date(source, event, sentences),
                statements(source, event.span()),
                AGREED.matcher(event.span().in(source.text())).find());
    }

    /** The party that an actor is, or belongs to; nobody for a place in a dateline or a ministry of nobody knows whom. */
    private static Optional<String> party(EventActor actor, Parties parties) {
        return parties.labels(actor.name()).stream()
                .map(Label::name)
                .filter(parties::isParty)
                .findFirst();
    }

    /** People who are no party: "miners", "protesters". */
    private static Optional<String> plain(EventActor actor) {
        boolean people =
                !actor.name().isEmpty() && Character.isLowerCase(actor.name().charAt(0));
        return people ? Optional.of(actor.name()) : Optional.empty();
    }

    private static List<StatementId> statements(Source source, Span span) {
        return source.report().statements().stream()
                .filter(statement -> touches(statement, span))
                .map(statement -> new StatementId(source.page(), statement.id()))
                .sorted()
                .toList();
    }

    private static boolean touches(Statement statement, Span span) {
        return statement.content().stream().anyMatch(span::overlaps)
                || statement.cue().stream().anyMatch(span::overlaps);
    }

    private static Optional<Temporal> date(Source source, CodedEvent event, List<Span> sentences) {
        Optional<LocalDate> published = source.published().flatMap(Days::of);
        if (event.date().isPresent()) {
            return event.date().map(day -> (Temporal) day);
        }
        Optional<Integer> year = published.map(LocalDate::getYear);
        Matcher named = YEAR.matcher(paragraph(source, event.span(), sentences));
        while (named.find()) {
            int past = Integer.parseInt(named.group(1));
            if (year.map(now -> past < now).orElse(true)) {
                return Optional.of(Year.of(past));
            }
        }
        return published.map(day -> (Temporal) day);
    }

    /** The paragraph up to the end of the event's sentence: "In 1996 they signed. Alzenia withdrew" is all 1996. */
    private static String paragraph(Source source, Span span, List<Span> sentences) {
        int start = source.text().lastIndexOf("\n\n", span.start());
        int end = sentences.stream()
                .filter(sentence -> sentence.contains(span.start()))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(span.end());
        return source.text().substring(Math.max(0, start), end);
    }
}
