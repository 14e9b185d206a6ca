package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.origin.OriginFinder;
import org.casus.copy.origin.OriginIndex;
import org.casus.copy.story.StoryFinder;

/**
 * Groups JSON Lines with {@code doc_id} and {@code text} and prints the groups as {@code casus copies} and {@code casus
 * stories} do: {@code CopyLines copies|stories|arriving FILE...}; with {@code arriving} the pages come one by one in a random
 * order, and what is printed is what the index says of each when all have come.
 */
public final class CopyLines {
    private static final long SEED = 7;
    private static final ObjectMapper JSON = new ObjectMapper();

    private CopyLines() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            for (String line : Files.readAllLines(Path.of(args[i]))) {
                documents.add(document(JSON.readTree(line)));
            }
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (args[0].equals("copies")) {
            new OriginFinder().find(documents).forEach(descent -> out.println(line(descent)));
        } else if (args[0].equals("arriving")) {
            OriginIndex index = new OriginIndex();
            List<Document> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(SEED));
            shuffled.forEach(index::add);
            documents.forEach(
                    document -> out.println(line(index.group(document.id()).get(0))));
        } else {
            Map<String, String> stories = new StoryFinder().find(documents);
            stories.forEach((id, story) ->
                    out.println(JSON.createObjectNode().put("doc_id", id).put("story", story)));
        }
        out.flush();
    }

    private static Document document(JsonNode line) {
        return new Document(
                line.path("doc_id").asText(),
                line.path("text").asText(),
                text(line, "headline"),
                text(line, "outlet"),
                text(line, "published").map(CopyLines::date),
                text(line, "source_link"));
    }

    private static Optional<String> text(JsonNode line, String field) {
        return line.hasNonNull(field) ? Optional.of(line.get(field).asText()) : Optional.empty();
    }

    private static Temporal date(String date) {
        return date.length() > 10 ? Instant.parse(date) : LocalDate.parse(date);
    }

    private static ObjectNode line(Descent descent) {
        return JSON.createObjectNode()
                .put("doc_id", descent.document())
                .put("origin", descent.origin())
                .put(
                        "relation",
                        descent.relation()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .put("of", descent.of().orElse(null))
                .put("score", descent.score());
    }
}
