package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.copy.Document;
import org.casus.text.Days;

/**
 * A text that a stage command works on: an article taken out of a page, or a line of JSON.
 *
 * @param docId the name that the output goes by
 * @param published the date that it is counted from
 */
record TextDocument(
        String docId,
        String text,
        Optional<Temporal> published,
        Optional<String> headline,
        Optional<String> outlet,
        Optional<String> sourceLink) {

    static TextDocument of(String docId, Article article) {
        return new TextDocument(
                docId, article.text(), article.published(), article.headline(), article.outlet(), article.sourceLink());
    }

    /** Reads {@code {"doc_id","text","date"?,"published"?,"outlet"?,"headline"?,"source_link"?}}; the id may be {@code id}. */
    static Optional<TextDocument> of(JsonNode line) {
        Optional<String> id = text(line, "doc_id").or(() -> text(line, "id"));
        Optional<String> text = text(line, "text");
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TextDocument(
                id.get(),
                text.get(),
                text(line, "published").or(() -> text(line, "date")).flatMap(TextDocument::date),
                text(line, "headline"),
                text(line, "outlet"),
                text(line, "source_link")));
    }

    Optional<LocalDate> day() {
        return published.flatMap(Days::of);
    }

    Document forCopies() {
        return new Document(docId, text, headline, outlet, published, sourceLink);
    }

    private static Optional<String> text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    private static Optional<Temporal> date(String iso) {
        try {
            return Optional.of(iso.length() > 10 ? OffsetDateTime.parse(iso).toInstant() : LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso.length() > 10 ? date(iso.substring(0, 10)) : Optional.empty();
        }
    }
}
