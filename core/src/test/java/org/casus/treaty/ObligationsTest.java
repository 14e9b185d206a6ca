package org.casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.soil.CaseMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dated cases: reported facts beside the outcome of one obligation. */
class ObligationsTest {
    @TempDir
    Path folder;

    static Stream<String> cases() throws Exception {
        try (var in = ObligationsTest.class.getResourceAsStream("cases.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDatedCaseComesOut(String line) throws Exception {
        String[] columns = line.split(" \\| ");
        Path file = Files.writeString(folder.resolve("facts.json"), columns[3]);
        Facts facts = FactsFile.read(file, Gazetteer.shipped()).get(0);
        Assessment found = assess(facts, columns[0]);
        assertThat(found.outcome()).hasToString(columns[1]);
        assertThat(found.deciding()).isEqualTo(columns[2]);
    }

    private static Assessment assess(Facts facts, String id) {
        List<Obligation> records = ObligationFile.shipped();
        return Obligations.assess(facts, CaseMaps.shipped(), records).stream()
                .filter(assessment -> assessment.obligation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRecordNamesItsSourceAndItsDuty() {
        assertThat(ObligationFile.shipped())
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(record -> !record.source().isBlank()
                        && !record.summary().isBlank()
                        && !record.parties().isEmpty());
    }
}
