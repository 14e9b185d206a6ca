package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page under {@code cases} gives the article beside it: lines {@code field: value}, as many as matter, then the
 * text behind {@code ---}.
 */
class ArticleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/org/casus/article/cases");
    private final ArticleExtractor extractor = new ArticleExtractor(LocalDate.of(2032, 1, 1));

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesTheArticleBesideIt(Path page) throws IOException {
        String name = String.valueOf(page.getFileName()).replaceAll("\\.\\w+$", "");
        String expected = Files.readString(CASES.resolve(name + ".expected"), StandardCharsets.UTF_8);
        Article article = extractor.extract(Page.of(page.toString(), Files.readAllBytes(page)));
        int parting = expected.indexOf("---\n");
        for (String line : expected.substring(0, parting).split("\n", -1)) {
            if (!line.isBlank()) {
                int colon = line.indexOf(": ");
                assertField(article, line.substring(0, colon), line.substring(colon + 2));
            }
        }
        assertThat(article.text()).isEqualTo(expected.substring(parting + 4).strip());
    }

    private static void assertField(Article article, String field, String value) {
        switch (field) {
            case "kind" ->
                assertThat(article.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(value);
            case "headline" -> assertThat(article.headline()).contains(value);
            case "standfirst" -> assertThat(article.standfirst()).contains(value);
            case "section" -> assertThat(article.section()).contains(value);
            case "byline" -> assertThat(article.byline()).contains(value);
            case "outlet" -> assertThat(article.outlet()).contains(value);
            case "published" ->
                assertThat(article.published().map(Object::toString))
                        .isEqualTo(Optional.of(value).filter(day -> !day.equals("none")));
            case "language" -> assertThat(article.language()).contains(value);
            case "removed" ->
                assertThat(article.removed()).anyMatch(piece -> piece.text().contains(value));
            default -> throw new IllegalArgumentException("Unknown field: " + field);
        }
    }
}
