package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.SharedFolder;
import org.casus.claim.ledger.LedgerKeeper;
import org.junit.jupiter.api.Test;

/** The ledger of the gold cases, made from their own statements. With {@code casus.exports} set, exports are written there. */
class GoldCasesTest {
    @Test
    void everyStatementOfAGoldCaseIsInOneClaim() throws IOException {
        for (Path folder : folders()) {
            GoldCase gold = new GoldCase(folder);
            Ledger ledger = new LedgerKeeper().keep(gold.sources, gold.today());
            List<StatementId> claimed = ledger.claims().stream()
                    .flatMap(claim -> claim.statements().stream())
                    .toList();
            assertThat(claimed)
                    .doesNotHaveDuplicates()
                    .hasSize(gold.gold.get("statements").size());
            write(gold, ledger);
        }
    }

    private static void write(GoldCase gold, Ledger ledger) throws IOException {
        String exports = System.getProperty("casus.exports");
        if (exports != null) {
            Path file = Files.createDirectories(Path.of(exports)).resolve(gold.name + ".json");
            new ObjectMapper().writeValue(file.toFile(), gold.export(ledger));
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(SharedFolder.holding("gold/cases"))) {
            return all.filter(path -> Files.exists(path.resolve("expected.json")))
                    .sorted()
                    .toList();
        }
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("casus.exports", args[0]);
        new GoldCasesTest().everyStatementOfAGoldCaseIsInOneClaim();
    }
}
