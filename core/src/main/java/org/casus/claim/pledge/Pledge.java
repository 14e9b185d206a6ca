package org.casus.claim.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.gather.ClaimWriter;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Term;
import org.casus.text.Days;

/** One promise, threat, offer or demand, with every statement that makes it. Two of them are equal only if the same. */
final class Pledge {
    private static final Comparator<Voice> EARLIEST = Comparator.comparing(Voice::day, Days.UNDATED_LAST)
            .thenComparing(voice -> voice.source().published(), Days.UNDATED_LAST)
            .thenComparing(Voice::id);

    /** By what was said first. */
    static final Comparator<Pledge> IN_TIME = Comparator.comparing(Pledge::first, EARLIEST);

    /** So many of its statements are held against a refusal. */
    static final int ASKED = 4;

    private final Kind kind;
    private final Optional<String> to;
    private final List<Heard> makers;
    private final Gist gist;
    private final Gist condition;
    private final List<Term> parties;
    private final Optional<LocalDate> deadline;
    private final String id;

    /**
     * @param to the other side, where it can be told
     * @param makers the statements that make it, at least one
     * @param gist what its first statement holds, without its condition
     * @param parties both sides, as terms of the case
     */
    Pledge(Kind kind, Optional<String> to, List<Heard> makers, Gist gist, Gist condition, List<Term> parties) {
        this.kind = kind;
        this.to = to;
        this.makers = ordered(makers);
        this.gist = gist;
        this.condition = condition;
        this.parties = List.copyOf(parties);
        this.deadline = this.makers.stream()
                .map(heard -> Deadline.of(heard.voice()))
                .flatMap(Optional::stream)
                .findFirst();
        this.id = "k" + ClaimWriter.digest(this.makers.get(0).id().toString());
    }

    static int compare(Voice one, Voice other) {
        return EARLIEST.compare(one, other);
    }

    static List<Heard> ordered(List<Heard> makers) {
        return makers.stream()
                .sorted((one, other) -> compare(one.voice(), other.voice()))
                .toList();
    }

    /** Whether commitments of the same statements are the same ones still. */
    static boolean areAlike(List<Pledge> some, List<Pledge> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isLike(others.get(i)));
    }

    private boolean isLike(Pledge other) {
        return kind == other.kind
                && to.equals(other.to)
                && makers.equals(other.makers)
                && gist.wording().equals(other.gist.wording())
                && condition.wording().equals(other.condition.wording());
    }

    /** What it is found by. */
    List<Term> keys() {
        Stream<Term> own = Stream.concat(gist.keys().stream(), condition.keys().stream());
        Stream<Term> made = makers.stream().limit(ASKED).flatMap(heard -> heard.gist().keys().stream());
        return Stream.of(own, made, parties.stream())
                .flatMap(terms -> terms)
                .distinct()
                .toList();
    }

    /** Whether another can refuse it. */
    boolean isAsked() {
        return kind == Kind.DEMAND || kind == Kind.OFFER;
    }

    void weigh() {
        gist.weigh();
        condition.weigh();
    }

    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** The party that is bound, threatens, offers or demands. */
    String by() {
        return first().party();
    }

    Optional<String> to() {
        return to;
    }

    /** The statements that make it, earliest first. */
    List<Heard> makers() {
        return makers;
    }

    Voice first() {
        return makers.get(0).voice();
    }

    Gist gist() {
        return gist;
    }

    Gist condition() {
        return condition;
    }

    /** The last day on which it binds. */
    Optional<LocalDate> deadline() {
        return deadline;
    }

    /** The party that has to act: the one bound, or the one of whom it is demanded. */
    Optional<String> doer() {
        return kind == Kind.DEMAND ? to : Optional.of(by());
    }
}
