package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.claim.ledger.LedgerKeeper;

/** What holds of every ledger. */
class LedgerProperties {
    @Property(tries = 20)
    void theOrderOfPagesDoesNotMatter(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Ledger ledger = new LedgerKeeper().keep(pages, LocalDate.of(2031, 12, 31));
        Collections.shuffle(pages, new Random(seed));
        assertThat(new LedgerKeeper().keep(pages, LocalDate.of(2031, 12, 31))).isEqualTo(ledger);
    }

    @Property(tries = 20)
    void aKeeperThatSawOtherPagesBeforeKeepsTheSameLedger(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Collections.shuffle(pages, new Random(seed));
        LedgerKeeper keeper = new LedgerKeeper();
        Ledger without = keeper.keep(pages.subList(1, pages.size()), LocalDate.of(2031, 12, 31));
        Ledger with = keeper.keep(pages, LocalDate.of(2031, 12, 31));
        assertThat(with).isEqualTo(new LedgerKeeper().keep(pages, LocalDate.of(2031, 12, 31)));
        assertThat(without)
                .isEqualTo(new LedgerKeeper().keep(pages.subList(1, pages.size()), LocalDate.of(2031, 12, 31)));
    }

    @Property(tries = 3)
    void pagesThatComeOneByOneGiveTheLedgerOfAllAtOnce(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Collections.shuffle(pages, new Random(seed));
        LedgerKeeper keeper = new LedgerKeeper();
        for (int count = 1; count <= pages.size(); count++) {
            keeper.keep(pages.subList(0, count), LocalDate.of(2031, 12, 31));
        }
        assertThat(keeper.keep(pages, LocalDate.of(2031, 12, 31)))
                .isEqualTo(new LedgerKeeper().keep(pages, LocalDate.of(2031, 12, 31)));
    }

    /** The pages of all written cases, as if they were one case. */
    private static List<Source> all() throws IOException {
        List<Source> pages = new ArrayList<>();
        int number = 0;
        for (Path file : WrittenCasesTest.cases().toList()) {
            for (Source source : WrittenCase.read(Files.readAllLines(file)).sources) {
                String name = "c" + ++number;
                pages.add(new Source(
                        name,
                        source.text(),
                        source.outlet(),
                        source.published(),
                        source.origin() + file.getFileName(),
                        source.address(),
                        source.report()));
            }
        }
        return pages;
    }
}
