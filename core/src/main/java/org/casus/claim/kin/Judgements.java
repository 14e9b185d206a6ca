package org.casus.claim.kin;

import java.util.HashMap;
import java.util.Map;
import org.casus.claim.gather.Voice;
import org.casus.statement.Act;
import org.casus.text.Inference;

/** What a model judges of pairs of statements; of no pair is it asked twice as long as that is looked at. For one thread. */
public final class Judgements {
    /** Below this the other order is not asked for. */
    private static final double HARDLY = 0.2;

    private final Inference inference;
    private Map<Pair, Inference.Judgement> before = Map.of();
    private Map<Pair, Inference.Judgement> now = new HashMap<>();

    public Judgements(Inference inference) {
        this.inference = inference;
    }

    private record Pair(String one, String other) {
        static Pair of(Voice one, Voice other) {
            String mine = told(one);
            String theirs = told(other);
            return mine.compareTo(theirs) < 0 ? new Pair(mine, theirs) : new Pair(theirs, mine);
        }
    }

    /** Forgets what was not asked for since this was called before. */
    public void turn() {
        before = now;
        now = new HashMap<>();
    }

    /** The mean over both orders. */
    public Inference.Judgement of(Voice one, Voice other) {
        return now.computeIfAbsent(Pair.of(one, other), pair -> {
            Inference.Judgement known = before.get(pair);
            return known == null ? judge(pair) : known;
        });
    }

    private Inference.Judgement judge(Pair pair) {
        Inference.Judgement there = inference.judge(pair.one, pair.other);
        if (there.related() < HARDLY) {
            return there;
        }
        Inference.Judgement back = inference.judge(pair.other, pair.one);
        return new Inference.Judgement((there.same() + back.same()) / 2, (there.contrary() + back.contrary()) / 2);
    }

    /** As the model was taught: "Ostria denies: having shelled the village". */
    private static String told(Voice voice) {
        Act act = voice.act() == Act.EXPRESS ? Act.ASSERT : voice.act();
        return voice.speaker() + " " + act.verb() + ": " + voice.content();
    }
}
