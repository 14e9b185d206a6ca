package org.casus.claim.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells in this case: one that stands in every statement tells little. Weights move in steps, and a word
 * that has become common keeps one weight, so that a page more changes few of them and those of few statements. Follows
 * a case as statements come and go: after {@link #settle} the weights are those of the statements that are there,
 * whatever was there before. Not thread-safe.
 */
public final class Rarity {
    /** As if so many more origins had been read that do not have the word: small cases are not over-read. */
    private static final int UNSEEN = 20;

    static final String NAME = "@";
    static final String GROUP = "#";

    private static final double MOST = 6;
    private static final double LEAST = 0.5;

    /** From here on weights move in whole steps, below in halves. */
    private static final double HIGH = 4;

    /** So few origins are counted one by one, more of them in steps. */
    private static final int SMALL = 1000;

    private static final int STEP_BITS = 6;

    /** A word that the texts of more origins bear than this proposes nothing. */
    private static final int COMMON = 300;

    private static final double WEIGHT_OF_COMMON = 2;

    private final Lexicon lexicon;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Integer> origins = new HashMap<>();

    /** Those that are new or were counted since terms were weighed last. */
    private final Set<Term> counted = new LinkedHashSet<>();

    private double[] weights = {};

    public Rarity(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A wording in the terms of this case. Counts nothing. */
    public Gist gist(Wording wording) {
        return new Gist(wording, this);
    }

    /** Someone's name as the case weighs it. */
    public Term name(String name) {
        return term(NAME + name);
    }

    /**
     * Counts one more statement.
     *
     * @param origin where its page comes from: a text that was copied ten times is one text
     */
    public void add(Gist gist, String origin) {
        origins.merge(origin, 1, Integer::sum);
        gist.keys().forEach(term -> {
            term.add(origin);
            counted.add(term);
        });
    }

    /** Takes back what {@link #add} counted. */
    public void remove(Gist gist, String origin) {
        origins.computeIfPresent(origin, (o, count) -> count == 1 ? null : count - 1);
        gist.keys().forEach(term -> {
            term.remove(origin);
            counted.add(term);
        });
    }

    /** Weighs all terms anew, and returns those whose weight or commonness changed. */
    public Collection<Term> settle() {
        double[] now = new double[COMMON + 1];
        for (int holders = 0; holders < now.length; holders++) {
            now[holders] = weight(holders);
        }
        Collection<Term> moving = Arrays.equals(now, weights) ? counted : terms.values();
        weights = now;
        List<Term> changed = new ArrayList<>();
        for (Term term : moving) {
            int holders = term.holders();
            boolean common = holders > COMMON;
            double weight = term.isGroup() ? LEAST : common ? WEIGHT_OF_COMMON : weights[holders];
            if (term.settle(weight, common)) {
                changed.add(term);
            }
        }
        counted.clear();
        return changed;
    }

    private double weight(int holders) {
        double share = (inSteps(origins.size()) + UNSEEN) / (double) (holders + 1);
        double weight = Math.log(share) / Math.log(2);
        double stepped = weight > HIGH ? Math.round(weight) : Math.round(2 * weight) / 2.0;
        return Math.max(LEAST, Math.min(MOST, stepped));
    }

    private static int inSteps(int origins) {
        return origins < SMALL ? origins : origins - origins % (Integer.highestOneBit(origins) >> STEP_BITS);
    }

    TermSet terms(String mark, Collection<String> words) {
        Term[] found = new Term[words.size()];
        int at = 0;
        for (String word : words) {
            found[at++] = term(mark + word);
        }
        return new TermSet(found);
    }

    private Term term(String text) {
        Term known = terms.get(text);
        if (known != null) {
            return known;
        }
        Term term = new Term(text, text.startsWith(GROUP) ? new TermSet() : terms(GROUP, lexicon.kin(text)));
        term.settle(term.isGroup() ? LEAST : weight(0), false);
        terms.put(text, term);
        counted.add(term);
        return term;
    }
}
