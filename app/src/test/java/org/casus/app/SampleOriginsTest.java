package org.casus.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.origin.OriginFinder;
import org.casus.copy.origin.OriginIndex;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import org.junit.jupiter.api.Test;

class SampleOriginsTest {
    private static final String PAGES = "src/main/resources/org/casus/app/sample/pages";

    @Test
    void inEveryOrderOfAddingTheSamplesPagesAreToldWhatTheWholeCaseSays() throws IOException {
        List<Document> documents = new ArrayList<>();
        new PageReader().read(List.of(PAGES), reading -> {
            if (reading instanceof Reading.Found found) {
                documents.add(document(found.page(), documents.size()));
            }
        });
        Map<String, String> headlines =
                documents.stream().collect(toMap(Document::id, d -> d.headline().orElse("")));
        Map<String, Set<Descent>> groups =
                new OriginFinder().find(documents).stream().collect(groupingBy(Descent::origin, toSet()));
        assertThat(groups.values()).anyMatch(group -> group.size() > 3);
        assertThat(groups.values())
                .filteredOn(group -> group.size() == 1)
                .flatExtracting(group -> group)
                .extracting(descent -> headlines.get(descent.document()))
                .contains("Does the Compact apply to Dorvik?", "Velden demands the return of shepherds");
        for (int seed = 0; seed < 5; seed++) {
            List<Document> arriving = new ArrayList<>(documents);
            Collections.shuffle(arriving, new Random(seed));
            OriginIndex index = new OriginIndex();
            arriving.forEach(index::add);
            groups.values()
                    .forEach(group ->
                            group.forEach(descent -> assertThat(new HashSet<>(index.group(descent.document())))
                                    .isEqualTo(group)));
        }
    }

    private static Document document(Page page, int number) {
        Article article = new ArticleExtractor(LocalDate.of(2032, 1, 1)).extract(page);
        return new Document(
                "page-%03d".formatted(number),
                article.text(),
                article.headline(),
                article.outlet(),
                article.published(),
                article.sourceLink());
    }
}
