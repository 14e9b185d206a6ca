package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.casus.page.Page;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes are a page. Run as a plain test it reads the cases kept beside it; with {@code JAZZER_FUZZ=1} it looks for
 * new ones.
 */
@Tag("fuzz")
class HtmlFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void everyPageIsAResult(byte[] bytes) {
        Page page = Page.of("fuzz.html", bytes);
        Article article = new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(page);
        assertThat(article.kind() == Article.Kind.ARTICLE)
                .isEqualTo(!article.text().isEmpty());
        assertThat(new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(page)).isEqualTo(article);
    }
}
