package org.casus.page.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casus.page.Reading;

/**
 * Pages as JSON Lines: {@code {"doc_id", "html" or "text", "url"?, "headline"?, "author"?, "outlet"?, "date"?}}. The
 * {@code doc_id} is where the page was read.
 */
final class JsonLinesPages implements PageContainer {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        int last = 0;
        boolean given = false;
        try {
            TextLines lines = new TextLines(in);
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                given = true;
                last = line.get().number();
                sink.accept(reading(where + "#" + last, line.get()));
            }
            if (!given) {
                sink.accept(new Reading.Unreadable(where, "holds no line"));
            }
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(where, "cannot be read after line " + last + ": " + e.getMessage()));
        }
    }

    private Reading reading(String where, TextLines.Line line) {
        return line.text()
                .map(text -> reading(where, text))
                .orElseGet(() -> new Reading.Unreadable(where, TextLines.TOO_LONG));
    }

    private Reading reading(String where, String line) {
        try {
            JsonNode page = json.readTree(line);
            Optional<String> date = date(page).filter(LineDate::isOutOfRange);
            return date.isPresent()
                    ? new Reading.Unreadable(where, LineDate.outOfRange(date.get()))
                    : reading(where, page);
        } catch (MismatchedInputException e) {
            return new Reading.Unreadable(where, "holds more than one JSON value");
        } catch (JsonProcessingException e) {
            return new Reading.Unreadable(where, "is not JSON: " + WhyUnread.plain(e.getOriginalMessage()));
        }
    }

    private static Reading reading(String where, JsonNode page) {
        Optional<String> id = text(page, "doc_id").or(() -> text(page, "id"));
        Reading reading = unnamed(id.orElse(where), where, page);
        return id.isPresent() && reading instanceof Reading.Found found
                ? new Reading.Found(found.page().named(id.get()))
                : reading;
    }

    private static Reading unnamed(String name, String where, JsonNode page) {
        Optional<String> html = text(page, "html");
        if (html.isPresent()) {
            return PageBytes.reading(
                    name,
                    html.get().getBytes(StandardCharsets.UTF_8),
                    text(page, "url").flatMap(SavedPages::address),
                    Optional.of("text/html; charset=utf-8"),
                    Optional.empty());
        }
        return text(page, "text")
                .map(text -> isBare(page)
                        ? plain(name, page, text)
                        : composed(page, text).reading(name))
                .orElseGet(() -> new Reading.Unreadable(where, "has neither html nor text"));
    }

    private static Optional<String> date(JsonNode page) {
        return text(page, "published").or(() -> text(page, "date"));
    }

    /** A text of which the line says nothing: its own first lines may be headline and byline. */
    private static boolean isBare(JsonNode page) {
        return Stream.of("headline", "title", "author", "byline", "outlet", "published", "date")
                .allMatch(field -> text(page, field).isEmpty());
    }

    private static Reading plain(String name, JsonNode page, String text) {
        return PageBytes.reading(
                name,
                text.getBytes(StandardCharsets.UTF_8),
                text(page, "url").flatMap(SavedPages::address),
                Optional.of("text/plain; charset=utf-8"),
                Optional.empty());
    }

    private static ComposedPage composed(JsonNode page, String text) {
        return new ComposedPage(
                text(page, "headline").or(() -> text(page, "title")),
                text(page, "author").or(() -> text(page, "byline")),
                text(page, "outlet"),
                date(page),
                text(page, "url").flatMap(SavedPages::address),
                ComposedPage.paragraphs(text));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText("");
        return value.isNull() || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
