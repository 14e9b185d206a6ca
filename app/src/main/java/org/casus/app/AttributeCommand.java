package org.casus.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.name.KnownActors;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.statement.reading.StatementReader;
import org.casus.store.CodePoints;
import org.casus.store.StatementJson;
import org.casus.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus attribute}: who said what in each text, through whom. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = "Prints who said what in each text, through whom, as a line of JSON.",
        footer = {"", "Example: casus attribute page.html"})
final class AttributeCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Option(names = "--explain", description = "Say for each statement which rule or score made each field.")
    private boolean explain;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "A list of actors, as actors.yaml in a case: names, what each speaks for, from when to when.")
    private @Nullable Path actors;

    @Override
    public Integer call() throws IOException {
        KnownActors known = actors == null ? KnownActors.bundled() : KnownActors.with(actors);
        try (StatementReader reader = new StatementReader(known)) {
            return inputs.printEach(document -> attributions(reader, document));
        }
    }

    private ObjectNode attributions(StatementReader reader, TextDocument document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc_id", document.docId());
        ArrayNode attributions = json.putArray("attributions");
        CodePoints points = new CodePoints(document.text());
        tellOfRest(document);
        Report report = reader.read(document.text(), document.day());
        for (Statement statement : report.statements()) {
            ObjectNode attribution = StatementJson.of(statement, points);
            if (explain) {
                reasons(report, statement).forEach(attribution.putArray("explain")::add);
            }
            attributions.add(attribution);
        }
        return json;
    }

    private void tellOfRest(TextDocument document) {
        // No text has more words than characters, so that few need to be counted.
        if (document.text().length() > StatementReader.MOST_WORDS
                && Wording.of(document.text()).size() > StatementReader.MOST_WORDS) {
            inputs.complain(
                    document.docId(),
                    "is longer than " + StatementReader.MOST_WORDS
                            + " words and signs; what stands behind them is not read");
        }
    }

    private static List<String> reasons(Report report, Statement statement) {
        return report.explanations().stream()
                .filter(explanation -> explanation.statement().equals(statement.id()))
                .flatMap(explanation -> explanation.reasons().stream())
                .toList();
    }
}
