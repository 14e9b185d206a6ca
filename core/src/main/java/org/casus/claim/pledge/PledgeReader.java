package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;

/** Reads the commitments out of statements that were put together. Thread-safe. */
final class PledgeReader {
    private static final Pattern AHEAD = Pattern.compile(
            "^\\W*(?:(?:that|for|not|never) )*(?:to|we want|we need|we expect|must|should)\\b|\\b(?:must|should|to be|by|back|at once|immediately|hand over|ready to)\\b|^\\W*that \\p{Lu}",
            Pattern.CASE_INSENSITIVE);

    /** "the release of 17 miners", "an independent inquiry": what is asked or promised is named as a thing. */
    private static final Pattern THING = Pattern.compile(
            "^\\W*(?:for )?(?:the|an?|full|immediate|unconditional) (?:\\p{Ll}+ ){0,2}?(?:\\p{Ll}+(?:al|ion|ment|ure|ry|ence|ance|ease|urn|ange|ting|cess|ort|oof)s?|talks|aid|help|truce|ceasefire|apology)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOVERNMENT = Pattern.compile(
            "^\\W*(?:that |for )?the (?:government|authorities|army|military|police|ministry|president|prime minister)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Parties parties;
    private final Lexicon lexicon;
    private final Links links;

    PledgeReader(Parties parties, Lexicon lexicon, Links links) {
        this.links = links;
        this.parties = parties;
        this.lexicon = lexicon;
    }

    /** The commitments of one group of statements: one for each party and kind. */
    List<Pledge> read(List<Heard> group) {
        Map<String, List<Heard>> made = new TreeMap<>();
        for (Heard heard : group) {
            Voice voice = heard.voice();
            kind(voice)
                    .filter(kind -> looksAhead(voice))
                    .ifPresent(kind -> made.computeIfAbsent(voice.party() + "\n" + kind, k -> new ArrayList<>())
                            .add(heard));
        }
        return made.values().stream().map(this::pledge).toList();
    }

    private Pledge pledge(List<Heard> unordered) {
        List<Heard> makers = Pledge.ordered(unordered);
        Voice first = makers.get(0).voice();
        Optional<String> to = makers.stream()
                .map(heard -> to(heard.voice()))
                .flatMap(Optional::stream)
                .findFirst();
        return new Pledge(
                kind(first).orElseThrow(),
                to,
                makers,
                links.gist(withoutCondition(first)),
                links.gist(condition(first)));
    }

    /** A commitment has someone who makes it, and something to be done: "the offer" alone is none. */
    private static boolean looksAhead(Voice voice) {
        boolean named = voice.statement().speaker().isPresent()
                || !voice.statement().chain().isEmpty();
        boolean ahead = voice.outlook() == Voice.Outlook.PROSPECT
                || AHEAD.matcher(voice.content()).find()
                || voice.act() == Act.DEMAND && voice.wording().predicate().isEmpty()
                || voice.act() != Act.THREATEN && THING.matcher(voice.content()).find();
        return named && ahead && voice.wording().words().size() > 1;
    }

    static Optional<Kind> kind(Voice voice) {
        return switch (voice.act()) {
            case PROMISE -> Optional.of(Kind.PROMISE);
            case THREATEN -> Optional.of(Kind.THREAT);
            case OFFER -> Optional.of(Kind.OFFER);
            case DEMAND -> Optional.of(Kind.DEMAND);
            case ASSERT, DENY, ACCUSE, REFUSE, EXPRESS -> Optional.empty();
        };
    }

    /** Whom it is spoken to, else whom its words name, else the other side of the page, where it names one above all. */
    private Optional<String> to(Voice voice) {
        Optional<String> addressed =
                voice.statement().addressee().filter(parties::isParty).map(parties::party);
        return addressed
                .filter(party -> !party.equals(voice.party()))
                .or(() -> named(voice.content() + " " + conditionText(voice), voice.party()))
                .or(() -> government(voice))
                .or(() -> plainly(sides(voice)));
    }

    /** "demanded that the government resign": of the state that its page names most. */
    private Optional<String> government(Voice voice) {
        return GOVERNMENT.matcher(voice.content()).find()
                ? sides(voice).stream()
                        .map(Map.Entry::getKey)
                        .filter(parties::isState)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> named(String text, String but) {
        return parties.labels(text).stream()
                .map(Label::name)
                .filter(name -> !name.equals(but) && parties.isParty(name))
                .findFirst();
    }

    /** The other parties that its page names, the one named most often first. */
    private List<Map.Entry<String, Long>> sides(Voice voice) {
        Map<String, Long> sides = parties.labels(voice.source().text()).stream()
                .map(Label::name)
                .filter(name -> !name.equals(voice.party()) && parties.isParty(name))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return sides.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    private static Optional<String> plainly(List<Map.Entry<String, Long>> sides) {
        boolean plain = sides.size() == 1
                || sides.size() > 1
                        && sides.get(0).getValue() >= 2 * sides.get(1).getValue();
        return plain ? Optional.of(sides.get(0).getKey()) : Optional.empty();
    }

    static String conditionText(Voice voice) {
        return voice.statement().condition().stream()
                .map(span -> span.in(voice.source().text()))
                .collect(Collectors.joining(" "));
    }

    private Wording condition(Voice voice) {
        String text = conditionText(voice);
        return Wording.read(text, parties.labels(text), lexicon);
    }

    private Wording withoutCondition(Voice voice) {
        String condition = conditionText(voice);
        if (condition.isEmpty() || !voice.content().contains(condition)) {
            return voice.wording();
        }
        String rest = voice.content().replace(condition, " ");
        Wording wording = Wording.read(rest, parties.labels(rest), lexicon);
        return wording.words().isEmpty() ? voice.wording() : wording;
    }
}
