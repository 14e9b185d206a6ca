package org.casus.claim.kin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.statement.Act;
import org.casus.text.Inference;

/**
 * Puts together what is told in other words: "All our guns were in the depot on Sunday" takes up no word of a charge
 * of shelling, and contradicts it. What one party alone holds joins the claim that a model of language finds nearest to it, on
 * the side where most of that claim's parties put it. For one thread.
 */
public final class OtherWords {
    /** How likely it must be that two claims are about one question. */
    private static final double SURE = 0.85;

    /** By how much one side must be likelier than the other, from 0 to 1. */
    private static final double ONE_SIDED = 0.4;

    /** Pairs of statements that are looked at in a case, those of the latest claims first. */
    private static final int MOST = 4_000;

    /** "of shelling the village", "that its ships crossed the line" */
    private static final Pattern DEED = Pattern.compile(
            "\\bof (?:having |not )?\\p{L}+ing\\b|\\b(?:that|had|has|have|was|were|is|are|did)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Comparator<Kinship> SUREST = Comparator.comparingDouble((Kinship kin) -> -kin.sure)
            .thenComparing(kin -> kin.one.statements().get(0).id())
            .thenComparing(kin -> kin.other.statements().get(0).id());

    private final Judgements judgements;

    public OtherWords(Inference inference) {
        judgements = new Judgements(inference);
    }

    /**
     * Two that are about one question.
     *
     * @param contrary whether what is for the one is against the other
     * @param sure how likely it is
     * @param seen the two statements by which that was seen best
     */
    record Kinship(Standing one, Standing other, boolean contrary, double sure, Link seen) {}

    /** Two statements that only their sense ties: they say the same, or contradict one another. */
    public record Link(StatementId one, StatementId other, boolean contradict) {}

    /**
     * What came of joining.
     *
     * @param standings what belongs together as one; what stands alone is the same object as before
     * @param links by what others were put together
     */
    public record Joined(List<Standing> standings, List<Link> links) {}

    /**
     * Puts together what is about one question.
     *
     * @param side whether a party is a side of the conflict: what persons and firms hold among themselves is left apart
     */
    public Joined join(List<Standing> standings, Predicate<String> side) {
        judgements.turn();
        List<Link> links = new ArrayList<>();
        Map<Standing, Family> families = new IdentityHashMap<>();
        for (Kinship kin : kinships(standings, side)) {
            Family one = families.computeIfAbsent(kin.one, Family::new);
            Family other = families.computeIfAbsent(kin.other, Family::new);
            if (one != other) {
                one.take(other, kin);
                links.add(kin.seen);
                other.members().forEach(member -> families.put(member, one));
            }
        }
        List<Standing> joined = standings.stream()
                .filter(standing -> !families.containsKey(standing)
                        || families.get(standing).first() == standing)
                .map(standing ->
                        families.containsKey(standing) ? families.get(standing).whole() : standing)
                .toList();
        return new Joined(joined, links);
    }

    /** Of each claim that is one party's word that to which it is nearest; the surest first. */
    private List<Kinship> kinships(List<Standing> standings, Predicate<String> side) {
        Neighbours neighbours = new Neighbours(standings);
        List<Kinship> kinships = new ArrayList<>();
        int looked = 0;
        for (Standing lone : neighbours.latest()) {
            List<Standing> others = neighbours.of(lone);
            looked += others.stream().mapToInt(other -> other.faces().size()).sum();
            if (looked > MOST) {
                break;
            }
            boolean isSide = side.test(lone.party());
            nearest(lone, others.stream().filter(other -> isSide || other.isHeldBy(side)))
                    .ifPresent(kinships::add);
        }
        kinships.sort(SUREST);
        return kinships;
    }

    private Optional<Kinship> nearest(Standing lone, Stream<Standing> others) {
        return others.flatMap(other -> kinship(lone, other).stream()).min(SUREST);
    }

    private Optional<Kinship> kinship(Standing lone, Standing other) {
        double sure = 0;
        double side = 0;
        int asked = 0;
        Link seen = null;
        for (Heard mine : lone.faces()) {
            for (Heard theirs : other.faces()) {
                if (areOfOneKind(mine.voice(), theirs.voice()) && !countOtherwise(mine.voice(), theirs.voice())) {
                    Inference.Judgement judgement = judgements.of(mine.voice(), theirs.voice());
                    if (seen == null || judgement.related() > sure) {
                        sure = judgement.related();
                        seen = new Link(mine.id(), theirs.id(), judgement.contradicts());
                    }
                    side += lone.sign(mine) * other.sign(theirs) * (judgement.same() - judgement.contrary());
                    asked++;
                }
            }
        }
        boolean contrary = side < 0;
        return seen != null
                        && sure >= SURE
                        && Math.abs(side) / asked >= ONE_SIDED
                        && agreesWithItself(lone, other, contrary)
                ? Optional.of(new Kinship(lone, other, contrary, sure, seen))
                : Optional.empty();
    }

    /** Nobody is taken to contradict himself, nor to say the same twice on one page. */
    private static boolean agreesWithItself(Standing lone, Standing other, boolean contrary) {
        Optional<Heard> own = other.faces().stream()
                .filter(heard -> heard.voice().party().equals(lone.party()))
                .findFirst();
        return own.isEmpty()
                || !lone.isBeside(own.get())
                        && contrary == (lone.sign(lone.statements().get(0)) != other.sign(own.get()));
    }

    /** Both tell, or one refuses what the other asks or offers. */
    private static boolean areOfOneKind(Voice one, Voice other) {
        boolean tell = !one.isCommitment() && !other.isCommitment();
        return one.act() != Act.EXPRESS
                && other.act() != Act.EXPRESS
                && !chargesAnother(one, other)
                && namesDeed(one)
                && namesDeed(other)
                && (tell || refuses(one, other) || refuses(other, one));
    }

    /** "Loren opened fire first", "Drava opened fire first": two charges, not one. */
    private static boolean chargesAnother(Voice one, Voice other) {
        boolean ofTwo = one.agent().isPresent()
                && other.agent().isPresent()
                && !one.agent().equals(other.agent());
        return ofTwo || one.act() == Act.ACCUSE && other.act() == Act.ACCUSE && (isOf(one, other) || isOf(other, one));
    }

    private static boolean isOf(Voice charge, Voice other) {
        return charge.wording().names().contains(other.party());
    }

    /** "blamed Karvia for the conflict" charges with no deed that could be told in other words. */
    private static boolean namesDeed(Voice voice) {
        return voice.act() != Act.ACCUSE || DEED.matcher(voice.content()).find();
    }

    private static boolean refuses(Voice refusal, Voice asked) {
        return !refusal.isSilence()
                && (refusal.act() == Act.REFUSE || refusal.isCommitment() && refusal.isNegated())
                && (asked.act() == Act.DEMAND
                        || asked.act() == Act.OFFER && !refusal.content().startsWith("to "))
                && !refusal.party().equals(asked.party());
    }

    /** Numbers that differ are weighed by those who know of whom they are. */
    private static boolean countOtherwise(Voice one, Voice other) {
        return !one.wording().numbers().isEmpty()
                && !other.wording().numbers().isEmpty()
                && Collections.disjoint(one.wording().numbers(), other.wording().numbers());
    }
}
