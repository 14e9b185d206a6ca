package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.casus.copy.HeadlineLikeness;
import org.casus.statement.reading.StatementReader;

/**
 * Reads {@code {"id","a","b"}} lines from standard input and prints {@code {"id","score"}}: how alike the two headlines
 * are, as {@code score_pairs.py} wants it. {@code --words} leaves the sentence encoder out.
 */
public final class HeadlinePairs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HeadlinePairs() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (StatementReader reader = new StatementReader()) {
            HeadlineLikeness likeness = List.of(args).contains("--words")
                    ? new HeadlineLikeness()
                    : new HeadlineLikeness(Optional.of(reader));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode pair = JSON.readTree(line);
                double score =
                        likeness.between(pair.path("a").asText(), pair.path("b").asText());
                out.println(JSON.createObjectNode()
                        .put("id", pair.path("id").asText())
                        .put("score", score));
            }
        }
        out.flush();
    }
}
