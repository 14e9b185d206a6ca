package org.casus.claim.wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How alike two wordings are, from 0 to 1: shared words, weighted by rarity, with words that may stand for each other. */
public final class Likeness {
    private static final double KIN = 0.7;
    private static final double NAME = 0.6;
    private static final double OVERLAP = 0.6;

    /** From so many words on, being wholly contained in another text says something. */
    private static final int ENOUGH = 4;

    private final Rarity rarity;
    private final Lexicon lexicon;

    public Likeness(Rarity rarity, Lexicon lexicon) {
        this.rarity = rarity;
        this.lexicon = lexicon;
    }

    /**
     * Shared weight against the mean weight of both (so that a long text is not like every short one) and, to a lesser
     * part, against the lighter of the two (so that a short answer is like what it answers).
     */
    public double of(Wording one, Wording other) {
        double mine = weight(one);
        double theirs = weight(other);
        if (mine == 0 || theirs == 0) {
            return 0;
        }
        double shared = shared(one, other);
        double overlap = Math.min(1, 2 * shared / (mine + theirs));
        double containment = Math.min(1, shared / Math.min(mine, theirs));
        double trust = Math.min(1, (Math.min(size(one), size(other)) - 1) / (double) (ENOUGH - 1));
        double part = (1 - OVERLAP) * trust;
        return (1 - part) * overlap + part * containment;
    }

    private static int size(Wording wording) {
        return wording.words().size()
                + wording.names().size()
                + wording.numbers().size();
    }

    /** How many words other than names they share, kin counted. */
    public int sharedWords(Wording one, Wording other) {
        Set<String> used = new HashSet<>();
        int count = 0;
        for (String word : one.words()) {
            count += partner(word, other, used).isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** Whether one says what cannot hold together with the other, as "withdrew" and "remained". */
    public boolean excludes(Wording one, Wording other) {
        Set<String> theirs = other.kin();
        return one.kin().stream()
                .anyMatch(frame -> !theirs.contains(frame)
                        && theirs.stream().anyMatch(opposite -> lexicon.excludes(frame, opposite)));
    }

    /** Whether the main verbs of both are one or may stand for each other; empty where one shows none. */
    public Optional<Boolean> samePredicate(Wording one, Wording other) {
        if (one.predicate().isEmpty() || other.predicate().isEmpty()) {
            return Optional.empty();
        }
        String mine = one.predicate().get();
        String theirs = other.predicate().get();
        return Optional.of(mine.equals(theirs) || meets(lexicon.kin(mine), lexicon.kin(theirs)));
    }

    /** Whether a word of one and a word of the other belong to one frame of what news of a conflict is about. */
    public boolean shareFrame(Wording one, Wording other) {
        return one.kin().stream()
                .anyMatch(group -> Lexicon.isFrame(group) && other.kin().contains(group));
    }

    private double shared(Wording one, Wording other) {
        double sum = 0;
        Set<String> used = new HashSet<>();
        for (String word : one.words()) {
            String partner = partner(word, other, used);
            if (!partner.isEmpty()) {
                double weight = Math.min(rarity.of(word), rarity.of(partner));
                sum += partner.equals(word) ? weight : KIN * weight;
            }
        }
        for (String name : one.names()) {
            sum += other.names().contains(name) ? NAME * rarity.of("@" + name) : 0;
        }
        for (String number : one.numbers()) {
            sum += other.numbers().contains(number) ? rarity.of(number) : 0;
        }
        return sum;
    }

    /** The word itself in the other text, else an unused one that may stand for it, else the empty string. */
    private String partner(String word, Wording other, Set<String> used) {
        if (other.words().contains(word) && used.add(word)) {
            return word;
        }
        Set<String> kin = lexicon.kin(word);
        if (kin.isEmpty()) {
            return "";
        }
        for (String candidate : other.words()) {
            if (!used.contains(candidate) && meets(kin, lexicon.kin(candidate))) {
                used.add(candidate);
                return candidate;
            }
        }
        return "";
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private double weight(Wording wording) {
        double sum = 0;
        for (String word : wording.words()) {
            sum += rarity.of(word);
        }
        for (String name : wording.names()) {
            sum += NAME * rarity.of("@" + name);
        }
        for (String number : wording.numbers()) {
            sum += rarity.of(number);
        }
        return sum;
    }
}
