package org.casus.claim.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A wording in the terms of one case, laid out for many comparisons. Its weight is that of the terms when {@link #weigh}
 * was last called. For one thread.
 */
public final class Gist {
    private final Wording wording;
    private final TermSet words;
    private final TermSet names;
    private final TermSet numbers;
    private final TermSet kin;
    private final TermSet counted;
    private final TermSet phrases;
    private final TermSet predicate;
    private double weight;

    Gist(Wording wording, Rarity rarity) {
        this.wording = wording;
        this.words = rarity.terms("", wording.words());
        this.names = rarity.terms(Rarity.NAME, wording.names());
        this.numbers = rarity.terms("", wording.numbers());
        this.kin = rarity.terms(Rarity.GROUP, wording.kin());
        this.counted = rarity.terms("", wording.counted());
        this.phrases = rarity.terms("", wording.phrases());
        this.predicate = rarity.terms("", wording.predicate().stream().toList());
        weigh();
    }

    /** The wording itself. */
    public Wording wording() {
        return wording;
    }

    /** What it is found by: its words, the groups they belong to, names and numbers. */
    public List<Term> keys() {
        List<Term> keys = new ArrayList<>(words.size() + names.size() + numbers.size() + kin.size());
        for (TermSet some : List.of(words, names, numbers, kin)) {
            keys.addAll(List.of(some.terms()));
        }
        return keys;
    }

    /** Sums up the weights of its terms again. */
    public void weigh() {
        double sum = 0;
        for (Term word : words.terms()) {
            sum += word.weight();
        }
        for (Term name : names.terms()) {
            sum += Likeness.NAME * name.weight();
        }
        for (Term number : numbers.terms()) {
            sum += number.weight();
        }
        weight = sum;
    }

    double weight() {
        return weight;
    }

    int size() {
        return words.size() + names.size() + numbers.size();
    }

    TermSet words() {
        return words;
    }

    TermSet names() {
        return names;
    }

    TermSet numbers() {
        return numbers;
    }

    TermSet kin() {
        return kin;
    }

    TermSet counted() {
        return counted;
    }

    TermSet phrases() {
        return phrases;
    }

    /** The main verb, if any. */
    TermSet predicate() {
        return predicate;
    }
}
