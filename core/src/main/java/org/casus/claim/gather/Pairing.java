package org.casus.claim.gather;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Likeness;
import org.casus.statement.Act;

/**
 * Whether two statements say the same thing, or the contrary of the same thing. Words decide, weighted by rarity; who
 * acts, when, and whether it tells or binds must agree.
 */
public final class Pairing {
    /** The two cannot be about one thing, whatever their words. */
    public static final double CLASH = -1;

    private static final double ONE_TEXT = 0.30;
    private static final double ONE_PARTY = 0.44;
    private static final double TWO_PARTIES = 0.40;
    private static final double CONTRADICTION = 0.32;
    private static final double DENIAL = 0.24;
    private static final double REFUSAL = 0.12;
    private static final double DENIED_CHARGE = 0.28;
    private static final double OTHER_ACT = 0.72;
    private static final double ONE_PAGE = 0.60;
    private static final double SAME_TURN = 0.12;
    private static final double SAME_ACTION = 0.12;
    private static final double SAME_COUNTED = 0.22;
    private static final double SAME_PHRASE = 0.06;
    private static final double PREDICATE = 0.06;
    private static final double ELSEWHERE = 0.4;
    private static final double SELF_CONTRADICTION = 0.3;
    private static final double OTHER_MATTERS = 0.3;

    /** Where no more can make two one claim. */
    private static final double HOPELESS = -0.1;

    /** Of pairs of pages that share a claim in invented conflicts 59 in 60 are more alike, of pairs of a day's news one in ten. */
    private static final double ONE_MATTER = 0.035;

    /** Days within which two numbers may be of one thing. */
    private static final int ONE_COUNT = 30;

    /** Beside words that are hardly alike nothing else counts: "eighty shells" here and "eighty shells" there. */
    private static final double MOST_BONUS = 0.8;

    private final Likeness likeness;

    public Pairing(Likeness likeness) {
        this.likeness = likeness;
    }

    /** How far two statements are above (or below) what makes them one claim; {@link #CLASH} if they cannot be. */
    public double margin(Heard first, Heard second) {
        Voice one = first.voice();
        Voice other = second.voice();
        boolean oneText = isOneText(one, other);
        boolean thin = !one.saysSomething() || !other.saysSomething();
        if (clash(first, second, oneText) || !oneText && (first.asksOnly() || second.asksOnly() || thin)) {
            return CLASH;
        }
        double alike = likeness.of(first.gist(), second.gist());
        if (!oneText && !likeness.shareContent(first.gist(), second.gist())) {
            return Math.min(0, alike) - TWO_PARTIES;
        }
        double sameTurn = oneText && one.act() == other.act() && one.turn() == other.turn() ? SAME_TURN : 0;
        double margin = alike
                + sameTurn
                + Math.min(MOST_BONUS * alike, bonus(first, second, oneText))
                - threshold(one, other, oneText)
                - contrary(first, second)
                - (!oneText && isBeside(first, second) ? ELSEWHERE : 0);
        return margin > HOPELESS && areOfOtherMatters(first, second) ? margin - OTHER_MATTERS : margin;
    }

    /** Two pages that name nobody in common: only very like words are of one thing. */
    private static boolean areOfOtherMatters(Heard first, Heard second) {
        return !first.voice().source().origin().equals(second.voice().source().origin())
                && first.pageNames().likeness(second.pageNames()) < ONE_MATTER;
    }

    /**
     * One word in common is too little where a third says no to a charge ("blamed Karvia for the conflict", "the conflict
     * is not on our soil"), or where a refusal is of a deed that was not offered ("offered to help with the border", "refused to cross it").
     */
    private boolean isBeside(Heard first, Heard second) {
        Voice one = first.voice();
        Voice other = second.voice();
        boolean thirds = isThirds(one, other) || isThirds(other, one);
        boolean otherDeed = isOfOtherDeed(one, other) || isOfOtherDeed(other, one);
        int shared = likeness.sharedWords(first.gist(), second.gist());
        return thirds && shared < 2 || otherDeed && shared < 3;
    }

    private static boolean isOfOtherDeed(Voice refusal, Voice offer) {
        return answersDemand(refusal, offer)
                && offer.act() == Act.OFFER
                && refusal.content().startsWith("to ");
    }

    private static boolean isThirds(Voice charge, Voice no) {
        return charge.act() == Act.ACCUSE
                && isAgainst(no)
                && !no.party().equals(charge.party())
                && charge.agent().filter(agent -> !agent.equals(no.party())).isPresent();
    }

    /** Nobody is taken to contradict himself, unless of the same deed. */
    private double contrary(Heard first, Heard second) {
        boolean contradicts = isOpposite(first.voice(), second.voice())
                && first.voice().party().equals(second.voice().party())
                && !likeness.samePredicate(first.gist(), second.gist()).orElse(false);
        return contradicts ? SELF_CONTRADICTION : 0;
    }

    /** One denies or negates what the other states. */
    private static boolean isOpposite(Voice one, Voice other) {
        return isAgainst(one) != isAgainst(other);
    }

    private static boolean isAgainst(Voice voice) {
        return voice.isNegated() != (voice.act() == Act.DENY);
    }

    /** Who acts and what is done weigh more than the words around them; so does one thing counted twice. */
    private double bonus(Heard first, Heard second, boolean oneText) {
        Gist one = first.gist();
        Gist other = second.gist();
        boolean sameActor = likeness.names(other, first.agent()) || likeness.names(one, second.agent());
        boolean action = sameActor && likeness.shareFrame(one, other);
        boolean counted = family(first.voice()) == family(second.voice()) && likeness.countTheSame(one, other);
        double predicate = likeness.samePredicate(one, other)
                .map(same -> same ? PREDICATE : action ? 0 : -PREDICATE)
                .orElse(0.0);
        return (action ? SAME_ACTION : 0)
                + (counted ? SAME_COUNTED : 0)
                + (likeness.sharePhrase(one, other) ? SAME_PHRASE : 0)
                + (oneText ? 0 : predicate);
    }

    private static double threshold(Voice one, Voice other, boolean oneText) {
        if (answersDemand(one, other) || answersDemand(other, one)) {
            return REFUSAL;
        }
        if (family(one) != family(other)) {
            return OTHER_ACT;
        }
        if (answersCharge(one, other) || answersCharge(other, one)) {
            return DENIED_CHARGE;
        }
        boolean oneParty = one.party().equals(other.party());
        if (oneParty && one.source().page().equals(other.source().page())) {
            return ONE_PAGE;
        }
        if (oneParty) {
            return oneText ? ONE_TEXT : ONE_PARTY;
        }
        if (!isOpposite(one, other)) {
            return TWO_PARTIES;
        }
        if (one.act() == Act.DENY || other.act() == Act.DENY) {
            return DENIAL;
        }
        boolean unasked =
                one.source().page().equals(other.source().page()) && !isOfHim(one, other) && !isOfHim(other, one);
        return unasked ? ONE_PAGE : CONTRADICTION;
    }

    /** Whether a statement tells what the other's party did. */
    private static boolean isOfHim(Voice told, Voice other) {
        return told.agent().filter(other.party()::equals).isPresent();
    }

    private boolean clash(Heard first, Heard second, boolean oneText) {
        Voice one = first.voice();
        Voice other = second.voice();
        boolean twoAgents = first.agent().isPresent()
                && second.agent().isPresent()
                && first.agent().get() != second.agent().get();
        boolean otherDoer = !oneText
                && !one.party().equals(other.party())
                && family(one) == family(other)
                && (family(one) == Family.BINDS || family(one) == Family.THREATENS);
        boolean otherAgent = twoAgents && !(oneText && one.act() == other.act());
        boolean otherDay =
                !one.days().isEmpty() && !other.days().isEmpty() && Collections.disjoint(one.days(), other.days());
        boolean otherOutlook =
                one.outlook() != other.outlook() && family(one) == Family.TELLS && family(other) == Family.TELLS;
        boolean otherLoss = first.victims().areOthers(second.victims());
        return otherAgent
                || isPromiseIn(one, other)
                || isPromiseIn(other, one)
                || isOwnRefusal(one, other)
                || isOwnRefusal(other, one)
                || one.isSilence()
                || other.isSilence()
                || isThreatBeside(one, other)
                || isThreatBeside(other, one)
                || otherDoer
                || otherDay
                || (otherOutlook || otherLoss) && !oneText
                || isOtherCount(first, second);
    }

    /** "Vest refused to cross the border" turns down nothing that Vest promised. */
    private static boolean isOwnRefusal(Voice refusal, Voice promise) {
        return refusal.act() == Act.REFUSE
                && refusal.content().startsWith("to ")
                && (promise.act() == Act.PROMISE || promise.act() == Act.OFFER)
                && refusal.party().equals(promise.party());
    }

    /** "Vest broke its promise to leave": Norra's word on it is none of the promise. */
    private static boolean isPromiseIn(Voice promise, Voice around) {
        return promise.isCommitment() != around.isCommitment()
                && promise.isPartOf(around)
                && !promise.party().equals(around.party());
    }

    /** "If the tanks come again, we will close the road" beside "tanks came up the road". */
    private static boolean isThreatBeside(Voice threat, Voice fact) {
        return (family(threat) == Family.THREATENS || family(threat) == Family.BINDS)
                && !threat.statement().condition().isEmpty()
                && family(fact) == Family.TELLS;
    }

    /** Nine people in February and four in May: the same things counted at another time. */
    private boolean isOtherCount(Heard first, Heard second) {
        return likeness.countTheSame(first.gist(), second.gist())
                && !likeness.shareNumber(first.gist(), second.gist())
                && first.voice().day().isPresent()
                && second.voice().day().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                first.voice().day().get(), second.voice().day().get()))
                        > ONE_COUNT;
    }

    /** Pages of one origin carry one text: the same party's statements there are the same statements, spun or not. */
    private static boolean isOneText(Voice one, Voice other) {
        return one.source().origin().equals(other.source().origin())
                && !one.source().page().equals(other.source().page());
    }

    /** A refusal answers what another asked or offered. */
    private static boolean answersDemand(Voice refusal, Voice demand) {
        return refusal.act() == Act.REFUSE
                && (demand.act() == Act.DEMAND || demand.act() == Act.OFFER)
                && !refusal.party().equals(demand.party());
    }

    /** The accused denies what he is charged with. */
    private static boolean answersCharge(Voice denial, Voice charge) {
        boolean denies = denial.act() == Act.DENY || denial.act() == Act.ASSERT && denial.isNegated();
        return denies
                && charge.act() == Act.ACCUSE
                && !denial.party().equals(charge.party())
                && isOfHim(charge, denial);
    }

    private enum Family {
        TELLS,
        BINDS,
        THREATENS,
        ASKS,
        REFUSES,
        FEELS
    }

    private static Family family(Voice voice) {
        return switch (voice.act()) {
            case ASSERT, DENY, ACCUSE -> Family.TELLS;
            case PROMISE, OFFER -> Family.BINDS;
            case THREATEN -> Family.THREATENS;
            case DEMAND -> Family.ASKS;
            case REFUSE -> Family.REFUSES;
            case EXPRESS -> Family.FEELS;
        };
    }
}
