package org.casus.claim.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * A word, a name, a number or a group of synonyms as one case weighs it. Two of one case are equal only if they are the
 * same object. Changed by its {@link Rarity} alone.
 */
public final class Term {
    private final String text;
    private final Term[] kin;
    private Map<String, Integer> statements = Map.of();
    private int sampled;
    private double weight;
    private boolean common;

    Term(String text, Term[] kin) {
        this.text = text;
        this.kin = kin;
    }

    /** The word, {@code @Karvia} for a name, {@code #withdraw} for a group. */
    public String text() {
        return text;
    }

    /** Whether it is a group of synonyms, which weighs nothing by itself. */
    boolean isGroup() {
        return text.startsWith(Rarity.GROUP);
    }

    /** How much it tells, from 0.5 to 6. */
    double weight() {
        return weight;
    }

    /** Whether it stands in so many texts that it proposes nothing. */
    public boolean isCommon() {
        return common;
    }

    /** The groups that the word belongs to. */
    Term[] kin() {
        return kin;
    }

    /** Whether two words may stand for each other. */
    boolean isKinOf(Term other) {
        for (Term mine : kin) {
            for (Term theirs : other.kin) {
                if (mine == theirs) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In the texts of how many origins of the sample it stands. */
    int sampled() {
        return sampled;
    }

    void add(String origin, Sample sample) {
        if (statements.isEmpty()) {
            statements = new HashMap<>(4);
        }
        if (statements.merge(origin, 1, Integer::sum) == 1 && sample.has(origin)) {
            sampled++;
        }
    }

    void remove(String origin, Sample sample) {
        Integer left = statements.isEmpty()
                ? null
                : statements.computeIfPresent(origin, (o, count) -> count == 1 ? null : count - 1);
        if (left == null && sample.has(origin)) {
            sampled--;
        }
    }

    /** Counts the origins of another sample. */
    void count(Sample sample) {
        sampled = (int) statements.keySet().stream().filter(sample::has).count();
    }

    /** Takes on what follows from its origins; tells whether that changed anything. */
    boolean settle(double newWeight, boolean newCommon) {
        boolean changed = newWeight != weight || newCommon != common;
        weight = newWeight;
        common = newCommon;
        return changed;
    }

    @Override
    public String toString() {
        return text;
    }
}
