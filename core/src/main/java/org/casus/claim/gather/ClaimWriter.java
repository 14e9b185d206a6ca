package org.casus.claim.gather;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casus.claim.Claim;
import org.casus.claim.Claim.Position;
import org.casus.claim.Claim.Stance;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.statement.Act;
import org.casus.statement.Quotation;
import org.casus.statement.Statement;
import org.casus.text.Days;
import org.casus.text.Span;

/** Writes a group of statements down as a claim. Thread-safe. */
public final class ClaimWriter {
    private static final int CLEAR_ENOUGH = 160;
    private static final Pattern PASSIVE = Pattern.compile("(?i)\\b(?:by|is|are|was|were|be|been|being)\\b");

    private static final Pattern PHRASE = Pattern.compile("^(?:to|not to|of|for|having|\\p{Ll}+ing)\\s");

    /**
     * @param group the claim's statements, at least one
     * @param stands how each of them stands to it
     * @param rulings what a person decided about it
     */
    public Claim write(List<Voice> group, Map<StatementId, Stance> stands, List<Ruling> rulings) {
        List<Position> positions = positions(group, stands);
        int origins = origins(group);
        return new Claim(
                id(group),
                rulings.stream()
                        .filter(Ruling.Relabel.class::isInstance)
                        .map(ruling -> ((Ruling.Relabel) ruling).text())
                        .reduce((older, newer) -> newer)
                        .orElseGet(() -> text(group, stands)),
                (int) group.stream()
                        .map(voice -> voice.source().page())
                        .distinct()
                        .count(),
                (int) group.stream()
                        .map(voice ->
                                voice.source().outlet().orElse(voice.source().page()))
                        .distinct()
                        .count(),
                origins,
                status(positions, origins),
                positions,
                rulings);
    }

    private static Claim.Status status(List<Position> positions, int origins) {
        boolean denied = positions.stream().anyMatch(position -> position.stance() == Stance.DENIES);
        if (denied) {
            return Claim.Status.CONTESTED;
        }
        return origins == 1 ? Claim.Status.SINGLE_ORIGIN : Claim.Status.UNCONTESTED;
    }

    private static List<Position> positions(List<Voice> group, Map<StatementId, Stance> stands) {
        Map<String, Map<Stance, List<Voice>>> byParty = new TreeMap<>();
        for (Voice voice : group) {
            byParty.computeIfAbsent(voice.party(), p -> new TreeMap<>())
                    .computeIfAbsent(stands.get(voice.id()), s -> new ArrayList<>())
                    .add(voice);
        }
        List<Position> positions = new ArrayList<>();
        byParty.forEach((party, byStance) ->
                byStance.forEach((stance, voices) -> positions.add(position(party, stance, voices))));
        return positions;
    }

    private static Position position(String party, Stance stance, List<Voice> voices) {
        return new Position(
                party,
                stance,
                voices.stream().map(Voice::id).sorted().toList(),
                origins(voices),
                voices.stream().map(Voice::speaker).distinct().sorted().toList(),
                voices.stream().flatMap(voice -> voice.evidence().stream()).toList());
    }

    private static int origins(List<Voice> voices) {
        return (int)
                voices.stream().map(voice -> voice.source().origin()).distinct().count();
    }

    /** The first affirmative wording that is a clause and still short. */
    private static String text(List<Voice> group, Map<StatementId, Stance> stands) {
        Voice clearest = group.stream()
                .min(Comparator.comparing((Voice voice) -> stands.get(voice.id()) == Stance.DENIES)
                        .thenComparing(voice -> stands.get(voice.id()) == Stance.UNCLEAR)
                        .thenComparing(voice -> !isClause(voice))
                        .thenComparing(voice -> voice.content().length() > CLEAR_ENOUGH)
                        .thenComparing(Voice::day, Days.UNDATED_LAST)
                        .thenComparing(Voice::id))
                .orElseThrow();
        String text = clearest.content().replaceFirst("^(?i:that|of)\\s+", "");
        if (isClause(clearest)) {
            return text;
        }
        boolean accuses = clearest.agent().isPresent() && stands.get(clearest.id()) == Stance.ACCUSES;
        boolean named = !accuses || text.contains(clearest.agent().get());
        return told(clearest).orElse(named ? text : clearest.agent().get() + ": " + text);
    }

    /** Whether the content is a sentence by itself: "to send observers" and "the allegations" are none. */
    private static boolean isClause(Voice voice) {
        if (voice.content().startsWith("that ") || voice.statement().quotation() == Quotation.DIRECT) {
            return true;
        }
        return voice.act() != Act.ACCUSE
                && voice.wording().predicate().isPresent()
                && !PHRASE.matcher(voice.content()).find();
    }

    /** "Velden accused Morosk of shelling": with who says it and the cue, where the content follows that at once. */
    private static Optional<String> told(Voice voice) {
        Statement statement = voice.statement();
        if (statement.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = statement.cue().get(statement.cue().size() - 1);
        String verb = cue.in(voice.source().text());
        boolean follows =
                !PASSIVE.matcher(verb).find() && voice.start() > cue.start() && voice.start() - cue.end() <= 1;
        return follows ? Optional.of(voice.speaker() + " " + verb + " " + voice.content()) : Optional.empty();
    }

    /** Made from the earliest statement, so that later pages do not change it. */
    private static String id(List<Voice> group) {
        Voice earliest = group.stream()
                .min(Comparator.comparing((Voice voice) -> voice.source().published(), Days.UNDATED_LAST)
                        .thenComparing(Voice::id))
                .orElseThrow();
        return "c" + digest(earliest.id().toString());
    }

    /** Ten hexadecimal digits that stand for a name. */
    public static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
