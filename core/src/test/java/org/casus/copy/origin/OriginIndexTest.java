package org.casus.copy.origin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.OriginCase;
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

    @Property(tries = 25)
    void inEveryOrderOfAddingTheGroupsAreThoseOfTheWholeCase(@ForAll long seed) {
        OriginCase.all().stream()
                .filter(origins ->
                        origins.name().startsWith("wire") || origins.name().startsWith("retold"))
                .forEach(origins -> assertThat(added(origins.documents(), new Random(seed)))
                        .isEqualTo(new OriginFinder()
                                .find(origins.documents()).stream()
                                        .collect(groupingBy(Descent::origin, mapping(Descent::document, toSet())))
                                        .values()
                                        .stream()
                                        .collect(toSet())));
    }

    /** The pages that go back to one, by what each found when it came. */
    private static Set<Set<String>> added(List<Document> documents, Random random) {
        List<Document> pages = new ArrayList<>(documents);
        Collections.shuffle(pages, random);
        OriginIndex index = new OriginIndex();
        Map<String, Set<String>> groups = new HashMap<>();
        for (Document page : pages) {
            Set<String> group = index.add(page)
                    .map(match -> groups.getOrDefault(match.document(), new HashSet<>()))
                    .orElseGet(HashSet::new);
            group.add(page.id());
            groups.put(page.id(), group);
        }
        return new HashSet<>(groups.values());
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
