package org.casus.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.article.SiteFurniture;
import org.casus.page.Page;

/**
 * Prints the articles of a folder of pages as JSON Lines, for the scorers: {@code ExtractLines FOLDER > lines.jsonl}.
 * With {@code --sites} before the folders, paragraphs that recur over the pages of an outlet are taken out.
 */
public final class ExtractLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Extracted(Path file, Article article, long milliseconds) {
        String outlet() {
            return article.outlet().orElse("");
        }
    }

    private ExtractLines() {}

    /** Prints one line for each page of the folders given. */
    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments));
        boolean bySite = folders.remove("--sites");
        List<Extracted> all = new ArrayList<>();
        for (String folder : folders) {
            all.addAll(extract(Path.of(folder)));
        }
        Map<String, SiteFurniture> sites = bySite ? learn(all) : Map.of();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Extracted page : all) {
            SiteFurniture furniture = sites.get(page.outlet());
            Article article = furniture == null ? page.article : furniture.strip(page.article);
            out.println(JSON.writeValueAsString(line(page.file, article, page.milliseconds)));
        }
        out.flush();
    }

    private static List<Extracted> extract(Path folder) throws IOException {
        ArticleExtractor extractor = new ArticleExtractor(LocalDate.now(ZoneOffset.UTC));
        List<Extracted> all = new ArrayList<>();
        for (Path file : pages(folder)) {
            long start = System.nanoTime();
            Article article = extractor.extract(Page.of(file.toString(), read(file)));
            all.add(new Extracted(file, article, (System.nanoTime() - start) / 1_000_000));
        }
        return all;
    }

    /** What each outlet prints on several of its pages. */
    private static Map<String, SiteFurniture> learn(List<Extracted> all) {
        Map<String, List<Article>> sites = all.stream()
                .filter(page -> !page.outlet().isEmpty())
                .collect(groupingBy(Extracted::outlet, mapping(Extracted::article, toList())));
        Map<String, SiteFurniture> learned = new HashMap<>();
        sites.forEach((outlet, articles) -> learned.put(outlet, SiteFurniture.learn(articles)));
        return learned;
    }

    /** The files of a folder, in order of name. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The bytes of a page, unpacked if it is gzipped. */
    static byte[] read(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static ObjectNode line(Path file, Article article, long milliseconds) {
        ObjectNode line = JSON.createObjectNode();
        String name = String.valueOf(file.getFileName());
        line.put("doc_id", name);
        line.put("path", file.toString());
        line.put("kind", article.kind().name().toLowerCase(Locale.ROOT));
        line.put("why", article.why().orElse(null));
        line.put("headline", article.headline().orElse(null));
        line.put("standfirst", article.standfirst().orElse(null));
        line.put("section", article.section().orElse(null));
        line.set("byline", JSON.valueToTree(article.byline()));
        line.put("outlet", article.outlet().orElse(null));
        line.put("published", article.published().map(Object::toString).orElse(null));
        line.put("modified", article.modified().map(Object::toString).orElse(null));
        line.put("language", article.language().orElse(null));
        line.put("source_link", article.sourceLink().orElse(null));
        line.put("text", article.text());
        line.set("removed", JSON.valueToTree(article.removed()));
        line.put("milliseconds", milliseconds);
        return line;
    }
}
