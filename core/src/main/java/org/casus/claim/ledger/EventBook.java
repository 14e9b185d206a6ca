package org.casus.claim.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Event;
import org.casus.claim.Event.Status;
import org.casus.claim.Evidence;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.event.CodedEvent;
import org.casus.claim.event.EventActor;
import org.casus.claim.gather.ClaimWriter;
import org.casus.claim.gather.Voice;
import org.casus.claim.gather.VoiceReader;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.statement.Act;
import org.casus.statement.Statement;
import org.casus.text.Sentences;
import org.casus.text.Span;

/**
 * Puts what many pages report of one event together. What is only said of someone is no event that happened: told inside
 * a contested claim it is denied, spoken of it is hypothetical, and what a sentence dates in an earlier year is history.
 */
final class EventBook {
    private static final Set<String> SAID = Set.of("ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT", "CONCEDE");
    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:agree|accept|sign|conclud|ratif|deal|accord|ceasefire|truce)\\p{L}*", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");

    private final Parties parties;
    private final Map<StatementId, Claim> claims = new HashMap<>();
    private final Map<StatementId, String> addressees = new HashMap<>();
    private final Map<String, List<Voice>> byPage = new HashMap<>();
    private final Map<String, List<Told>> told = new TreeMap<>();

    private record Told(
            String code,
            Optional<String> mode,
            String actor,
            Optional<String> target,
            Status status,
            Optional<Temporal> date,
            Optional<String> place,
            Source source,
            Span span,
            List<StatementId> statements) {}

    EventBook(Parties parties, List<Claim> claims, List<Commitment> commitments, List<Voice> voices) {
        this.parties = parties;
        claims.forEach(claim -> claim.statements().forEach(id -> this.claims.put(id, claim)));
        for (Commitment commitment : commitments) {
            commitment.to().ifPresent(to -> {
                addressees.put(commitment.statement(), to);
                commitment.repeated().forEach(id -> addressees.put(id, to));
            });
            commitment.statesBy().stream()
                    .filter(report -> report.state() == Commitment.State.REFUSED)
                    .forEach(report -> report.statement().ifPresent(id -> addressees.put(id, commitment.by())));
        }
        voices.forEach(voice -> byPage.computeIfAbsent(voice.source().page(), page -> new ArrayList<>())
                .add(voice));
    }

    /** Takes in what a page tells: its own sentences as they are coded, and what is done by saying something. */
    void add(Source source, List<CodedEvent> events) {
        List<Voice> voices = byPage.getOrDefault(source.page(), List.of());
        voices.forEach(voice -> spoken(voice).ifPresent(this::put));
        for (CodedEvent event : events) {
            Optional<Voice> voice = voices.stream()
                    .filter(one -> one.statement().content().stream().anyMatch(event.span()::overlaps))
                    .min(Comparator.comparingInt(one -> one.content().length()));
            Optional<Told> one = voice.isPresent() && event.level() == CodedEvent.Level.CONTENT
                    ? spokenOf(source, event, voice.get())
                    : reported(source, event, voice);
            one.ifPresent(this::put);
        }
    }

    private void put(Told one) {
        told.computeIfAbsent(key(one), k -> new ArrayList<>()).add(one);
    }

    /** Accusing, threatening, demanding and refusing are done by saying so, whatever becomes of what is said. */
    private Optional<Told> spoken(Voice voice) {
        Optional<String> code = switch (voice.act()) {
            case ACCUSE -> Optional.of("ACCUSE");
            case THREATEN -> Optional.of("THREATEN");
            case DEMAND -> Optional.of("REQUEST");
            case REFUSE -> Optional.of("REJECT");
            case ASSERT, DENY, PROMISE, OFFER, EXPRESS -> Optional.empty();
        };
        Optional<String> target = target(voice);
        if (code.isEmpty() || target.isEmpty() || !parties.isParty(voice.party()) || voice.hearsay()) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                code.get(),
                Optional.empty(),
                voice.party(),
                target,
                Status.DONE,
                voice.day().map(day -> (Temporal) day),
                Optional.empty(),
                voice.source(),
                voice.statement().content().get(0),
                List.of(voice.id())));
    }

    private Optional<String> target(Voice voice) {
        Optional<String> addressed =
                voice.act() == Act.ACCUSE ? voice.agent() : Optional.ofNullable(addressees.get(voice.id()));
        return addressed.filter(party -> !party.equals(voice.party()));
    }

    /** What is threatened or charged: it did not happen because someone speaks of it. */
    private Optional<Told> spokenOf(Source source, CodedEvent event, Voice voice) {
        Optional<String> other = target(voice);
        if (other.isEmpty() || SAID.contains(event.code())) {
            return Optional.empty();
        }
        return switch (voice.act()) {
            case THREATEN -> Optional.of(told(source, event, voice.party(), other, Status.HYPOTHETICAL));
            case ACCUSE ->
                Optional.of(told(
                        source,
                        event,
                        other.get(),
                        Optional.of(voice.party()),
                        isContested(List.of(voice.id())) ? Status.DENIED : Status.HYPOTHETICAL));
            default -> Optional.empty();
        };
    }

    private Optional<Told> reported(Source source, CodedEvent event, Optional<Voice> voice) {
        Optional<String> actor = event.source().flatMap(this::party);
        Optional<String> target = event.target().flatMap(one -> party(one).or(() -> plain(one)));
        boolean mutual = event.code().equals("CONSULT") || event.code().equals("AGREE");
        boolean toParty = target.map(parties::isParty).orElse(false);
        if (actor.isEmpty() || target.isEmpty() || actor.equals(target) || SAID.contains(event.code())) {
            return Optional.empty();
        }
        boolean agrees = !event.code().equals("AGREE")
                || AGREED.matcher(event.span().in(source.text())).find();
        if (mutual && !toParty && event.code().equals("AGREE") || !agrees) {
            return Optional.empty();
        }
        Status status = event.status();
        boolean happened = status == Status.DONE || status == Status.ONGOING;
        if (happened && event.level() == CodedEvent.Level.CONTENT) {
            status = Status.HYPOTHETICAL;
        }
        if (happened && voice.isPresent()) {
            status = isContested(List.of(voice.get().id())) || voice.get().act() == Act.DENY
                    ? Status.DENIED
                    : voice.get().outlook() == Voice.Outlook.PROSPECT ? Status.HYPOTHETICAL : status;
        }
        return Optional.of(told(source, event, actor.get(), target, status));
    }

    private Told told(Source source, CodedEvent event, String actor, Optional<String> target, Status status) {
        return new Told(
                event.code(),
                event.mode(),
                actor,
                target,
                status,
                date(source, event),
                event.place(),
                source,
                event.span(),
                statements(source, event.span()));
    }

    private boolean isContested(List<StatementId> statements) {
        return statements.stream()
                .map(claims::get)
                .anyMatch(claim -> claim != null && claim.status() == Claim.Status.CONTESTED);
    }

    /** The events, in the order of codes, actors and targets. */
    List<Event> events() {
        return told.values().stream().map(EventBook::event).toList();
    }

    /** The party that an actor is, or belongs to; nobody for a place in a dateline or a ministry of nobody knows whom. */
    private Optional<String> party(EventActor actor) {
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

    private static String key(Told one) {
        String year =
                one.date.filter(Year.class::isInstance).map(Object::toString).orElse("");
        String target = one.target.orElse("");
        boolean turned = one.code.equals("CONSULT") && target.compareTo(one.actor) < 0;
        return String.join(
                "\n", one.code, turned ? target : one.actor, turned ? one.actor : target, one.status.name(), year);
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

    /** The day that the sentence gives, else the earlier year that it names, else the page's day. */
    private static Optional<Temporal> date(Source source, CodedEvent event) {
        Optional<LocalDate> published = source.published().flatMap(VoiceReader::date);
        if (event.date().isPresent()) {
            return event.date().map(day -> (Temporal) day);
        }
        Optional<Integer> year = published.map(LocalDate::getYear);
        Matcher named = YEAR.matcher(paragraph(source, event.span()));
        while (named.find()) {
            int past = Integer.parseInt(named.group(1));
            if (year.map(now -> past < now).orElse(true)) {
                return Optional.of(Year.of(past));
            }
        }
        return published.map(day -> (Temporal) day);
    }

    /** The paragraph up to the end of the event's sentence: "In 1996 they signed. Alzenia withdrew" is all 1996. */
    private static String paragraph(Source source, Span span) {
        int start = source.text().lastIndexOf("\n\n", span.start());
        int end = Sentences.of(source.text()).stream()
                .filter(sentence -> sentence.contains(span.start()))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(span.end());
        return source.text().substring(Math.max(0, start), end);
    }

    private static Event event(List<Told> reports) {
        List<Told> ordered = reports.stream()
                .sorted(Comparator.comparing((Told one) ->
                                one.source.published().map(Object::toString).orElse("9999"))
                        .thenComparing(one -> one.source.page())
                        .thenComparing(one -> one.span))
                .toList();
        Told first = ordered.get(0);
        return new Event(
                "e" + ClaimWriter.digest(key(first)),
                first.code,
                ordered.stream().map(one -> one.mode).flatMap(Optional::stream).findFirst(),
                first.actor,
                first.target,
                first.status,
                ordered.stream().map(Told::date).flatMap(Optional::stream).findFirst(),
                ordered.stream().map(one -> one.place).flatMap(Optional::stream).findFirst(),
                ordered.stream()
                        .flatMap(one -> one.statements.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                ordered.stream()
                        .map(one -> new Evidence(one.source.page(), one.span))
                        .toList(),
                (int) ordered.stream().map(one -> one.source.page()).distinct().count(),
                (int) ordered.stream()
                        .map(one -> one.source.origin())
                        .distinct()
                        .count());
    }
}
