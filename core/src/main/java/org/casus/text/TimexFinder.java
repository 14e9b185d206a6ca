package org.casus.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.text.date.DateExpression;
import org.casus.text.date.DateScanner;

/**
 * Finds date expressions and what they stand for, counted from the day a text was published: "on Friday", "two weeks
 * ago", "the third quarter of 1989", "daily". Extents and values follow TIMEX3. Thread-safe; make one and keep it.
 */
public final class TimexFinder {
    private final DateScanner scanner = new DateScanner();

    /**
     * @param text any text
     * @param published the day that "yesterday" and "on Friday" are counted from; without it they get no date
     * @return the expressions in order, never overlapping
     */
    public List<Timex> find(String text, Optional<LocalDate> published) {
        return scanner.scan(text, published).stream().map(TimexFinder::timex).toList();
    }

    private static Timex timex(DateExpression found) {
        return new Timex(
                new Span(found.start(), found.end()),
                Timex.Type.valueOf(found.kind().name()),
                found.value());
    }
}
