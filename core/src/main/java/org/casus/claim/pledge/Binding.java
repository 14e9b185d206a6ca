package org.casus.claim.pledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;
import org.casus.statement.Act;
import org.casus.statement.Statement;
import org.casus.text.Span;

/**
 * Whether words make a commitment: who says them can bind himself, threaten or ask, and something is to be done. An
 * order to one's own soldiers asks nothing of anybody else, and "asked not to be named" nothing at all. Thread-safe.
 */
final class Binding {
    private static final Pattern AHEAD = Pattern.compile(
            "^\\W*(?:(?:that|for|not|never) )*(?:to|we want|we need|we expect|must|should)\\b|\\b(?:must|should|to be|by|back|at once|immediately|hand over|ready to)\\b|^\\W*that \\p{Lu}",
            Pattern.CASE_INSENSITIVE);

    /** "the release of 17 miners", "an independent inquiry": what is asked or promised is named as a thing. */
    private static final Pattern THING = Pattern.compile(
            "^\\W*(?:for )?(?:the|an?|full|immediate|unconditional) (?:\\p{Ll}+ ){0,2}?(?:\\p{Ll}+(?:al|ion|ment|ure|ry|ence|ance|ease|urn|ange|ting|cess|ort|oof)s?|talks|aid|help|truce|ceasefire|apology)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDERING = WordList.pattern(Binding.class, "ordering.txt");
    private static final Pattern TRIFLE = WordList.pattern(Binding.class, "trifles.txt");
    /** "to give back the boats", "Vest to give back the boats": the one spoken to may stand before it. */
    private static final Pattern INFINITIVE =
            Pattern.compile("\\W*(?:(?:the )?\\p{Lu}[^ ]*(?: \\p{Lu}[^ ]*){0,3} )?(?:not |never )?to\\b");

    private static final Pattern MANY = Pattern.compile("(?:.*[^s]s|.*(?:people|men|women|children|police|staff))");

    private final Parties parties;

    Binding(Parties parties) {
        this.parties = parties;
    }

    /** The commitment's kind, if it is one. */
    Optional<Kind> kind(Voice voice) {
        return kindOf(voice.act())
                .filter(kind -> isNamed(voice)
                        && looksAhead(voice)
                        && voice.wording().words().size() > 1)
                .filter(kind -> !TRIFLE.matcher(voice.content()).find())
                .filter(kind -> !isSomeoneUnnamed(voice))
                .filter(kind -> kind == Kind.DEMAND ? asksAnother(voice) : bindsItself(voice));
    }

    private static Optional<Kind> kindOf(Act act) {
        return switch (act) {
            case PROMISE -> Optional.of(Kind.PROMISE);
            case THREATEN -> Optional.of(Kind.THREAT);
            case OFFER -> Optional.of(Kind.OFFER);
            case DEMAND -> Optional.of(Kind.DEMAND);
            case ASSERT, DENY, ACCUSE, REFUSE, EXPRESS -> Optional.empty();
        };
    }

    private static boolean isNamed(Voice voice) {
        return voice.statement().speaker().isPresent()
                || !voice.statement().chain().isEmpty();
    }

    /** Something is to be done: "the offer" alone is nothing. */
    private static boolean looksAhead(Voice voice) {
        return voice.outlook() == Voice.Outlook.PROSPECT
                || AHEAD.matcher(voice.content()).find()
                || voice.act() == Act.DEMAND && voice.wording().predicate().isEmpty()
                || voice.act() != Act.THREATEN && THING.matcher(voice.content()).find();
    }

    /** One of whom nobody knows who he is: "a café owner" binds and asks no one; "the miners" do. */
    private boolean isSomeoneUnnamed(Voice voice) {
        boolean unnamed = parties.actor(voice.party())
                .map(Actor::kind)
                .filter(Actor.Kind.UNNAMED::equals)
                .isPresent();
        return unnamed && !MANY.matcher(voice.party()).matches();
    }

    /** Not "Rokand demanded that Rokand withdraw", nor "ordered his troops to hold their fire". */
    private boolean asksAnother(Voice voice) {
        boolean ofItself = voice.agent().filter(voice.party()::equals).isPresent();
        boolean ownAddressed = voice.statement()
                .addressee()
                .map(parties::party)
                .filter(voice.party()::equals)
                .isPresent();
        return !ofItself && !(ownAddressed && ORDERING.matcher(cue(voice)).find());
    }

    /** Not what an opponent is said to plan ("warned that Perrow would attack again"), nor "broke its promise to leave". */
    private boolean bindsItself(Voice voice) {
        boolean clause = voice.act() == Act.OFFER
                ? voice.content().startsWith("that ")
                : !INFINITIVE.matcher(voice.content()).lookingAt();
        boolean another = voice.agent()
                .filter(agent -> !agent.equals(voice.party()) && parties.isParty(agent))
                .isPresent();
        return !isAgreement(voice)
                && !(clause && another && !parties.isPerson(voice.party()))
                && outer(voice).filter(isChargeOf(voice)).isEmpty();
    }

    /** "Saravel and Idrun agreed to exchange prisoners": what two sides do together is an agreement. */
    private boolean isAgreement(Voice voice) {
        List<String> sides = Arrays.stream(voice.speaker().split(" and "))
                .flatMap(name -> parties.labels(name).stream().map(Label::name).limit(1))
                .filter(parties::isParty)
                .distinct()
                .toList();
        return sides.size() > 1 && voice.speaker().contains(" and ");
    }

    private Predicate<Statement> isChargeOf(Voice voice) {
        return outer ->
                outer.act() == Act.ACCUSE && outer.speaker().map(parties::party).equals(Optional.of(voice.party()));
    }

    /** The charge that its words are part of. */
    private static Optional<Statement> outer(Voice voice) {
        Span words = voice.statement().content().get(0);
        return voice.source().report().statements().stream()
                .filter(other -> !other.id().equals(voice.statement().id()) && other.act() == Act.ACCUSE)
                .filter(other -> other.content().stream().anyMatch(span -> span.contains(words)))
                .findFirst();
    }

    private static String cue(Voice voice) {
        return voice.statement().cue().stream()
                .map(span -> span.in(voice.source().text()))
                .collect(Collectors.joining(" "));
    }
}
