package org.casus.claim.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A word, a name, a number or a group of synonyms as one case weighs it. Two of one case are equal only if they are the
 * same object. Changed by its {@link Rarity} alone.
 */
public final class Term {
    private static final int BITS = 6;

    /** Source: multiplicative hashing, Knuth, The Art of Computer Programming, vol. 3, 6.4. */
    private static final int SPREAD = 0x9E3779B9;

    private final String text;
    private final long bit;
    private final TermSet kin;

    /** How many statements of each origin have it. */
    private Map<String, Integer> origins = Map.of();

    private double weight;
    private boolean common;

    Term(String text, TermSet kin) {
        this.text = text;
        this.bit = 1L << (text.hashCode() * SPREAD >>> Integer.SIZE - BITS);
        this.kin = kin;
    }

    /** The word, {@code @Karvia} for a name, {@code #withdraw} for a group. */
    public String text() {
        return text;
    }

    /** One of 64 bits: two terms with different bits are different. */
    long bit() {
        return bit;
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

    /** Whether it belongs to any group of synonyms. */
    boolean hasKin() {
        return kin.size() > 0;
    }

    /** Whether two words may stand for each other. */
    boolean isKinOf(Term other) {
        return kin.meets(other.kin);
    }

    /** Whether it belongs to a group of synonyms that is among some terms. */
    boolean isKinOfAny(Set<Term> terms) {
        return Arrays.stream(kin.terms()).anyMatch(terms::contains);
    }

    /** In the texts of how many origins it stands. */
    int holders() {
        return origins.size();
    }

    void add(String origin) {
        if (origins.isEmpty()) {
            origins = new HashMap<>(4);
        }
        origins.merge(origin, 1, Integer::sum);
    }

    void remove(String origin) {
        if (!origins.isEmpty()) {
            origins.computeIfPresent(origin, (o, count) -> count == 1 ? null : count - 1);
        }
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
