package org.casus.claim.wording;

import java.util.Optional;
import java.util.Set;

/**
 * How alike two wordings are, from 0 to 1: shared words, weighted by rarity, with words that may stand for each other.
 * Thread-safe.
 */
public final class Likeness {
    /** What a name weighs beside a word. */
    static final double NAME = 0.6;

    /** What a word weighs that may stand for another. */
    static final double KIN = 0.7;

    private static final double OVERLAP = 0.6;

    /** From so many words on, being wholly contained in another text says something. */
    private static final int ENOUGH = 4;

    private final Lexicon lexicon;

    public Likeness(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What two wordings have in common.
     *
     * @param weight of all that they share
     * @param words how many words other than names, kin counted
     */
    private record Common(double weight, int words) {
        static final Common NOTHING = new Common(0, 0);
    }

    /**
     * Shared weight against the mean weight of both (so that a long text is not like every short one) and, to a lesser
     * part, against the lighter of the two (so that a short answer is like what it answers).
     */
    public double of(Gist one, Gist other) {
        double mine = one.weight();
        double theirs = other.weight();
        if (mine == 0 || theirs == 0) {
            return 0;
        }
        double shared = common(one, other).weight + NAME * one.names().sharedWeight(other.names());
        shared += one.numbers().sharedWeight(other.numbers());
        double overlap = Math.min(1, 2 * shared / (mine + theirs));
        double containment = Math.min(1, shared / Math.min(mine, theirs));
        double trust = Math.min(1, (Math.min(one.size(), other.size()) - 1) / (double) (ENOUGH - 1));
        double part = (1 - OVERLAP) * trust;
        return (1 - part) * overlap + part * containment;
    }

    /** How many words other than names they share, kin counted. */
    public int sharedWords(Gist one, Gist other) {
        return common(one, other).words;
    }

    /** Whether they share a word other than a name, or a number. */
    public boolean shareContent(Gist one, Gist other) {
        return one.words().meets(other.words())
                || one.kin().meets(other.kin())
                || one.numbers().meets(other.numbers());
    }

    /** Whether one says what cannot hold together with the other, as "withdrew" and "remained", and does not say both. */
    public boolean excludes(Wording one, Wording other) {
        Set<String> mine = one.kin();
        Set<String> theirs = other.kin();
        return mine.stream()
                .anyMatch(frame -> !theirs.contains(frame)
                        && theirs.stream()
                                .anyMatch(opposite -> !mine.contains(opposite) && lexicon.excludes(frame, opposite)));
    }

    /** Whether the main verbs of both are one or may stand for each other; empty where one shows none. */
    public Optional<Boolean> samePredicate(Gist one, Gist other) {
        TermSet mine = one.predicate();
        TermSet theirs = other.predicate();
        return mine.size() == 0 || theirs.size() == 0
                ? Optional.empty()
                : Optional.of(mine.get(0) == theirs.get(0) || mine.get(0).isKinOf(theirs.get(0)));
    }

    /** Whether a wording names someone. */
    public boolean names(Gist gist, Optional<Term> name) {
        return name.isPresent() && gist.names().has(name.get());
    }

    /** Whether both count the same things. */
    public boolean countTheSame(Gist one, Gist other) {
        return one.counted().meets(other.counted());
    }

    /** Whether two words stand side by side in both. */
    public boolean sharePhrase(Gist one, Gist other) {
        return one.phrases().meets(other.phrases());
    }

    /** Whether they share a number. */
    public boolean shareNumber(Gist one, Gist other) {
        return one.numbers().meets(other.numbers());
    }

    /** Whether a word of one and a word of the other belong to one frame of what news of a conflict is about. */
    public boolean shareFrame(Gist one, Gist other) {
        for (Term mine : one.kin().terms()) {
            if (other.kin().has(mine) && Lexicon.isFrame(mine.text())) {
                return true;
            }
        }
        return false;
    }

    /** The same words first; what is left over is paired with an unused word that may stand for it. */
    private static Common common(Gist one, Gist other) {
        TermSet mine = one.words();
        TermSet theirs = other.words();
        boolean kin = one.kin().meets(other.kin());
        if (!kin && !mine.meets(theirs)) {
            return Common.NOTHING;
        }
        boolean[] paired = new boolean[mine.size()];
        boolean[] used = new boolean[theirs.size()];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < paired.length; i++) {
            int same = theirs.indexOf(mine.get(i));
            if (same >= 0) {
                sum += mine.get(i).weight();
                count++;
                paired[i] = true;
                used[same] = true;
            }
        }
        for (int i = 0; kin && i < paired.length; i++) {
            int akin = paired[i] || !mine.get(i).hasKin() ? -1 : akin(mine.get(i), theirs, used);
            if (akin >= 0) {
                sum += KIN * Math.min(mine.get(i).weight(), theirs.get(akin).weight());
                count++;
                used[akin] = true;
            }
        }
        return new Common(sum, count);
    }

    /** The first unused word that may stand for another, or -1. */
    private static int akin(Term word, TermSet words, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && word.isKinOf(words.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
