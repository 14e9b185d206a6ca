package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.text.Timex;

/**
 * TempEval-3 Task A (UzZaman and others, 2013): strict counts expressions with the same offsets, relaxed those that
 * overlap, matched one to one; value counts relaxed matches with the right value. Add documents, then read the figures.
 */
final class TimexScore {
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int value;

    void add(List<Timex> expected, List<Timex> system) {
        gold += expected.size();
        found += system.size();
        List<Timex> free = new ArrayList<>(system);
        List<Timex> left = new ArrayList<>();
        for (Timex timex : expected) {
            if (!take(timex, free, true)) {
                left.add(timex);
            }
        }
        left.forEach(timex -> take(timex, free, false));
    }

    private boolean take(Timex expected, List<Timex> free, boolean exact) {
        for (Timex candidate : free) {
            boolean same = candidate.span().equals(expected.span());
            if (same || !exact && candidate.span().overlaps(expected.span())) {
                relaxed++;
                strict += same ? 1 : 0;
                value += candidate.value().equals(expected.value()) ? 1 : 0;
                free.remove(candidate);
                return true;
            }
        }
        return false;
    }

    double strict() {
        return f1(strict);
    }

    double relaxed() {
        return f1(relaxed);
    }

    double value() {
        return f1(value);
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "strict %.3f  relaxed %.3f  value %.3f", strict(), relaxed(), value());
    }
}
