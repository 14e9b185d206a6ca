package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.casus.page.Page;

/**
 * Our extractor beside its peers in Java, in one JVM and one thread: F1 of four-word shingles, and pages a
 * second of processor time.
 *
 * <p>{@code PeersOnNews FOLDER}, where FOLDER holds {@code gold.jsonl} and {@code pages/ID.html.gz}. Each system runs
 * over all pages {@value #ROUNDS} times; its best round counts, so that no one is charged for warming up.
 */
public final class PeersOnNews {
    private static final int ROUNDS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PeersOnNews() {}

    private record GoldPage(String url, String html, String text) {}

    /** An extractor of main text. */
    private interface Peer {
        String textOf(GoldPage page) throws Exception;
    }

    /** Runs all systems and prints a line for each. */
    public static void main(String[] arguments) throws IOException {
        List<GoldPage> pages = load(Path.of(arguments[0]));
        org.casus.article.ArticleExtractor ours = new org.casus.article.ArticleExtractor(LocalDate.now(ZoneOffset.UTC));
        measure(
                "casus",
                pages,
                page -> ours.extract(Page.of("page.html", page.html().getBytes(StandardCharsets.UTF_8)))
                        .text());
        measure(
                "readability4j",
                pages,
                page -> Optional.ofNullable(new Readability4J(page.url(), page.html())
                                .parse()
                                .getTextContent())
                        .orElse(""));
        measure("boilerpipe", pages, page -> ArticleExtractor.INSTANCE.getText(page.html()));
        measure(
                "crux",
                pages,
                page -> com.chimbori.crux.articles.ArticleExtractor.with(page.url(), page.html())
                        .extractContent()
                        .article()
                        .document
                        .text());
    }

    private static List<GoldPage> load(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (String line : Files.readString(folder.resolve("gold.jsonl")).split("\n")) {
            JsonNode gold = JSON.readTree(line);
            Path file = folder.resolve("pages/" + gold.get("id").asText() + ".html.gz");
            String html = new String(ExtractLines.read(file), StandardCharsets.UTF_8);
            pages.add(new GoldPage(
                    gold.path("url").asText(), html, gold.path("text").asText()));
        }
        return pages;
    }

    private static void measure(String name, List<GoldPage> pages, Peer peer) {
        double best = 0;
        double slowest = 0;
        Shingles.Score score = new Shingles.Score();
        for (int round = 0; round < ROUNDS; round++) {
            score = new Shingles.Score();
            long total = 0;
            slowest = 0;
            for (GoldPage page : pages) {
                long start = processorTime();
                String text = textOf(peer, page);
                long took = processorTime() - start;
                total += took;
                slowest = Math.max(slowest, took / 1e6);
                score.add(page.text(), text);
            }
            best = Math.max(best, pages.size() / (total / 1e9));
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s F1 %.3f  P %.3f  R %.3f  empty %d  %.0f pages/s  slowest %.0f ms%n",
                name,
                score.f1(),
                score.precision(),
                score.recall(),
                score.empty(),
                best,
                slowest);
    }

    /** Nanoseconds that this thread has had of a processor: other work on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A peer that throws on a page has found nothing there. */
    private static String textOf(Peer peer, GoldPage page) {
        try {
            return peer.textOf(page);
        } catch (Exception e) {
            return "";
        }
    }
}
