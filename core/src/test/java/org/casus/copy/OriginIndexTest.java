package org.casus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginIndexTest {
    @Test
    void anArrivingPageFindsThePageThatItRewrites() {
        OriginIndex index = new OriginIndex();
        List<Document> pages = OriginCase.all().stream()
                .filter(origins -> origins.name().startsWith("retold"))
                .findFirst()
                .orElseThrow()
                .documents();
        assertThat(index.add(pages.get(0))).isEmpty();
        for (Document page : pages.subList(1, pages.size())) {
            boolean own = page.id().equals("quay") || page.id().equals("union");
            assertThat(index.find(page).map(OriginIndex.Match::document))
                    .isEqualTo(own ? Optional.empty() : Optional.of("wire"));
        }
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void aPageOfNothingButFurnitureFindsNone() {
        OriginIndex index = new OriginIndex();
        index.add(page("a", "Share this article\n\nAll rights reserved."));
        assertThat(index.add(page("b", "Share this article\n\nAll rights reserved.")))
                .isEmpty();
        assertThat(index.add(page("c", ""))).isEmpty();
    }

    private static Document page(String id, String text) {
        return new Document(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
