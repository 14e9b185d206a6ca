package org.casus.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.casus.claim.Ledger;
import org.casus.claim.Source;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;

/**
 * How long the ledger takes: a case of many pages from nothing, and again with one page more. Pages are made of a fixed
 * seed: ten statements each, one in four a variation of one that another page has.
 *
 * <p>Arguments: the number of pages (1000).
 */
public final class LedgerBench {
    private static final int STATEMENTS = 10;
    private static final String[] SPEAKERS = {"Arda", "Brenn", "Corvia", "Dell", "Estmark", "Feldland"};
    private static final int WORDS = 20_000;

    private LedgerBench() {}

    /** Prints both times. */
    public static void main(String[] arguments) {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        List<Source> sources = pages(pages + 1);
        LedgerKeeper keeper = new LedgerKeeper();
        LocalDate today = LocalDate.of(2031, 1, 1);
        long start = System.nanoTime();
        Ledger ledger = keeper.keep(sources.subList(0, pages), today);
        print(pages * STATEMENTS + " statements, " + ledger.claims().size() + " claims", start);
        start = System.nanoTime();
        keeper.keep(sources, today);
        print("again with one page more", start);
    }

    private static void print(String what, long start) {
        System.out.printf(java.util.Locale.ROOT, "%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static List<Source> pages(int count) {
        Random random = new Random(7);
        List<String> contents = new ArrayList<>();
        List<Source> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            StringBuilder text = new StringBuilder();
            List<Statement> statements = new ArrayList<>();
            for (int i = 1; i <= STATEMENTS; i++) {
                String content = content(contents, random);
                contents.add(content);
                String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
                text.append(speaker).append(" said ");
                Span span = new Span(text.length(), text.length() + content.length());
                text.append(content).append(".\n\n");
                statements.add(statement("s" + i, span, speaker));
            }
            pages.add(new Source(
                    "p" + page,
                    text.toString(),
                    Optional.of("Paper " + page % 50),
                    Optional.of(LocalDate.of(2030, 1, 1).plusDays(page % 365)),
                    "p" + page,
                    Optional.empty(),
                    new Report(statements, List.of(), List.of(), List.of(), List.of())));
        }
        return pages;
    }

    private static String content(List<String> earlier, Random random) {
        if (!earlier.isEmpty() && random.nextInt(4) == 0) {
            return earlier.get(random.nextInt(earlier.size())) + " again";
        }
        StringBuilder words = new StringBuilder("troops had moved");
        for (int i = 0; i < 7; i++) {
            words.append(" w").append(word(random));
        }
        return words.toString();
    }

    /** Words as language has them: few often, many seldom. */
    private static String word(Random random) {
        int rank = (int) (WORDS * Math.pow(random.nextDouble(), 3));
        StringBuilder letters = new StringBuilder();
        for (int rest = rank + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static Statement statement(String id, Span span, String speaker) {
        return new Statement(
                id,
                List.of(),
                List.of(),
                List.of(span),
                Optional.empty(),
                Optional.of(speaker),
                List.of(speaker),
                Act.ASSERT,
                Polarity.AFFIRMATIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Quotation.INDIRECT);
    }
}
