package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;

class SiteFurnitureTest {
    private static final String TIP = "Our harbour desk answers letters from readers every Thursday.";

    @Test
    void aParagraphOfTwoArticlesOfASiteIsFurniture() {
        Article first = article("The ferry of Brann stays in port until Monday.\n\nThe mate said so.\n\n" + TIP);
        Article second = article("Herring prices fell for a third week in Lowmark.\n\nNobody buys.\n\n" + TIP);
        Article stripped = SiteFurniture.learn(List.of(first, second)).strip(first);
        assertThat(stripped.text()).doesNotContain("harbour desk").contains("The mate said so.");
        assertThat(stripped.removed()).anyMatch(piece -> piece.text().equals(TIP));
    }

    @Test
    void aCopyOfAnArticleTeachesNothing() {
        Article article =
                article("The ferry of Brann stays in port until Monday.\n\nThe mate said so on the quay.\n\n" + TIP);
        assertThat(SiteFurniture.learn(List.of(article, article)).strip(article))
                .isEqualTo(article);
    }

    private static Article article(String text) {
        return new ArticleExtractor(LocalDate.of(2032, 1, 1))
                .extract(Page.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
