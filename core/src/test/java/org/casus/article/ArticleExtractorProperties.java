package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.page.Page;

class ArticleExtractorProperties {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class='related-posts'>",
            "</div>",
            "<h1>",
            "</h1>",
            "<article>",
            "</article>",
            "<br>",
            "<br><br>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<li>",
            "<b>",
            "</b>",
            "<a href='/x'>",
            "</a>",
            "<!--",
            "-->",
            "<script type='application/ld+json'>{\"@type\":\"Article\",",
            "</script>",
            "\"author\":\"x\"}",
            "<time>",
            "<meta property='og:title' content='",
            "'>",
            "\u0000",
            "\ud800",
            "<title>",
            "</title>",
            "<figure>",
            "<aside>",
            "The minister of Ostmark said on Friday that the bridge would stay closed until the summer. ",
            "By Oda Brask ",
            "Leave a Reply",
            "3 May 2031",
            "Related Articles",
            " | Site",
            "<form>",
            "<noscript>",
            "&#0;",
            "&nbsp;",
            "»");

    private final ArticleExtractor extractor = new ArticleExtractor(LocalDate.of(2032, 1, 1));

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void aPageOfAnyTagsIsAResultAndTwiceTheSame(@ForAll("soup") String html) {
        assertStable("page.html", html);
    }

    @Property(tries = 200)
    void anyTextIsAResultAndTwiceTheSame(@ForAll String text) {
        assertStable("page.txt", text);
    }

    private void assertStable(String path, String content) {
        Page page = Page.of(path, content.getBytes(StandardCharsets.UTF_8));
        Article article = extractor.extract(page);
        assertThat(extractor.extract(page)).isEqualTo(article);
        assertThat(article.kind() == Article.Kind.ARTICLE || article.text().isEmpty())
                .isTrue();
        assertThat(article.kind() == Article.Kind.ARTICLE || article.why().isPresent())
                .isTrue();
        assertThat(article.text()).doesNotContain("\n\n\n").doesNotContain("\0");
    }
}
