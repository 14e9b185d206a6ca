package org.casus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.casefile.CaseStore;
import org.casus.casefile.StoredPage;
import org.casus.claim.Ledger;
import org.casus.claim.Source;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.statement.reading.BundledInference;
import org.casus.store.SqliteCaseStore;

/**
 * How long the ledger takes: a case of many pages from nothing, and again each time that a page is added. CPU time is
 * that of the one thread that makes the ledger.
 *
 * <p>Arguments: the number of invented pages of ten statements (1000) or a case's folder, whose pages then all count as
 * origins of their own; the number of pages added one by one (5).
 */
public final class LedgerScale {
    private static final LocalDate TODAY = LocalDate.of(2033, 1, 1);

    private final LedgerKeeper keeper = new LedgerKeeper(new BundledInference());

    private LedgerScale() {}

    /** Prints CPU and wall time of each making. */
    public static void main(String[] arguments) throws IOException {
        int added = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Source> sources = sources(arguments.length > 0 ? arguments[0] : "1000", added);
        int pages = sources.size() - added;
        LedgerScale scale = new LedgerScale();
        for (int more = 0; more <= added; more++) {
            scale.make(sources.subList(0, pages + more));
        }
    }

    private static List<Source> sources(String what, int added) throws IOException {
        if (what.matches("\\d+")) {
            return new InventedNews(7).pages(Integer.parseInt(what) + added);
        }
        try (CaseStore store = SqliteCaseStore.open(Path.of(what))) {
            return store.pages().stream()
                    .filter(page -> page.article().kind() == Article.Kind.ARTICLE)
                    .map(LedgerScale::source)
                    .toList();
        }
    }

    private static Source source(StoredPage page) {
        Article article = page.article();
        return new Source(
                page.id(),
                article.text(),
                article.outlet(),
                article.published(),
                page.id(),
                Optional.empty(),
                page.report());
    }

    private void make(List<Source> sources) {
        long wall = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Ledger ledger = keeper.keep(new ArrayList<>(sources), TODAY);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d statements, %d claims, %d commitments: %.2f s CPU, %.2f s wall%n",
                sources.size(),
                sources.stream().mapToInt(s -> s.report().statements().size()).sum(),
                ledger.claims().size(),
                ledger.commitments().size(),
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                (System.nanoTime() - wall) / 1e9);
    }
}
