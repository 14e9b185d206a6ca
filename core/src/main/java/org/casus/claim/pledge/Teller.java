package org.casus.claim.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.WordList;
import org.casus.statement.Act;
import org.jspecify.annotations.Nullable;

/** Words that may tell how commitments went, with what of them does not depend on any one commitment. */
final class Teller {
    private static final Pattern KEPT = WordList.pattern(Teller.class, "kept.txt");
    private static final Pattern BROKEN = WordList.pattern(Teller.class, "broken.txt");
    private static final Pattern REFUSING = WordList.pattern(Teller.class, "refusing.txt");
    private static final Pattern CHEATED = WordList.pattern(Teller.class, "cheated.txt");
    /** What ought to be done is not done yet. */
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:must|should|ought to|obliged to|required to|ha(?:s|ve) to|needs? to)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_DEMANDS = Pattern.compile(
            "\\b(?:demand|condition|compl[iy]|deadline|ultimatum|terms|request|threat)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STILL =
            Pattern.compile("\\b(?:still|yet to|remains?|remained)\\b(?! of\\b)", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 80;

    private final Heard heard;
    private final Outcome.Telling telling;
    private final boolean broken;
    private final boolean kept;
    private final boolean cheated;
    private final boolean against;
    private final Contexts contexts;
    private @Nullable Gist context;
    private boolean fresh;
    private Sequels.@Nullable Best best;
    private Sequels.@Nullable Best met;

    private Teller(Heard heard, Outcome.Telling telling, Contexts contexts) {
        Voice voice = heard.voice();
        this.heard = heard;
        this.telling = telling;
        this.broken = BROKEN.matcher(voice.content()).find();
        this.cheated = CHEATED.matcher(voice.content()).find();
        this.kept = KEPT.matcher(voice.content()).find();
        this.against = voice.isNegated()
                || voice.act() == Act.DENY
                || STILL.matcher(voice.content()).find();
        this.contexts = contexts;
    }

    /** Words that tell of what is or was, or refuse; others tell of no outcome. */
    static Optional<Teller> of(Heard heard, Outcome.Telling telling, Contexts contexts) {
        Voice voice = heard.voice();
        boolean tells = voice.act() == Act.ASSERT || voice.act() == Act.ACCUSE || voice.act() == Act.DENY;
        boolean now = tells
                && voice.outlook() == Voice.Outlook.FACT
                && !DUTY.matcher(voice.content()).find();
        return now || voice.act() == Act.REFUSE ? Optional.of(new Teller(heard, telling, contexts)) : Optional.empty();
    }

    Heard heard() {
        return heard;
    }

    Voice voice() {
        return heard.voice();
    }

    Outcome.Telling telling() {
        return telling;
    }

    /** Whether it says that something was broken: "broke its promise". */
    boolean saysBroken() {
        return broken;
    }

    /** Whether it speaks of a demand or its terms, as "the condition is fulfilled" does and "as agreed" does not. */
    boolean speaksOfDemands() {
        return OF_DEMANDS.matcher(voice().content()).find();
    }

    /** Whether it says that its speaker did not get what he was promised: "were promised twenty and counted ten". */
    boolean saysCheated() {
        return cheated;
    }

    /** Whether it says that something was kept: "as agreed". */
    boolean saysKept() {
        return kept;
    }

    /** Whether it refuses whatever was just asked or offered: "would not negotiate with pirates". */
    boolean refusesAll() {
        return heard.voice().act() == Act.REFUSE
                && (REFUSING.matcher(heard.voice().content()).find()
                        || REFUSING.matcher(around(heard.voice())).find());
    }

    /** Its cue and what stands around that: "said of the offer". */
    private static String around(Voice voice) {
        if (voice.statement().cue().isEmpty()) {
            return "";
        }
        String text = voice.source().text();
        int from = voice.statement().cue().get(0).start();
        int end = Math.min(text.length(), from + NEAR);
        int stop = text.indexOf('.', from);
        return text.substring(from, stop < 0 ? end : Math.min(stop, end));
    }

    /** Whether it says that something is not so. */
    boolean isAgainst() {
        return against;
    }

    /** What it and the sentences before it are about, for where its own words may lean on those. Read when first asked. */
    Gist context() {
        if (context == null) {
            context = contexts.of(heard.voice());
            fresh = true;
        }
        return context;
    }

    /** Whether its page speaks of a party besides its own. */
    boolean speaksOf(String party) {
        return contexts.speaksOf(party, heard.voice());
    }

    /** What it is found by; words like "as agreed" or "broke his word" lean on what stands before them, and like a refusal on whose they are. */
    List<Term> keys() {
        if (heard.voice().act() == Act.REFUSE) {
            List<Term> keys = new ArrayList<>(heard.gist().keys());
            keys.addAll(contexts.name(heard.voice().party()));
            return keys;
        }
        if (kept || broken || cheated) {
            List<Term> keys = new ArrayList<>(context().keys());
            keys.addAll(contexts.name(heard.voice().party()));
            return keys;
        }
        return heard.gist().keys();
    }

    /** The terms of a context that was read since this was last asked. */
    List<Term> newContext() {
        boolean isNew = fresh;
        fresh = false;
        return isNew && context != null ? context.keys() : List.of();
    }

    /** The terms of its context, if that was read. */
    List<Term> oldContext() {
        return context == null ? List.of() : context.keys();
    }

    /** Whether what stands before it, or of whom its page speaks, is looked at, too. */
    boolean leans() {
        return heard.voice().act() == Act.REFUSE
                || context != null && !context.keys().isEmpty();
    }

    /** The commitment that it is most surely about; apart from that, the one of which it most surely meets the condition. */
    Optional<Sequels.Best> best(boolean meetsCondition) {
        return Optional.ofNullable(meetsCondition ? met : best);
    }

    /** Both of them, where they are. */
    List<Sequels.Best> bests() {
        return Stream.of(best, met).filter(Objects::nonNull).toList();
    }

    void setBest(Sequels.Best now) {
        if (now.meetsCondition()) {
            met = now;
        } else {
            best = now;
        }
    }

    void forgetBests() {
        best = null;
        met = null;
    }

    List<Outcome> outcomes() {
        return bests().stream()
                .map(found -> new Outcome(
                        found.pledge(), heard.voice(), found.scored().state(), telling))
                .toList();
    }

    void weigh() {
        heard.gist().weigh();
        if (context != null) {
            context.weigh();
        }
    }
}
