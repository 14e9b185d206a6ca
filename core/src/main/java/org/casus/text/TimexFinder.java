package org.casus.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds date expressions and what they stand for, counted from the day a text was published. Thread-safe. */
public final class TimexFinder {
    /**
     * @param text any text
     * @param published the day that "yesterday" and "on Friday" are counted from; without it they get no date
     * @return the expressions in order, never overlapping
     */
    public List<Timex> find(String text, Optional<LocalDate> published) {
        return List.of();
    }
}
