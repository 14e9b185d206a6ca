package org.casus.claim.pledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.WordList;
import org.casus.statement.Act;

/** Words that may tell how commitments went, with what of them does not depend on any one commitment. */
final class Teller {
    private static final Pattern KEPT = WordList.pattern(Teller.class, "kept.txt");
    private static final Pattern BROKEN = WordList.pattern(Teller.class, "broken.txt");
    private static final Pattern STILL =
            Pattern.compile("\\b(?:still|yet to|remains?|remained)\\b", Pattern.CASE_INSENSITIVE);

    private final Heard heard;
    private final Outcome.Telling telling;
    private final boolean broken;
    private final boolean kept;
    private final boolean against;
    private final Optional<Gist> context;

    private Teller(Heard heard, Outcome.Telling telling, Contexts contexts) {
        Voice voice = heard.voice();
        this.heard = heard;
        this.telling = telling;
        this.broken = BROKEN.matcher(voice.content()).find();
        this.kept = KEPT.matcher(voice.content()).find();
        this.against = voice.isNegated()
                || voice.act() == Act.DENY
                || STILL.matcher(voice.content()).find();
        boolean asks = kept || !voice.wording().numbers().isEmpty();
        this.context = asks && voice.act() != Act.REFUSE ? Optional.of(contexts.of(voice)) : Optional.empty();
    }

    /** Words that tell of what is or was, or refuse; others tell of no outcome. */
    static Optional<Teller> of(Heard heard, Outcome.Telling telling, Contexts contexts) {
        Voice voice = heard.voice();
        boolean tells = voice.act() == Act.ASSERT || voice.act() == Act.ACCUSE || voice.act() == Act.DENY;
        boolean now = tells && voice.outlook() == Voice.Outlook.FACT;
        return now || voice.act() == Act.REFUSE
                ? Optional.of(new Teller(heard, telling, contexts))
                : Optional.empty();
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

    /** Whether it says that something was kept: "as agreed". */
    boolean saysKept() {
        return kept;
    }

    /** Whether it says that something is not so. */
    boolean isAgainst() {
        return against;
    }

    /** What the sentences before it are about, where its own words may lean on them. */
    Optional<Gist> context() {
        return context;
    }

    /** What it is found by. */
    List<Term> keys() {
        return context.orElse(heard.gist()).keys();
    }

    void weigh() {
        heard.gist().weigh();
        context.ifPresent(Gist::weigh);
    }
}
