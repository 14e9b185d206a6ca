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
import org.casus.text.Inference;

/** What holds of every ledger. */
class LedgerProperties {
    @Property(tries = 20)
    void theOrderOfPagesDoesNotMatter(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Ledger ledger = keeper().keep(pages, LocalDate.of(2031, 12, 31));
        Collections.shuffle(pages, new Random(seed));
        assertThat(keeper().keep(pages, LocalDate.of(2031, 12, 31))).isEqualTo(ledger);
    }

    @Property(tries = 20)
    void aKeeperThatSawOtherPagesBeforeKeepsTheSameLedger(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Collections.shuffle(pages, new Random(seed));
        LedgerKeeper keeper = keeper();
        Ledger without = keeper.keep(pages.subList(1, pages.size()), LocalDate.of(2031, 12, 31));
        Ledger with = keeper.keep(pages, LocalDate.of(2031, 12, 31));
        assertThat(with).isEqualTo(keeper().keep(pages, LocalDate.of(2031, 12, 31)));
        assertThat(without).isEqualTo(keeper().keep(pages.subList(1, pages.size()), LocalDate.of(2031, 12, 31)));
    }

    @Property(tries = 3)
    void pagesThatComeOneByOneGiveTheLedgerOfAllAtOnce(@ForAll long seed) throws IOException {
        List<Source> pages = new ArrayList<>(all());
        Collections.shuffle(pages, new Random(seed));
        LedgerKeeper keeper = keeper();
        for (int count = 1; count <= pages.size(); count++) {
            keeper.keep(pages.subList(0, count), LocalDate.of(2031, 12, 31));
        }
        assertThat(keeper.keep(pages, LocalDate.of(2031, 12, 31)))
                .isEqualTo(keeper().keep(pages, LocalDate.of(2031, 12, 31)));
    }

    private static LedgerKeeper keeper() {
        return new LedgerKeeper(LedgerProperties::tied);
    }

    /** Ties one pair of fifty, some as contrary. */
    private static Inference.Judgement tied(String one, String other) {
        int chance = Math.floorMod(one.hashCode() + other.hashCode(), 100);
        return chance == 0
                ? new Inference.Judgement(0.95, 0)
                : chance == 1 ? new Inference.Judgement(0, 0.9) : Inference.Judgement.UNRELATED;
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
