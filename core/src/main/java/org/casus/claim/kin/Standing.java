package org.casus.claim.kin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casus.claim.Claim.Stance;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Heard;

/** Statements about one question, and how each of them stands to it. Immutable. */
public final class Standing {
    /** By the first of their statements' ids. */
    static final Comparator<Standing> BY_ID =
            Comparator.comparing(standing -> standing.statements().get(0).id());

    static final long UNDATED = Long.MIN_VALUE;

    /** More would say no more. */
    private static final int MOST_FACES = 3;

    private final List<Heard> statements;
    private final Map<StatementId, Stance> stances;
    private final boolean ofOneParty;
    private final long day;
    private final List<Heard> faces;

    private record Side(String party, Stance stance) {}

    /** @param statements at least one, in the order of their ids */
    public Standing(List<Heard> statements, Map<StatementId, Stance> stances) {
        this.statements = statements;
        this.stances = Map.copyOf(stances);
        ofOneParty = statements.stream().allMatch(heard -> party(heard).equals(party()));
        day = statements.stream()
                .flatMap(heard -> heard.voice().day().stream())
                .mapToLong(LocalDate::toEpochDay)
                .min()
                .orElse(UNDATED);
        faces = List.copyOf(foundFaces());
    }

    private Collection<Heard> foundFaces() {
        Map<Side, Heard> found = new LinkedHashMap<>();
        for (Heard heard : statements) {
            if (found.size() < MOST_FACES
                    && stance(heard) != Stance.UNCLEAR
                    && heard.voice().saysSomething()) {
                found.putIfAbsent(new Side(party(heard), stance(heard)), heard);
            }
        }
        return found.values();
    }

    public List<Heard> statements() {
        return statements;
    }

    public Map<StatementId, Stance> stances() {
        return stances;
    }

    /** Whether all of it is one party's word. */
    boolean isOfOneParty() {
        return ofOneParty;
    }

    /** Whether one of its parties is such a one. */
    boolean isHeldBy(Predicate<String> party) {
        return statements.stream().anyMatch(heard -> party.test(party(heard)));
    }

    /** Whether one of its pages has a statement too. */
    boolean isBeside(Heard other) {
        return statements.stream()
                .anyMatch(heard -> heard.voice()
                        .source()
                        .page()
                        .equals(other.voice().source().page()));
    }

    /** The party of its first statement. */
    String party() {
        return party(statements.get(0));
    }

    /** When it was first said, counted from the epoch; {@link #UNDATED} where that is unknown. */
    long day() {
        return day;
    }

    /** One statement of each party on each side, of those that are clear and say something. */
    List<Heard> faces() {
        return faces;
    }

    /** 1 where a statement speaks for the claim, -1 where against it, 0 where that is unclear. */
    int sign(Heard heard) {
        return switch (stance(heard)) {
            case AFFIRMS, ACCUSES -> 1;
            case DENIES -> -1;
            case UNCLEAR -> 0;
        };
    }

    /** The same, looked at from the contrary claim. */
    Standing turned() {
        Map<StatementId, Stance> turned = new HashMap<>(stances);
        turned.replaceAll((id, stance) -> switch (stance) {
            case AFFIRMS, ACCUSES -> Stance.DENIES;
            case DENIES -> Stance.AFFIRMS;
            case UNCLEAR -> Stance.UNCLEAR;
        });
        return new Standing(statements, turned);
    }

    /** The same, but that the statements of a part of it stand to one another as they do there. */
    public Standing with(Standing part) {
        int alike = part.statements.stream()
                .mapToInt(heard -> sign(heard) * part.sign(heard))
                .sum();
        Map<StatementId, Stance> now = new HashMap<>(stances);
        now.putAll((alike < 0 ? part.turned() : part).stances);
        return new Standing(statements, now);
    }

    private Stance stance(Heard heard) {
        return stances.getOrDefault(heard.id(), Stance.UNCLEAR);
    }

    private static String party(Heard heard) {
        return heard.voice().party();
    }
}
