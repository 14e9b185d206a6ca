package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {
    /** Far above the two seconds that a page may take on a quiet machine, so that a busy one does not fail. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Stream<Map.Entry<String, String>> pages() {
        String attributes =
                IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "='v'").collect(Collectors.joining(" "));
        return Map.of(
                        "ten megabytes of nested tags", "<div>".repeat(2_000_000) + "text",
                        "tables in tables", "<table><tr><td>".repeat(600_000) + "text",
                        "a hundred thousand attributes", "<div " + attributes + ">text</div>",
                        "NUL bytes", "<p>" + "\0".repeat(1_000_000) + "A sentence with NUL bytes before it.</p>",
                        "one long word", "<p>" + "a".repeat(10_000_000),
                        "paragraphs without end", "<p>Some words, with a comma, and so on.".repeat(250_000),
                        "authors without end", "<a class=author href='/author/x'>by x".repeat(300_000),
                        "panels in panels", "<div aria-controls=a aria-expanded=false>x ".repeat(200_000),
                        "the same paragraph without end",
                                "<p>A sentence that is long enough to be said again here.".repeat(200_000),
                        "JSON-LD of brackets",
                                "<script type='application/ld+json'>" + "[".repeat(1_500_000) + "</script>")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aHostilePageTakesBoundedTime(Map.Entry<String, String> page) {
        byte[] bytes = ("<html><body>" + page.getValue()).getBytes(StandardCharsets.UTF_8);
        Article article = assertTimeoutPreemptively(
                PATIENCE, () -> new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(Page.of("a.html", bytes)));
        assertThat(article.text()).doesNotContain("\0");
    }

    @Test
    void aTextBehindMoreTagsThanAreReadIsKeptAsideAndIsTheReason() {
        byte[] bytes = ("<html><body>" + "<div>".repeat(150_000) + "<p>The bridge was closed.</p>")
                .getBytes(StandardCharsets.UTF_8);
        Article article = new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(Page.of("a.html", bytes));
        assertThat(article.why().orElseThrow()).startsWith("text nested too deeply");
        assertThat(article.removed())
                .contains(new Article.Removed("behind more tags than are read", "The bridge was closed."));
    }

    @Test
    void aTextWithoutEndIsCutAtAWordAndTheRestIsKept() {
        String sentence = "The ministry said that the bridge near the village was closed. ";
        byte[] bytes = sentence.repeat(40_000).getBytes(StandardCharsets.UTF_8);
        Article article = new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(Page.of("a.txt", bytes));
        Article.Removed rest = article.removed().get(article.removed().size() - 1);
        assertThat(article.text().length()).isBetween(300_000, 600_000);
        assertThat(rest.reason()).isEqualTo("beyond the longest text that is read");
        assertThat(article.text() + " " + rest.text())
                .isEqualTo(sentence.repeat(40_000).strip());
    }
}
