package org.casus.claim.wording;

/**
 * Different terms of one case in a fixed order, laid out so that two sets without a common term are mostly told apart at
 * one look. Immutable.
 */
final class TermSet {
    private final Term[] terms;
    private final long bits;

    TermSet(Term... terms) {
        this.terms = terms;
        long all = 0;
        for (Term term : terms) {
            all |= term.bit();
        }
        bits = all;
    }

    int size() {
        return terms.length;
    }

    Term get(int i) {
        return terms[i];
    }

    Term[] terms() {
        return terms;
    }

    boolean meets(TermSet other) {
        if ((bits & other.bits) == 0) {
            return false;
        }
        for (Term term : terms) {
            if (other.indexOf(term) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What the terms of both weigh. */
    double sharedWeight(TermSet other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double sum = 0;
        for (Term term : terms) {
            sum += other.indexOf(term) >= 0 ? term.weight() : 0;
        }
        return sum;
    }

    boolean has(Term term) {
        return indexOf(term) >= 0;
    }

    /** Where a term stands, or -1. */
    int indexOf(Term term) {
        if ((bits & term.bit()) == 0) {
            return -1;
        }
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] == term) {
                return i;
            }
        }
        return -1;
    }
}
