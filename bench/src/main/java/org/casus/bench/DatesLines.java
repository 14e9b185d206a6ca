package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.casus.text.Timex;
import org.casus.text.TimexFinder;

/**
 * Reads {@code {"doc_id","text","date"?}} lines from standard input and prints their date expressions as lines of JSON:
 * what the scorer of dates wants.
 */
public final class DatesLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DatesLines() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        TimexFinder finder = new TimexFinder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(JSON.writeValueAsString(dates(JSON.readTree(line), finder)));
            }
        }
        out.flush();
    }

    private static ObjectNode dates(JsonNode document, TimexFinder finder) {
        String text = document.path("text").asText();
        String date = document.path("date").asText("");
        Optional<LocalDate> written =
                date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
        ObjectNode object = JSON.createObjectNode();
        object.set("doc_id", document.path("doc_id"));
        for (Timex timex : finder.find(text, written)) {
            object.withArray("timexes")
                    .addObject()
                    .put("start", text.codePointCount(0, timex.span().start()))
                    .put("end", text.codePointCount(0, timex.span().end()))
                    .put("type", timex.type().name())
                    .put("value", timex.value());
        }
        object.withArray("timexes");
        return object;
    }
}
