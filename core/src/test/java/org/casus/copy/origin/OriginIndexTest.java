package org.casus.copy.origin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
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
import org.casus.copy.Relation;
import org.casus.copy.Ruling;
import org.junit.jupiter.api.Test;

class OriginIndexTest {
    @Property(tries = 10)
    void inEveryOrderOfAddingEachPageIsToldWhatTheWholeCaseSays(@ForAll long seed) {
        List<Document> pages = shuffled(OriginCase.pagesOfAll(), seed);
        agrees(index(pages, List.of()), pages, List.of());
    }

    @Property(tries = 5)
    void anArrivingPageIsToldWhatThePagesSoFarSay(@ForAll long seed) {
        for (OriginCase origins : OriginCase.all()) {
            List<Document> pages = shuffled(origins.documents(), seed);
            OriginIndex index = new OriginIndex();
            for (int i = 0; i < pages.size(); i++) {
                index.add(pages.get(i));
                agrees(index, pages.subList(0, i + 1), List.of());
            }
        }
    }

    @Property(tries = 10)
    void linesThatOnlyLaterPagesShowToBeFurnitureAreLeftOutEverywhere(@ForAll long seed) {
        List<Document> pages = shuffled(OriginCase.pagesOfAll(), seed);
        for (int i = 0; i < pages.size(); i++) {
            String line = "\n\nWrite to the editor at the old mill by the river in the town number " + i % 5;
            Document page = pages.get(i);
            pages.set(i, page.text().isBlank() ? page : page(page, page.text() + line));
        }
        agrees(index(pages, List.of()), pages, List.of());
    }

    @Property(tries = 10)
    void aPersonsWordGoesAboveEveryMeasurement(@ForAll long seed) {
        List<Document> pages = shuffled(OriginCase.pagesOfAll(), seed);
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i + 1 < pages.size(); i += 4) {
            Ruling.Verdict verdict = Ruling.Verdict.values()[i / 4 % 2];
            rulings.add(new Ruling(pages.get(i).id(), pages.get(i + 1).id(), verdict, "asked both", "R. Oxley"));
        }
        List<Document> arriving = shuffled(pages, seed + 1);
        agrees(index(arriving, rulings), arriving, rulings);
    }

    @Test
    void reportsOfOneEventAreNotOneText() {
        List<Document> pages = OriginCase.all().stream()
                .filter(origins -> origins.name().startsWith("three-reports"))
                .findFirst()
                .orElseThrow()
                .documents();
        OriginIndex index = index(pages, List.of());
        assertThat(index.group("own")).extracting(Descent::document).containsExactly("own");
    }

    @Test
    void ofALargeFamilyTheNearestAreFound() {
        String report = OriginCase.all().get(3).documents().get(0).text();
        OriginIndex index = new OriginIndex();
        for (int i = 0; i < 300; i++) {
            index.add(page(
                    "page-%03d".formatted(i), i % 2 == 0 ? report : report + "\n\nEdition " + i + " of the paper."));
        }
        assertThat(index.group("page-299")).hasSize(Neighbours.MOST);
        assertThat(index.group("page-299").get(0).of()).contains("page-000");
    }

    @Test
    void aPageOfNothingButFurnitureStandsAlone() {
        OriginIndex index = index(
                List.of(
                        page("a", "Share this article\n\nAll rights reserved."),
                        page("b", "Share this article\n\nAll rights reserved."),
                        page("c", "")),
                List.of());
        for (String id : List.of("a", "b", "c")) {
            assertThat(index.group(id)).extracting(Descent::relation).containsExactly(Relation.FIRST);
        }
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void whatWasNeverAddedOrIsAddedTwiceIsRefused() {
        OriginIndex index = index(List.of(page("a", "The ferry was late.")), List.of());
        assertThatThrownBy(() -> index.add(page("a", "The ferry was early.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
        assertThatThrownBy(() -> index.group("b")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The groups of all pages, with every descent in them, are those of the finder over the same pages. */
    private static void agrees(OriginIndex index, List<Document> pages, List<Ruling> rulings) {
        Map<String, Set<Descent>> groups =
                new OriginFinder().find(pages, rulings).stream().collect(groupingBy(Descent::origin, toSet()));
        groups.values()
                .forEach(group -> group.forEach(descent -> {
                    List<Descent> told = index.group(descent.document());
                    assertThat(told.get(0)).isEqualTo(descent);
                    assertThat(new HashSet<>(told)).isEqualTo(group);
                }));
    }

    private static OriginIndex index(List<Document> pages, List<Ruling> rulings) {
        OriginIndex index = new OriginIndex(rulings);
        pages.forEach(index::add);
        return index;
    }

    private static List<Document> shuffled(List<Document> pages, long seed) {
        List<Document> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Document page(String id, String text) {
        return new Document(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Document page(Document page, String text) {
        return new Document(page.id(), text, page.headline(), page.outlet(), page.published(), page.sourceLink());
    }
}
