package org.casus.statement.reading;

import static org.casus.statement.KeptFigures.assertKept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casus.SharedFolder;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Fails when a figure on the gold beside the repository drops by more than a point below {@code figures.tsv}, which says
 * what was last measured by this very test. Every second article of the attribution set is read, all of the chains.
 * Chains compare by the letter here, so that they are lower than {@code score_chains.py} gives them. Skipped without gold.
 */
class StatementFiguresTest {

    @Test
    void attributionsOfNewsStayAsGoodAsTheyWere() throws IOException {
        Tally tally = measure(
                SharedFolder.holding("gold/attribution/dev.jsonl"),
                2,
                statement -> statement.parent().isEmpty());
        Map<String, Double> figures = new TreeMap<>();
        figures.put("lenient", tally.f1("lenient", ""));
        figures.put("strict", tally.f1("strict", ""));
        for (String role : List.of("source", "cue", "content")) {
            figures.put(role, tally.f1("right " + role, role));
        }
        figures.put("source accuracy", tally.share("lenient"));
        assertKept("attribution", figures);
    }

    @Test
    void chainsActsConditionsAndDaysStayAsGoodAsTheyWere() throws IOException {
        Tally tally = measure(SharedFolder.holding("gold/chains/chains-dev.jsonl"), 1, statement -> true);
        Map<String, Double> figures = new TreeMap<>();
        figures.put("lenient", tally.f1("lenient", ""));
        figures.put("chain", tally.f1("right chain", ""));
        figures.put("act", tally.share("right act"));
        figures.put("said", tally.share("right said"));
        figures.put("negated", tally.f1("right negated", "negated"));
        figures.put("condition", tally.f1("right condition", "condition"));
        assertKept("chains", figures);
    }

    private static Tally measure(Path file, int every, Predicate<Statement> counted) throws IOException {
        Tally tally = new Tally();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += every) {
            JsonNode document = new ObjectMapper().readTree(lines.get(i));
            String text = document.path("text").asText();
            Optional<LocalDate> date = Optional.of(document.path("date").asText(""))
                    .filter(day -> day.length() == 10)
                    .map(LocalDate::parse);
            List<Span> words = Marked.words(text);
            List<Marked> gold = new ArrayList<>();
            for (JsonNode one : document.path("attributions")) {
                if (!one.path("optional").asBoolean()) {
                    gold.add(Marked.gold(one, text, words));
                }
            }
            gold.removeIf(one -> one.of("content").isEmpty());
            List<Marked> read = ReadReports.READER.read(text, date).statements().stream()
                    .filter(counted)
                    .map(statement -> Marked.read(statement, words))
                    .filter(one -> !one.of("content").isEmpty())
                    .toList();
            tally.add(gold, read);
        }
        return tally;
    }
}
