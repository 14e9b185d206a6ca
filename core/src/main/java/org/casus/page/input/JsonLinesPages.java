package org.casus.page.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        int number = 0;
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(PageBytes.unzipped(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    sink.accept(reading(where + "#" + number, line));
                }
            }
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(where, "cannot be read after line " + number + ": " + e.getMessage()));
        }
    }

    private Reading reading(String where, String line) {
        try {
            JsonNode page = json.readTree(line);
            String name = text(page, "doc_id").or(() -> text(page, "id")).orElse(where);
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
        } catch (JsonProcessingException e) {
            return new Reading.Unreadable(where, "is not JSON: " + WhyUnread.plain(e.getOriginalMessage()));
        }
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
                text(page, "published").or(() -> text(page, "date")),
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
