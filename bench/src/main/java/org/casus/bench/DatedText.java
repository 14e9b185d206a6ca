package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.text.Span;
import org.casus.text.Timex;

/**
 * A text of the gold set with the day it was written and the date expressions that it is known to hold.
 *
 * @param timexes in UTF-16 indices; the gold's code points are converted here
 */
record DatedText(String id, LocalDate written, String text, List<Timex> timexes) {
    static List<DatedText> read(Path jsonLines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<DatedText> all = new ArrayList<>();
        for (String line : Files.readAllLines(jsonLines)) {
            if (!line.isBlank()) {
                all.add(of(json.readTree(line)));
            }
        }
        return List.copyOf(all);
    }

    private static DatedText of(JsonNode line) {
        String text = line.get("text").asText();
        List<Timex> timexes = new ArrayList<>();
        for (JsonNode timex : line.get("timexes")) {
            Span span = new Span(
                    text.offsetByCodePoints(0, timex.get("start").asInt()),
                    text.offsetByCodePoints(0, timex.get("end").asInt()));
            Timex.Type type = Timex.Type.valueOf(timex.get("type").asText());
            timexes.add(new Timex(span, type, timex.path("value").asText()));
        }
        LocalDate written = LocalDate.parse(line.get("date").asText().substring(0, 10));
        return new DatedText(line.get("doc_id").asText(), written, text, List.copyOf(timexes));
    }
}
