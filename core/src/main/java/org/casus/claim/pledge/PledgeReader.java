package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Wording;

/** Reads the commitments out of statements that were put together. Thread-safe. */
final class PledgeReader {
    private static final Pattern GOVERNMENT = Pattern.compile(
            "^\\W*(?:that |for )?the (?:government|authorities|army|military|police|ministry|president|prime minister)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN = Pattern.compile("\\b(?:in|at|near)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final int IN_REACH = 8;

    private final Parties parties;
    private final Lexicon lexicon;
    private final Links links;
    private final Binding binding;

    PledgeReader(Parties parties, Lexicon lexicon, Links links) {
        this.links = links;
        this.parties = parties;
        this.binding = new Binding(parties);
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
                links.gist(condition(first)));
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

    /** The other parties that its page names, the one named most often first, of two the one named earlier. */
    private List<Map.Entry<String, Long>> sides(Voice voice) {
        String text = voice.source().text();
        Map<String, Long> sides = parties.labels(text).stream()
                .filter(label -> !isPlace(label, text))
                .map(Label::name)
                .filter(name -> !name.equals(voice.party()) && parties.isParty(name))
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return sides.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    /** "Talks in Lindholm" do not name the state whose capital that is. */
    private boolean isPlace(Label label, String text) {
        return IN.matcher(text.substring(
                                Math.max(0, label.span().start() - IN_REACH),
                                label.span().start()))
                        .find()
                && parties.isOtherwiseNamed(label.name(), label.span().in(text));
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
