package org.casus.claim.pledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.Commitment.State;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Pairing;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.WordList;
import org.casus.statement.Act;

/**
 * Whether words tell how a commitment went: kept, broken, refused, its condition met. Words like "broke its promise"
 * show it, or a report that the promised thing was done. Thread-safe.
 */
final class OutcomeFinder {
    private static final double DONE = 0.36;
    private static final double NAMED = 0.18;
    private static final double REFUSES = 0.2;
    private static final double MET = 0.45;

    /** Less than any likeness counts; the later the day of two promises, the more. */
    private static final double LAST = 0.1;

    private static final double FAR_DAY = 100_000;

    /** Days within which a refusal that names nothing answers what was asked. */
    private static final int SOON = 21;

    /** Days within which words that name nothing tell of the last thing promised. */
    private static final int SOON_KEPT = 60;

    /** Within how many characters a refusal answers what was asked before it on its page. */
    private static final int NEAR = 800;

    private static final Pattern POINTING = Pattern.compile("\\b(?:them|those|it|any of|one of)\\b");

    /** "had received the log files" is told by, or of, those to whom they were promised. */
    private static final Pattern RECEIVED =
            Pattern.compile("\\b(?:" + String.join("|", WordList.lines(OutcomeFinder.class, "received.txt")) + ")\\b");

    private final Likeness likeness;
    private final Pairing pairing;
    private final Deeds deeds;

    OutcomeFinder(Likeness likeness, Lexicon lexicon) {
        this.likeness = likeness;
        this.deeds = new Deeds(lexicon, likeness);
        this.pairing = new Pairing(likeness);
    }

    /** What words say of a commitment, and how sure that is meant: the higher the surer. */
    record Scored(State state, double score) {}

    /**
     * What a page tells in its own name counts only where it plainly reports the promised thing in its own verb, and words
     * around a promise only where they say how it went: "failed to keep its promise to leave".
     */
    Optional<Scored> score(Teller teller, Pledge pledge) {
        if (teller.voice().act() == Act.REFUSE) {
            return mayAnswer(teller.voice(), pledge) ? refused(teller, pledge) : Optional.empty();
        }
        boolean around = pledge.makers().stream().anyMatch(made -> made.voice().isPartOf(teller.voice()));
        boolean mayTell = around ? teller.saysBroken() || teller.saysKept() : isLater(teller.voice(), pledge);
        if (!mayTell) {
            return Optional.empty();
        }
        Optional<Scored> told = told(teller, pledge);
        return teller.telling() == Outcome.Telling.PAGE
                ? told.filter(scored -> isPlain(teller, pledge, scored.state()))
                : told;
    }

    private boolean isPlain(Teller teller, Pledge pledge, State state) {
        Gist told = teller.heard().gist();
        Gist promised = state == State.CONDITION_MET ? pledge.condition() : pledge.gist();
        boolean sameVerb = likeness.samePredicate(told, promised).orElse(false);
        return (sameVerb || likeness.excludes(told.wording(), promised.wording()))
                        && likeness.sharedWords(told, promised) > 1
                || state != State.CONDITION_MET && isDeed(told, pledge);
    }

    private Optional<Scored> told(Teller teller, Pledge pledge) {
        Gist told = teller.heard().gist();
        boolean ofDoer = isOf(pledge, teller.voice().agent());
        boolean named = ofDoer
                && (teller.saysBroken() || teller.saysKept())
                && (pledge.kind() != Kind.DEMAND || teller.speaksOfDemands());
        boolean plainly = teller.telling() == Outcome.Telling.PAGE && isDeed(told, pledge);
        boolean done = (ofDoer || isReceived(teller.voice(), pledge))
                && (plainly || !told.wording().predicate().isEmpty());
        boolean condition = !pledge.condition().wording().isEmpty() && !teller.isAgainst();
        boolean cheated = teller.saysCheated()
                && pledge.to().filter(teller.voice().party()::equals).isPresent();
        if (!named && !done && !condition && !cheated) {
            return Optional.empty();
        }
        double alike = likeness.of(told, pledge.gist());
        if (cheated) {
            double around = Math.max(alike, aroundAlike(teller, pledge));
            return around >= NAMED ? Optional.of(new Scored(State.BROKEN, 1 + around)) : Optional.empty();
        }
        if (named && teller.saysBroken()) {
            double around = Math.max(alike, aroundAlike(teller, pledge));
            State state = teller.voice().act() == Act.DENY ? State.KEPT : State.BROKEN;
            return around >= NAMED ? Optional.of(new Scored(state, 1 + around)) : byOtherSide(teller, pledge, state);
        }
        if (named && teller.saysKept()) {
            double around = Math.max(alike, aroundAlike(teller, pledge));
            return around >= NAMED
                    ? Optional.of(new Scored(teller.isAgainst() ? State.BROKEN : State.KEPT, 1 + around))
                    : byItself(teller, pledge, around);
        }
        return (done ? done(teller, pledge, alike) : Optional.<Scored>empty())
                .or(() -> condition ? conditionMet(told, pledge) : Optional.empty());
    }

    /** "Ulvany has not kept its word", says the one to whom it was given, and of what only the case can tell: the last. */
    private static Optional<Scored> byOtherSide(Teller teller, Pledge pledge, State state) {
        boolean word = pledge.kind() == Kind.PROMISE || pledge.kind() == Kind.OFFER;
        boolean other = pledge.to().filter(teller.voice().party()::equals).isPresent();
        boolean named = teller.voice().agent().filter(pledge.by()::equals).isPresent();
        return word && other && named ? Optional.of(new Scored(state, lately(pledge))) : Optional.empty();
    }

    /** "We have done what we announced", "Torvany has done its part": the last thing that its side gave its word for. */
    private static Optional<Scored> byItself(Teller teller, Pledge pledge, double around) {
        boolean own = pledge.doer().filter(teller.voice().party()::equals).isPresent();
        Optional<String> agent = teller.voice().agent();
        boolean itself =
                own && agent.isEmpty() || agent.filter(pledge.by()::equals).isPresent();
        return itself
                        && pledge.kind() != Kind.DEMAND
                        && !teller.isAgainst()
                        && teller.telling() == Outcome.Telling.STATEMENT
                        && isSoon(teller.voice(), pledge, SOON_KEPT)
                ? Optional.of(new Scored(State.KEPT, around + lately(pledge)))
                : Optional.empty();
    }

    private double aroundAlike(Teller teller, Pledge pledge) {
        return likeness.of(teller.context(), pledge.gist());
    }

    private Optional<Scored> refused(Teller teller, Pledge pledge) {
        String party = teller.voice().party();
        boolean byOther =
                !party.equals(pledge.by()) && pledge.to().map(party::equals).orElse(true);
        if (!pledge.isAsked() || !byOther) {
            return Optional.empty();
        }
        double margin = pledge.makers().stream()
                .limit(Pledge.ASKED)
                .mapToDouble(made -> pairing.margin(made, teller.heard()))
                .max()
                .orElse(Pairing.CLASH);
        return margin >= 0 ? Optional.of(new Scored(State.REFUSED, 1 + margin)) : refusedUnnamed(teller, pledge);
    }

    /** What was last asked or offered before on the same page, where the refusal speaks of that, or of a thing in it. */
    private Optional<Scored> refusedUnnamed(Teller teller, Pledge pledge) {
        OptionalInt distance = distance(teller.voice(), pledge);
        boolean byAddressee = pledge.to().map(teller.voice().party()::equals).orElse(distance.isPresent());
        if (distance.isPresent()) {
            boolean behind = distance.getAsInt() < NEAR;
            boolean ofThat = behind
                            && (teller.refusesAll()
                                    || likeness.shareContent(teller.heard().gist(), pledge.gist()))
                    || byAddressee && !namesDeed(teller);
            return ofThat ? Optional.of(new Scored(State.REFUSED, 1.0 / (1 + distance.getAsInt()))) : Optional.empty();
        }
        double alike = likeness.of(teller.heard().gist(), pledge.gist());
        return byAddressee && (alike >= REFUSES || isLast(teller, pledge))
                ? Optional.of(new Scored(State.REFUSED, alike >= REFUSES ? alike : lately(pledge)))
                : Optional.empty();
    }

    /** "We do not buy people back": what is refused is what was last asked by one of whom, or of which, the page speaks. */
    private boolean isLast(Teller teller, Pledge pledge) {
        return teller.telling() == Outcome.Telling.STATEMENT
                && !namesDeed(teller)
                && isSoon(teller.voice(), pledge, SOON)
                && (teller.refusesAll()
                        || teller.speaksOf(pledge.by())
                        || likeness.shareContent(teller.context(), pledge.gist()));
    }

    /** "refused | to show the map" is of that alone; "to let a single one of them in" is not. */
    private static boolean namesDeed(Teller teller) {
        String content = teller.voice().content();
        return content.startsWith("to ") && !POINTING.matcher(content).find();
    }

    private static boolean isSoon(Voice voice, Pledge pledge, int days) {
        return voice.day().isPresent()
                && pledge.first()
                        .day()
                        .map(day -> ChronoUnit.DAYS.between(day, voice.day().get()) <= days)
                        .orElse(voice.act() == Act.REFUSE);
    }

    private static double lately(Pledge pledge) {
        return LAST * pledge.first().day().map(LocalDate::toEpochDay).orElse(0L) / FAR_DAY;
    }

    /**
     * How far from a commitment's words on the same page other words stand, in characters, where they are near. What answers
     * stands behind, but for live pages, whose last entry comes first.
     */
    private static OptionalInt distance(Voice voice, Pledge pledge) {
        return pledge.makers().stream()
                .map(Heard::voice)
                .filter(made -> made.source().page().equals(voice.source().page()))
                .mapToInt(made -> voice.start() - made.start())
                .filter(distance -> distance != 0 && Math.abs(distance) < NEAR)
                .map(distance -> distance > 0 ? distance : NEAR - distance)
                .min();
    }

    /** The promised thing is told as done, or as not done. */
    private Optional<Scored> done(Teller teller, Pledge pledge, double alike) {
        Gist told = teller.heard().gist();
        boolean sameNumber = likeness.shareNumber(told, pledge.gist());
        if (countsOtherwise(told, pledge.gist())) {
            return Optional.empty();
        }
        if (isDeed(told, pledge)) {
            boolean against = teller.isAgainst() != pledge.first().isNegated();
            return outcome(teller, pledge, against, Math.max(alike, DONE));
        }
        if (alike < DONE && !sameNumber || likeness.sharedWords(told, pledge.gist()) == 0 && !sameNumber) {
            return Optional.empty();
        }
        boolean excluded = likeness.excludes(told.wording(), pledge.gist().wording());
        boolean sameDeed = likeness.samePredicate(told, pledge.gist())
                .orElseGet(() -> likeness.sharedWords(told, pledge.gist()) > 1);
        if (!sameDeed && !sameNumber && !excluded) {
            return Optional.empty();
        }
        double score = alike < DONE ? 0.9 * aroundAlike(teller, pledge) : alike;
        if (score < DONE) {
            return Optional.empty();
        }
        boolean against = teller.isAgainst() || excluded;
        return outcome(teller, pledge, against != pledge.first().isNegated(), score);
    }

    /** A threat that is not carried out is not broken, and a demand is refused by him of whom it is made. */
    private static Optional<Scored> outcome(Teller teller, Pledge pledge, boolean against, double score) {
        if (!against) {
            return Optional.of(new Scored(State.KEPT, score));
        }
        return switch (pledge.kind()) {
            case THREAT -> Optional.empty();
            case DEMAND ->
                teller.voice().party().equals(pledge.by()) || teller.telling() == Outcome.Telling.PAGE
                        ? Optional.empty()
                        : Optional.of(new Scored(State.REFUSED, score));
            case PROMISE, OFFER -> Optional.of(new Scored(State.BROKEN, score));
        };
    }

    private boolean isDeed(Gist told, Pledge pledge) {
        return deeds.isDone(told, pledge.gist(), pledge.doer().orElse(""));
    }

    /** Thirty were promised and seventeen came: that is not what was promised. */
    private boolean countsOtherwise(Gist told, Gist promised) {
        return likeness.countTheSame(told, promised) && !likeness.shareNumber(told, promised);
    }

    private Optional<Scored> conditionMet(Gist told, Pledge pledge) {
        double alike = likeness.of(told, pledge.condition());
        return alike >= MET ? Optional.of(new Scored(State.CONDITION_MET, alike)) : Optional.empty();
    }

    private static boolean isReceived(Voice voice, Pledge pledge) {
        return RECEIVED.matcher(voice.content()).find()
                && (pledge.gist().wording().names().contains(voice.party())
                        || pledge.to().filter(voice.party()::equals).isPresent());
    }

    private static boolean isOf(Pledge pledge, Optional<String> agent) {
        return agent.isEmpty() || pledge.doer().isEmpty() || agent.equals(pledge.doer());
    }

    /** Nobody refuses what was not asked yet: of unknown days a refusal is the later. */
    static boolean mayAnswer(Voice refusal, Pledge pledge) {
        boolean undated = pledge.first().day().isEmpty() || refusal.day().isEmpty();
        boolean onePage = pledge.makers().stream()
                .anyMatch(made ->
                        made.voice().source().page().equals(refusal.source().page()));
        return distance(refusal, pledge).isPresent() || (undated ? !onePage : isLater(refusal, pledge));
    }

    /** Where a day is not known, nobody can say that one came after the other. */
    static boolean isLater(Voice voice, Pledge pledge) {
        boolean dated = voice.day().isPresent() && pledge.first().day().isPresent();
        if (!dated || voice.day().get().isBefore(pledge.first().day().get())) {
            return false;
        }
        return pledge.makers().stream()
                .noneMatch(made ->
                        made.voice().source().page().equals(voice.source().page())
                                && !Deadline.isToldLater(made.voice()));
    }
}
