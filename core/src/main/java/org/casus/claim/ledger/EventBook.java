package org.casus.claim.ledger;

import java.time.Year;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Event;
import org.casus.claim.Event.Status;
import org.casus.claim.Evidence;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.event.CodedEvent;
import org.casus.claim.gather.ClaimWriter;
import org.casus.claim.gather.Voice;
import org.casus.claim.gather.VoiceReader;
import org.casus.claim.party.Parties;
import org.casus.claim.pledge.CommitmentBook;
import org.casus.statement.Act;
import org.casus.text.Span;

/**
 * Puts what many pages report of one event together. What is only said of someone is no event that happened: told inside
 * a contested claim it is denied, spoken of or charged by another party it is hypothetical, and what a sentence dates in an earlier year is history.
 */
final class EventBook {
    private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST");
    private static final Set<String> SAID = Set.of("ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT", "CONCEDE");

    private static final Pattern NAMED =
            Pattern.compile("(?!(?:An?|The|One|Some) )\\p{Lu}.* \\p{Lu}.*|\\p{Ll}+ of \\p{Lu}.*");

    private final Parties parties;
    private final Set<StatementId> contested = new HashSet<>();
    private final Map<StatementId, String> addressees = new HashMap<>();
    private final Map<String, List<CommitmentBook.Deed>> deeds = new HashMap<>();
    private final Map<String, List<Told>> told = new TreeMap<>();

    /** @param order the how-manieth page it stands on */
    private record Told(
            int order,
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

    private int pages;

    EventBook(Parties parties, List<Claim> claims, List<Commitment> commitments, List<CommitmentBook.Deed> deeds) {
        this.parties = parties;
        deeds.forEach(deed -> this.deeds
                .computeIfAbsent(deed.page(), page -> new ArrayList<>())
                .add(deed));
        claims.stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .flatMap(claim -> claim.positions().stream())
                .forEach(position -> contested.addAll(position.statements()));
        for (Commitment commitment : commitments) {
            commitment.to().ifPresent(to -> {
                addressees.put(commitment.statement(), to);
                commitment.repeated().forEach(id -> addressees.put(id, to));
            });
            commitment.statesBy().stream()
                    .filter(report -> report.state() == Commitment.State.REFUSED)
                    .forEach(report -> report.statement().ifPresent(id -> addressees.put(id, commitment.by())));
        }
    }

    /** Takes in what a page tells: its own sentences as they are coded, and what is done by saying something. The earliest page comes first. */
    void add(PageReading page) {
        pages++;
        page.addressed().forEach(addressees::putIfAbsent);
        List<EventScene> scenes = page.events();
        page.deeds().forEach(voice -> spoken(voice).ifPresent(this::put));
        for (int i = 0; i < scenes.size(); i++) {
            EventScene scene = scenes.get(i);
            if (scenes.subList(0, i).stream().anyMatch(scene::turnsRound)) {
                continue;
            }
            boolean content = scene.event().level() == CodedEvent.Level.CONTENT;
            Optional<Told> one = scene.voice().isPresent() && content
                    ? spokenOf(scene, scene.voice().get())
                    : reported(scene);
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
        if (code.isEmpty() || target.isEmpty() || !isSomeone(voice.party()) || voice.hearsay()) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                pages,
                code.get(),
                Optional.empty(),
                voice.party(),
                target,
                Status.DONE,
                VoiceReader.pastYear(voice.source(), voice.statement())
                        .map(year -> (Temporal) year)
                        .or(voice::day),
                Optional.empty(),
                voice.source(),
                voice.statement().content().get(0),
                List.of(voice.id())));
    }

    /** A party, or somebody whose name is known: "a café owner" demands nothing that would be an event. */
    private boolean isSomeone(String name) {
        return parties.isParty(name)
                || NAMED.matcher(name).matches() && (parties.isPerson(name) || parties.isBody(name));
    }

    private Optional<String> target(Voice voice) {
        Optional<String> addressed = Optional.ofNullable(addressees.get(voice.id()));
        Optional<String> target = voice.act() == Act.ACCUSE ? voice.agent().or(() -> addressed) : addressed;
        return target.filter(party -> !party.equals(voice.party()));
    }

    /** What is threatened or charged: it did not happen because someone speaks of it. */
    private Optional<Told> spokenOf(EventScene scene, Voice voice) {
        Optional<String> other = target(voice);
        if (other.isEmpty() || SAID.contains(scene.event().code()) || !isSomeone(voice.party())) {
            return Optional.empty();
        }
        return switch (voice.act()) {
            case THREATEN -> Optional.of(told(scene, voice.party(), other, Status.HYPOTHETICAL));
            case ACCUSE ->
                doneTo(scene, other.get(), voice.party())
                        .map(sufferer -> told(
                                scene,
                                other.get(),
                                Optional.of(sufferer),
                                isContested(voice.id()) ? Status.DENIED : Status.HYPOTHETICAL));
            default -> Optional.empty();
        };
    }

    /** To whom the accused is said to have done it: whom the words name, else the accuser, whom nobody is accused of helping. */
    private Optional<String> doneTo(EventScene scene, String accused, String accuser) {
        Optional<String> named = scene.target().filter(party -> !party.equals(accused));
        return scene.event().code().equals("AID")
                ? named.filter(party -> !party.equals(accuser))
                : named.filter(parties::isParty).or(() -> Optional.of(accuser));
    }

    private Optional<Told> reported(EventScene scene) {
        CodedEvent event = scene.event();
        Optional<CommitmentBook.Deed> deed = deed(scene);
        Optional<String> actor = scene.actor().or(() -> deed.map(CommitmentBook.Deed::doer));
        Optional<String> target = scene.target()
                .filter(parties::isParty)
                .or(() -> deed.filter(done -> actor.filter(done.doer()::equals).isPresent())
                        .map(CommitmentBook.Deed::other))
                .or(scene::target);
        if (actor.isEmpty() || target.isEmpty() || actor.equals(target) || SAID.contains(event.code())) {
            return Optional.empty();
        }
        boolean toParty = target.map(parties::isParty).orElse(false);
        if (event.code().equals("AGREE") && (!toParty || !scene.agrees())) {
            return Optional.empty();
        }
        return Optional.of(told(scene, actor.get(), target, status(scene)));
    }

    /** The promised thing that the event's words tell of: "released all the sailors" was asked for by their state. */
    private Optional<CommitmentBook.Deed> deed(EventScene scene) {
        return deeds.getOrDefault(scene.source().page(), List.of()).stream()
                .filter(deed -> deed.words().stream().anyMatch(scene.event().span()::overlaps))
                .findFirst();
    }

    private Status status(EventScene scene) {
        Status status = scene.event().status();
        boolean happened = status == Status.DONE || status == Status.ONGOING;
        if (!happened) {
            return status;
        }
        Optional<Voice> voice = scene.voice();
        if (voice.isPresent() && (isContested(voice.get().id()) || voice.get().act() == Act.DENY)) {
            return Status.DENIED;
        }
        boolean rumour = voice.filter(one -> isRumour(scene, one)).isPresent();
        boolean spokenOf = rumour
                || scene.event().level() == CodedEvent.Level.CONTENT
                || voice.filter(one -> isCharge(scene, one)).isPresent()
                || voice.filter(one -> one.outlook() == Voice.Outlook.PROSPECT).isPresent();
        return spokenOf ? Status.HYPOTHETICAL : status;
    }

    /** What an unnamed source, or a paper that names none, says a side gave or did to another. */
    private boolean isRumour(EventScene scene, Voice voice) {
        boolean hidden = !isSomeone(voice.party());
        return hidden
                && (HOSTILE.contains(scene.event().code())
                        || scene.event().code().equals("AID"));
    }

    /** A party's word alone on what another did, whatever the verb it is told with. */
    private boolean isCharge(EventScene scene, Voice voice) {
        boolean byAnother = scene.actor().filter(voice.party()::equals).isEmpty() && parties.isParty(voice.party());
        return byAnother && HOSTILE.contains(scene.event().code());
    }

    private Told told(EventScene scene, String actor, Optional<String> target, Status status) {
        return new Told(
                pages,
                scene.event().code(),
                scene.event().mode(),
                actor,
                target,
                status,
                scene.date(),
                scene.event().place(),
                scene.source(),
                scene.event().span(),
                scene.statements());
    }

    private boolean isContested(StatementId statement) {
        return contested.contains(statement);
    }

    /** The events, in the order of codes, actors and targets. */
    List<Event> events() {
        return told.values().stream().map(EventBook::event).toList();
    }

    private static String key(Told one) {
        String year =
                one.date.filter(Year.class::isInstance).map(Object::toString).orElse("");
        String target = one.target.orElse("");
        boolean turned = one.code.equals("CONSULT") && target.compareTo(one.actor) < 0;
        return String.join(
                "\n", one.code, turned ? target : one.actor, turned ? one.actor : target, one.status.name(), year);
    }

    private static Event event(List<Told> reports) {
        List<Told> ordered = reports.stream()
                .sorted(Comparator.comparingInt(Told::order).thenComparing(Told::span))
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
