package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.statement.reading.BundledInference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written cases, each with what must come of it: adding a file adds a case. */
class WrittenCasesTest {
    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/casus/claim/cases"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theLedgerOfAWrittenCaseIsAsExpected(Path file) throws IOException {
        assertThat(failures(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCellOfTheLedgerStandsOnWordsOfItsPage(Path file) throws IOException {
        WrittenCase written = WrittenCase.read(Files.readAllLines(file));
        LedgerWalk.check(
                written.sources, new LedgerKeeper(new BundledInference()).keep(written.sources, written.today));
    }

    static List<String> failures(Path file) throws IOException {
        WrittenCase written = WrittenCase.read(Files.readAllLines(file));
        Expectation expectation =
                new Expectation(new LedgerKeeper(new BundledInference()).keep(written.sources, written.today));
        return written.expectations.stream()
                .map(expectation::check)
                .flatMap(Optional::stream)
                .toList();
    }

    public static void main(String[] args) throws IOException {
        for (Path file : cases().toList()) {
            failures(file).forEach(failure -> System.out.println(file.getFileName() + ": " + failure));
        }
    }
}
