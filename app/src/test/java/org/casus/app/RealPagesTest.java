package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casus.SharedFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real news pages, read into a case as a user would; skipped where the shared data is not beside the checkout. */
class RealPagesTest {
    @TempDir
    static Path folder;

    private static List<Path> pages = List.of();
    private static JsonNode json;
    private static CasusProcess.Run adding;

    @BeforeAll
    static void add() throws Exception {
        Path news = SharedFolder.holding("gold/extraction/news/pages");
        Path seeds = SharedFolder.holding("seeds");
        pages = Stream.concat(files(news).stream(), files(seeds).stream()).toList();
        adding = CasusProcess.run(folder, "add", "real.casus", news.toString(), seeds.toString());
        CasusProcess.Run export =
                CasusProcess.run(folder, "export", "real.casus", "--format", "json", "--today", "2026-10-20");
        assertThat(export.status()).as(export.err()).isZero();
        json = new ObjectMapper().readTree(export.out());
    }

    @Test
    void everyPageIsAccountedFor() {
        assertThat(adding.status()).as(adding.err()).isZero();
        assertThat(adding.err()).contains("Read " + pages.size() + " pages").doesNotContain("Exception");
        assertThat(json.get("pages")).hasSize(pages.size());
        for (JsonNode page : json.get("pages")) {
            boolean article = page.get("kind").asText().equals("article");
            assertThat(page.get("text").asText().isEmpty())
                    .as(page.get("path").asText())
                    .isNotEqualTo(article);
            assertThat(page.path("why").asText().isEmpty())
                    .as(page.get("path").asText())
                    .isEqualTo(article);
        }
    }

    @Test
    void everyStatementStandsInTheTextOfItsPage() {
        Map<String, Integer> lengths = new HashMap<>();
        for (JsonNode page : json.get("pages")) {
            String text = page.get("text").asText();
            lengths.put(page.get("page").asText(), text.codePointCount(0, text.length()));
        }
        assertThat(json.get("statements")).hasSizeGreaterThan(1000);
        for (JsonNode statement : json.get("statements")) {
            int length = lengths.getOrDefault(statement.get("page").asText(), 0);
            for (String part : List.of("source", "cue", "content", "condition")) {
                for (JsonNode span : statement.path(part)) {
                    assertThat(span.get(0).asInt()).isBetween(0, span.get(1).asInt() - 1);
                    assertThat(span.get(1).asInt()).isLessThanOrEqualTo(length);
                }
            }
        }
    }

    @Test
    void theChainsOfTheSeedsAreFound() {
        assertThat(chains("004_")).contains(List.of("Reuters", "Interfax", "Russian Foreign Ministry"));
        assertThat(chains("000_"))
                .anyMatch(
                        chain -> chain.get(0).equals("Interfax")
                                && chain.get(chain.size() - 1)
                                        .matches(
                                                "(Armenia|Armenian).*Ministry of Defen[cs]e.*|Ministry of Defen[cs]e of Armenia|Armenian Defen[cs]e Ministry"));
    }

    private static List<List<String>> chains(String file) {
        String page = elements(json.get("pages"))
                .filter(p -> p.get("path").asText().contains("/" + file))
                .findFirst()
                .orElseThrow()
                .get("page")
                .asText();
        return elements(json.get("statements"))
                .filter(s -> s.get("page").asText().equals(page))
                .map(s -> elements(s.get("chain")).map(JsonNode::asText).toList())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
