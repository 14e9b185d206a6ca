package org.casus.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.copy.Document;
import org.casus.text.Days;

/**
 * An article of an archive, as it travels between machines.
 *
 * @param id the page's path: {@code crawl.warc.gz#1234}
 * @param outlet who published it; empty where unknown
 * @param published ISO 8601; empty where unknown
 * @param author who signs it alone; empty where nobody does
 * @param sourceLink what its "Source link" names; empty where it has none
 * @param text the article's body
 */
public record ArchivePage(String id, String outlet, String published, String author, String sourceLink, String text)
        implements Serializable {
    /** Keeps the number of every day positive. */
    private static final long BEFORE_ALL = 1_000_000_000_000L;

    static ArchivePage of(String id, Article article) {
        return new ArchivePage(
                id,
                article.outlet().orElse(""),
                article.published().map(Object::toString).orElse(""),
                article.author().orElse(""),
                article.sourceLink().orElse(""),
                article.text());
    }

    /** The page as copies are looked for. */
    Document document() {
        return new Document(
                id, text, Optional.empty(), known(outlet), known(published).map(ArchivePage::date), known(sourceLink));
    }

    /** Sorts as a case sorts its pages: by day, then by id. */
    String order() {
        return "%013d %s".formatted(document().day().toEpochDay() + BEFORE_ALL, id);
    }

    Optional<String> signed() {
        return known(author);
    }

    /** The day of publication, where it is known. */
    Optional<LocalDate> day() {
        return document().published().flatMap(Days::of);
    }

    private static Optional<String> known(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static Temporal date(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            case 10 -> LocalDate.parse(iso);
            default -> OffsetDateTime.parse(iso);
        };
    }
}
