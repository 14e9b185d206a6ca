package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.claim.gather.Counterparts;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Wording;

/** Reads the commitments out of statements that were put together. Thread-safe. */
final class PledgeReader {
    private final Parties parties;
    private final Lexicon lexicon;
    private final Links links;
    private final Binding binding;
    private final Counterparts counterparts;
    private final List<String> sides;

    PledgeReader(Parties parties, Lexicon lexicon, Links links) {
        this.links = links;
        this.parties = parties;
        this.binding = new Binding(parties);
        this.counterparts = new Counterparts(parties);
        this.sides = parties.twoSides();
        this.lexicon = lexicon;
    }

    /** The commitments of one group of statements: one for each party and kind. */
    List<Pledge> read(List<Heard> group) {
        Map<String, List<Heard>> made = new TreeMap<>();
        for (Heard heard : group) {
            Voice voice = heard.voice();
            binding.kind(voice)
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
                binding.kind(first).orElseThrow(),
                to,
                makers,
                links.gist(withoutCondition(first)),
                links.gist(condition(first)),
                Stream.concat(to.stream(), Stream.of(first.party()))
                        .map(Wording::ofName)
                        .map(links::gist)
                        .map(Gist::keys)
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Whom it is spoken to, else whom its words name, else the other side of the page, where it names one above all, or of
     * a case of two sides; a group that is no state speaks to the only state of its case.
     */
    private Optional<String> to(Voice voice) {
        Optional<String> addressed =
                voice.statement().addressee().filter(parties::isParty).map(parties::party);
        return addressed
                .filter(party -> !party.equals(voice.party()))
                .or(() -> named(voice.content() + " " + conditionText(voice), voice.party()))
                .or(() -> counterparts.meant(voice.source(), voice.content(), voice.party()))
                .or(() -> plainly(counterparts.sides(voice.source(), voice.party())))
                .or(() -> sides.contains(voice.party())
                        ? sides.stream()
                                .filter(side -> !side.equals(voice.party()))
                                .findFirst()
                        : Optional.empty())
                .or(() -> parties.isGroup(voice.party()) ? parties.onlyState() : Optional.empty());
    }

    /** A side that words name; one that they name as a place only where there is no other. */
    private Optional<String> named(String text, String but) {
        List<Label> sides = parties.labels(text).stream()
                .filter(label -> !label.name().equals(but) && parties.isParty(label.name()))
                .toList();
        return sides.stream()
                .filter(label -> !Counterparts.standsAsPlace(label, text))
                .findFirst()
                .or(() -> sides.stream().findFirst())
                .map(Label::name);
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
