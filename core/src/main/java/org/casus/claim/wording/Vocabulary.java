package org.casus.claim.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The terms of a text, by which it can be told at once how much of a wording stands in it. For one thread. */
public final class Vocabulary {
    private final Set<Term> terms = Collections.newSetFromMap(new IdentityHashMap<>());

    public Vocabulary(Gist text) {
        terms.addAll(text.keys());
    }

    /** How much of a wording stands in the text, from 0 to 1: the weight of its terms that do, against that of all. */
    public double covers(Gist part) {
        double shared = 0;
        for (Term word : part.words().terms()) {
            shared += terms.contains(word) ? word.weight() : word.isKinOfAny(terms) ? Likeness.KIN * word.weight() : 0;
        }
        for (Term name : part.names().terms()) {
            shared += terms.contains(name) ? Likeness.NAME * name.weight() : 0;
        }
        for (Term number : part.numbers().terms()) {
            shared += terms.contains(number) ? number.weight() : 0;
        }
        return part.weight() == 0 ? 0 : Math.min(1, shared / part.weight());
    }
}
