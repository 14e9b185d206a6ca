package org.casus.copy;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Optional;
import org.casus.text.Days;

/**
 * A text to be counted once.
 *
 * @param id unique among the documents compared
 * @param text the article's body
 * @param headline its headline, where known
 * @param outlet who published it, where known
 * @param published when, where known
 * @param sourceLink what its "Source link" names, where it has one
 */
public record Document(
        String id,
        String text,
        Optional<String> headline,
        Optional<String> outlet,
        Optional<Temporal> published,
        Optional<String> sourceLink) {
    /** The earliest first, those of one day by their ids: an order that does not depend on who was added when. */
    public static final Comparator<Document> BY_DAY =
            Comparator.comparing(Document::day).thenComparing(Document::id);

    /** The day by which it came before others or after: the last one that it may have been published on; undated ones come last. */
    public LocalDate day() {
        return published.map(Days::last).orElse(LocalDate.MAX);
    }
}
