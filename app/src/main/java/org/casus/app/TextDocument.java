package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.copy.Document;
import org.casus.page.input.LineDate;
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
                date(line).flatMap(LineDate::of),
                text(line, "headline"),
                text(line, "outlet"),
                text(line, "source_link")));
    }

    /** The date of a line, as it stands there. */
    static Optional<String> date(JsonNode line) {
        return text(line, "published").or(() -> text(line, "date"));
    }

    TextDocument withId(String id) {
        return new TextDocument(id, text, published, headline, outlet, sourceLink);
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
}
