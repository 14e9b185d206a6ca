package org.casus.page;

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
                    .map(text -> composed(page, text).reading(name))
                    .orElseGet(() -> new Reading.Unreadable(where, "has neither html nor text"));
        } catch (JsonProcessingException e) {
            return new Reading.Unreadable(where, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static ComposedPage composed(JsonNode page, String text) {
        return new ComposedPage(
                text(page, "headline"),
                text(page, "author"),
                text(page, "outlet"),
                text(page, "published").or(() -> text(page, "date")),
                text(page, "url").flatMap(SavedPages::address),
                ComposedPage.paragraphs(text));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }
}
