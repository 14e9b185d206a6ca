package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.statement.Polarity;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.statement.reading.StatementReader;
import org.casus.text.Span;

/**
 * Reads {@code {"doc_id","text","date"?}} lines from standard input and prints their attributions as lines of JSON:
 * what the scorers of attributions and chains want, without a command line around it.
 */
public final class AttributeLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AttributeLines() {}

    public static void main(String[] args) throws IOException {
        boolean explained = List.of(args).contains("--explain");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        long started = System.nanoTime();
        long characters = 0;
        try (StatementReader reader = reader(List.of(args))) {
            System.err.println("loaded in " + (System.nanoTime() - started) / 1_000_000 + " ms");
            started = System.nanoTime();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    JsonNode document = JSON.readTree(line);
                    String text = document.path("text").asText();
                    Report report = reader.read(text, date(document));
                    characters += text.length();
                    out.println(JSON.writeValueAsString(object(document.path("doc_id"), text, report, explained)));
                }
            }
        }
        out.flush();
        System.err.println(
                "read " + characters + " characters in " + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    /** {@code --model FILE} reads with another model than the bundled one. */
    private static StatementReader reader(List<String> args) throws IOException {
        int model = args.indexOf("--model");
        return model < 0 ? new StatementReader() : StatementReader.withModel(Path.of(args.get(model + 1)));
    }

    private static Optional<LocalDate> date(JsonNode document) {
        String date = document.path("date").asText("");
        return date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
    }

    private static ObjectNode object(JsonNode id, String text, Report report, boolean explained) {
        ObjectNode object = JSON.createObjectNode();
        object.set("doc_id", id);
        ArrayNode attributions = object.putArray("attributions");
        for (Statement statement : report.statements()) {
            attributions.add(object(statement, text));
        }
        if (explained) {
            object.set("explanations", JSON.valueToTree(report.explanations()));
        }
        return object;
    }

    private static ObjectNode object(Statement statement, String text) {
        ObjectNode object = JSON.createObjectNode();
        object.put("id", statement.id());
        object.set("source", spans(statement.source(), text));
        object.set("cue", spans(statement.cue(), text));
        object.set("content", spans(statement.content(), text));
        object.put("parent", statement.parent().orElse(null));
        object.put("speaker", statement.speaker().orElse(null));
        object.set("chain", JSON.valueToTree(statement.chain()));
        object.put("act", statement.act().name().toLowerCase(Locale.ROOT));
        object.put("negated", statement.polarity() == Polarity.NEGATED);
        object.set("condition", statement.condition().isEmpty() ? null : spans(statement.condition(), text));
        object.put("addressee", statement.addressee().orElse(null));
        object.put("said", statement.said().map(Object::toString).orElse(null));
        object.put("quote", statement.quotation().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static ArrayNode spans(List<Span> spans, String text) {
        ArrayNode array = JSON.createArrayNode();
        for (Span span : spans) {
            array.addArray().add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
        }
        return array;
    }
}
