package org.casus.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.Optional;

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
        return published.map(Document::lastDay).orElse(LocalDate.MAX);
    }

    private static LocalDate lastDay(Temporal date) {
        if (date instanceof Instant instant) {
            return instant.atZone(ZoneOffset.UTC).toLocalDate();
        }
        if (date instanceof YearMonth month) {
            return month.atEndOfMonth();
        }
        if (date instanceof Year year) {
            return year.atMonth(12).atEndOfMonth();
        }
        return date.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.from(date) : LocalDate.MAX;
    }
}
