package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casus.claim.Figure;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.Wording;

/**
 * Which statements of a case are alike. Follows a case as it grows: only statements that are new, or whose words have
 * come to tell more or less, are compared again, each with those that share a word of which the case has few. What it
 * holds after {@link #follow} depends on the statements alone, not on what was there before. For one thread.
 */
public final class Links {
    /** Below this a pair is not even worth a person's look. */
    private static final double NEAR = -0.05;

    private final Rarity rarity;
    private final Pairing pairing;
    private final Function<String, Set<Figure.Loss>> losses;
    private final Map<Voice, Heard> known = new IdentityHashMap<>();
    private final Map<Object, List<Heard>> holders = new HashMap<>();
    private final Set<Heard> stale = new LinkedHashSet<>();
    private final Set<Term> reweighed = new HashSet<>();
    private long turn;
    private long asking;

    /** One party's statements in the pages of one origin are compared whatever their words. */
    private record Side(String origin, String party) {}

    /** @param losses what befalls the people whom a text counts */
    public Links(Rarity rarity, Pairing pairing, Function<String, Set<Figure.Loss>> losses) {
        this.rarity = rarity;
        this.pairing = pairing;
        this.losses = losses;
    }

    /** Takes these for the statements of the case, and returns them in the same order. */
    public List<Heard> follow(Collection<Voice> voices) {
        turn++;
        stale.clear();
        reweighed.clear();
        List<Heard> all = new ArrayList<>(voices.size());
        for (Voice voice : voices) {
            Heard heard = known.get(voice);
            if (heard == null) {
                heard = hear(voice);
                stale.add(heard);
            }
            heard.seen = turn;
            all.add(heard);
        }
        forgetOthers(all.size());
        reweighed.addAll(rarity.settle());
        reweighed.forEach(term -> stale.addAll(holders(term)));
        stale.forEach(heard -> heard.gist().weigh());
        stale.forEach(Links::unlink);
        stale.forEach(this::link);
        return all;
    }

    /** The statements that {@link #follow} last found new, or weighed otherwise than before. */
    public Set<Heard> stale() {
        return stale;
    }

    /** The terms that {@link #follow} last weighed otherwise than before. */
    public Set<Term> reweighed() {
        return reweighed;
    }

    /** A text that is no statement of the case, as the case weighs it; it is linked to nothing and counts nowhere. */
    public Heard overheard(Voice voice) {
        return new Heard(voice, rarity, Set.of());
    }

    /** A wording in the terms of the case. */
    public Gist gist(Wording wording) {
        return rarity.gist(wording);
    }

    /** The statements that bear a word, a name, a number or a group of synonyms. */
    public List<Heard> holders(Term term) {
        return holders.getOrDefault(term, List.of());
    }

    private Heard hear(Voice voice) {
        boolean counts = !voice.wording().numbers().isEmpty();
        Heard heard = new Heard(voice, rarity, counts ? losses.apply(voice.content()) : Set.of());
        known.put(voice, heard);
        rarity.add(heard.gist(), voice.source().origin());
        heard.gist().keys().forEach(term -> held(term).add(heard));
        held(side(voice)).add(heard);
        return heard;
    }

    private List<Heard> held(Object key) {
        return holders.computeIfAbsent(key, k -> new ArrayList<>());
    }

    private static Side side(Voice voice) {
        return new Side(voice.source().origin(), voice.party());
    }

    private void forgetOthers(int living) {
        if (known.size() == living) {
            return;
        }
        List<Heard> gone =
                known.values().stream().filter(heard -> heard.seen != turn).toList();
        for (Heard heard : gone) {
            unlink(heard);
            known.remove(heard.voice());
            rarity.remove(heard.gist(), heard.voice().source().origin());
            heard.gist().keys().forEach(term -> held(term).remove(heard));
            held(side(heard.voice())).remove(heard);
        }
    }

    private static void unlink(Heard heard) {
        for (Heard.Link link : heard.links()) {
            link.cut();
            link.beside(heard).links().remove(link);
        }
        heard.links().clear();
    }

    private void link(Heard heard) {
        heard.linked = turn;
        asking++;
        heard.asked = asking;
        for (Term term : heard.gist().keys()) {
            if (!term.isCommon()) {
                compare(heard, holders(term));
            }
        }
        compare(heard, held(side(heard.voice())));
    }

    private void compare(Heard heard, List<Heard> others) {
        for (Heard other : others) {
            if (other.asked != asking && other.linked != turn) {
                other.asked = asking;
                boolean first = heard.id().compareTo(other.id()) < 0;
                Heard one = first ? heard : other;
                Heard two = first ? other : heard;
                double margin = pairing.margin(one, two);
                if (margin >= NEAR) {
                    Heard.Link link = new Heard.Link(one, two, margin);
                    one.links().add(link);
                    two.links().add(link);
                }
            }
        }
    }
}
