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

    private static final double KIN = 0.7;
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
    private record Common(double weight, int words) {}

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
        double shared = common(one, other).weight + NAME * same(one.names(), other.names());
        shared += same(one.numbers(), other.numbers());
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
        return meet(one.words(), other.words()) || meet(one.kin(), other.kin()) || meet(one.numbers(), other.numbers());
    }

    /** Whether one says what cannot hold together with the other, as "withdrew" and "remained". */
    public boolean excludes(Wording one, Wording other) {
        Set<String> theirs = other.kin();
        return one.kin().stream()
                .anyMatch(frame -> !theirs.contains(frame)
                        && theirs.stream().anyMatch(opposite -> lexicon.excludes(frame, opposite)));
    }

    /** Whether the main verbs of both are one or may stand for each other; empty where one shows none. */
    public Optional<Boolean> samePredicate(Gist one, Gist other) {
        Term[] mine = one.predicate();
        Term[] theirs = other.predicate();
        return mine.length == 0 || theirs.length == 0
                ? Optional.empty()
                : Optional.of(mine[0] == theirs[0] || mine[0].isKinOf(theirs[0]));
    }

    /** Whether a wording names someone. */
    public boolean names(Gist gist, Optional<Term> name) {
        return name.isPresent() && meet(gist.names(), new Term[] {name.get()});
    }

    /** Whether both count the same things. */
    public boolean countTheSame(Gist one, Gist other) {
        return meet(one.counted(), other.counted());
    }

    /** Whether two words stand side by side in both. */
    public boolean sharePhrase(Gist one, Gist other) {
        return meet(one.phrases(), other.phrases());
    }

    /** Whether they share a number. */
    public boolean shareNumber(Gist one, Gist other) {
        return meet(one.numbers(), other.numbers());
    }

    /** Whether a word of one and a word of the other belong to one frame of what news of a conflict is about. */
    public boolean shareFrame(Gist one, Gist other) {
        for (Term mine : one.kin()) {
            for (Term theirs : other.kin()) {
                if (mine == theirs && Lexicon.isFrame(mine.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same words first; what is left over is paired with an unused word that may stand for it. */
    private static Common common(Gist one, Gist other) {
        Term[] mine = one.words();
        Term[] theirs = other.words();
        boolean[] paired = new boolean[mine.length];
        boolean[] used = new boolean[theirs.length];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < theirs.length; j++) {
                if (mine[i] == theirs[j]) {
                    sum += mine[i].weight();
                    count++;
                    paired[i] = true;
                    used[j] = true;
                    break;
                }
            }
        }
        if (!meet(one.kin(), other.kin())) {
            return new Common(sum, count);
        }
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; !paired[i] && j < theirs.length; j++) {
                if (!used[j] && mine[i].isKinOf(theirs[j])) {
                    sum += KIN * Math.min(mine[i].weight(), theirs[j].weight());
                    count++;
                    paired[i] = true;
                    used[j] = true;
                }
            }
        }
        return new Common(sum, count);
    }

    private static double same(Term[] some, Term[] others) {
        double sum = 0;
        for (Term mine : some) {
            for (Term theirs : others) {
                if (mine == theirs) {
                    sum += mine.weight();
                    break;
                }
            }
        }
        return sum;
    }

    private static boolean meet(Term[] some, Term[] others) {
        for (Term mine : some) {
            for (Term theirs : others) {
                if (mine == theirs) {
                    return true;
                }
            }
        }
        return false;
    }
}
