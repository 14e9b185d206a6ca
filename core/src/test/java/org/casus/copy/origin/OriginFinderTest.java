package org.casus.copy.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.OriginCase;
import org.casus.copy.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginFinderTest {
    private final OriginFinder finder = new OriginFinder();

    static List<OriginCase> cases() {
        return OriginCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pagesGoBackToTheOriginsOfTheCase(OriginCase origins) {
        assertThat(OriginCase.written(finder.find(origins.documents()))).isEqualTo(origins.origins());
    }

    @Property(tries = 15)
    void theOrderOfAddingChangesNothing(@ForAll long seed) {
        List<Document> documents = OriginCase.pagesOfAll();
        Set<Descent> expected = new HashSet<>(finder.find(documents));
        Collections.shuffle(documents, new Random(seed));
        assertThat(new HashSet<>(finder.find(documents))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void anyTextsHaveAnAnswerAndPassagesInsideThem(@ForAll List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            documents.add(document("d" + i, texts.get(i)));
        }
        List<Descent> descents = finder.find(documents);
        assertThat(descents)
                .extracting(Descent::document)
                .containsExactlyElementsOf(documents.stream().map(Document::id).toList());
        for (int i = 0; i < documents.size(); i++) {
            String text = documents.get(i).text();
            assertThat(descents.get(i).passages())
                    .allMatch(passage -> passage.here().end() <= text.length());
        }
    }

    @Test
    void fiveThousandCopiesAreOneOriginInAMoment() {
        String report = OriginCase.all().get(3).documents().get(0).text();
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String furniture = i % 2 == 0 ? "" : "\n\nEdition " + i + " of the morning paper of town number " + i * 7;
            documents.add(document("page-%05d".formatted(i), report + furniture));
        }
        // Processor time, not the clock: the build may share its machine.
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = process.getProcessCpuTime();
        List<Descent> descents = finder.find(documents);
        assertThat(Duration.ofNanos(process.getProcessCpuTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(descents).extracting(Descent::origin).containsOnly("page-00000");
    }

    @Test
    void aPersonsWordGoesAboveEveryMeasurement() {
        List<Document> documents = List.of(
                document("a", "The ferry to Skarn was cancelled because of ice on Monday."),
                document("b", "The ferry to Skarn was cancelled because of ice on Monday."),
                document("c", "Bakers in Murn struck for better flour."));
        List<Ruling> rulings = List.of(
                new Ruling("a", "b", Ruling.Verdict.NOT_ONE_ORIGIN, "both were on the pier", "R. Oxley"),
                new Ruling("c", "b", Ruling.Verdict.ONE_ORIGIN, "same press officer", "R. Oxley"));
        List<Descent> descents = finder.find(documents, rulings);
        assertThat(descents.get(0).origin()).isNotEqualTo(descents.get(1).origin());
        assertThat(descents.get(1).origin()).isEqualTo(descents.get(2).origin());
    }

    private static Document document(String id, String text) {
        return new Document(
                id, text, Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty());
    }
}
