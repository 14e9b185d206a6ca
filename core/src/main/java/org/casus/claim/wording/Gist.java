package org.casus.claim.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A wording in the terms of one case, laid out for many comparisons. Its weight is that of the terms when {@link #weigh}
 * was last called. For one thread.
 */
public final class Gist {
    private final Wording wording;
    private final Term[] words;
    private final Term[] names;
    private final Term[] numbers;
    private final Term[] kin;
    private final Term[] counted;
    private final Term[] phrases;
    private final Term[] predicate;
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
        List<Term> keys = new ArrayList<>(words.length + names.length + numbers.length + kin.length);
        for (Term[] some : new Term[][] {words, names, numbers, kin}) {
            keys.addAll(List.of(some));
        }
        return keys;
    }

    /** Sums up the weights of its terms again. */
    public void weigh() {
        double sum = 0;
        for (Term word : words) {
            sum += word.weight();
        }
        for (Term name : names) {
            sum += Likeness.NAME * name.weight();
        }
        for (Term number : numbers) {
            sum += number.weight();
        }
        weight = sum;
    }

    double weight() {
        return weight;
    }

    int size() {
        return words.length + names.length + numbers.length;
    }

    Term[] words() {
        return words;
    }

    Term[] names() {
        return names;
    }

    Term[] numbers() {
        return numbers;
    }

    Term[] kin() {
        return kin;
    }

    Term[] counted() {
        return counted;
    }

    Term[] phrases() {
        return phrases;
    }

    /** The main verb, if any. */
    Term[] predicate() {
        return predicate;
    }
}
