package org.casus.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casus.article.Article;
import org.casus.casefile.StoredPage;
import org.casus.claim.Evidence;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;

/** The pages of the invented case, read from {@code invented-pages.yaml}, and one page that held no article. */
final class InventedPages {
    /** Words that would be code if they were not escaped. */
    static final String HOSTILE = "<script>alert('x')</script><b onclick=\"go()\">&amp;";

    private final List<StoredPage> pages = new ArrayList<>();

    InventedPages() {
        try (InputStream in = InventedPages.class.getResourceAsStream("invented-pages.yaml")) {
            JsonNode records = new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in));
            records.forEach(record -> pages.add(page(record)));
        } catch (IOException e) {
            throw new UncheckedIOException("invented-pages.yaml cannot be read", e);
        }
        pages.add(new StoredPage(
                "pe5",
                "e".repeat(64),
                "pages/" + HOSTILE + ".html",
                Optional.empty(),
                Optional.empty(),
                Article.without(Article.Kind.INDEX, "a list of 34 links"),
                report(List.of())));
    }

    /** In the order of their ids. */
    List<StoredPage> all() {
        return List.copyOf(pages);
    }

    StoredPage page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
    }

    Evidence evidence(String page, String words) {
        return new Evidence(page, span(page(page).article().text(), words));
    }

    private static StoredPage page(JsonNode record) {
        String id = word(record, "id");
        String text = word(record, "text");
        return new StoredPage(
                id,
                id.substring(1, 2).repeat(64),
                "pages/" + id + ".html",
                Optional.of(URI.create("https://news.example/" + id)),
                Optional.of(Instant.parse("2031-05-16T08:30:00Z")),
                article(record, text),
                report(elements(record, "statements")
                        .map(statement -> statement(statement, text))
                        .toList()));
    }

    private static Article article(JsonNode record, String text) {
        return new Article(
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.of(word(record, "headline")),
                Optional.of("Guns were heard all night."),
                Optional.of("World"),
                List.of("Mara Quill"),
                Optional.of(word(record, "outlet")),
                Optional.of(LocalDate.parse(word(record, "day"))),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(record.path("source link").asText("javascript:alert(1)")),
                text,
                List.of(
                        new Article.Removed(
                                "navigation",
                                "Home | World | Sport | https://www.belmar.example/archive/"
                                        + "a-long-address/".repeat(12)),
                        new Article.Removed("navigation", HOSTILE),
                        new Article.Removed("comment form", "Leave a Reply")));
    }

    private static Report report(List<Statement> statements) {
        return new Report(statements, List.of(), List.of(), List.of(), List.of());
    }

    /** The last teller of a chain speaks, unless the record has a speaker of its own. */
    private static Statement statement(JsonNode record, String text) {
        List<String> chain = elements(record, "chain")
                .map(JsonNode::asText)
                .map(InventedPages::filled)
                .toList();
        String content = word(record, "content");
        return new Statement(
                word(record, "id"),
                List.of(),
                List.of(),
                List.of(span(text, content)),
                maybe(record, "parent"),
                record.has("speaker") ? maybe(record, "speaker") : Optional.of(chain.get(chain.size() - 1)),
                chain,
                Act.valueOf(word(record, "act")),
                Polarity.AFFIRMATIVE,
                maybe(record, "condition")
                        .map(words -> List.of(span(text, words)))
                        .orElse(List.of()),
                maybe(record, "addressee"),
                Optional.empty(),
                content.startsWith("\"") ? Quotation.DIRECT : Quotation.INDIRECT);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static Stream<JsonNode> elements(JsonNode record, String field) {
        return StreamSupport.stream(record.path(field).spliterator(), false);
    }

    private static String word(JsonNode record, String field) {
        return maybe(record, field).orElseThrow(() -> new IllegalArgumentException("No " + field + " in " + record));
    }

    private static Optional<String> maybe(JsonNode record, String field) {
        return Optional.of(filled(record.path(field).asText())).filter(words -> !words.isEmpty());
    }

    private static String filled(String words) {
        return words.replace("{hostile}", HOSTILE);
    }
}
