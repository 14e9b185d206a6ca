package org.casus.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.casus.statement.StatementReader;
import org.casus.store.CodePoints;
import org.casus.store.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus attribute}: who said what in each text, through whom. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = "Prints who said what in each text, through whom, as a line of JSON.",
        footer = {"", "Example: casus attribute page.html"})
final class AttributeCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try (StatementReader reader = new StatementReader()) {
            inputs.read(document -> Output.line(command.commandLine().getOut(), attributions(reader, document)));
        }
        return inputs.exitStatus();
    }

    private static ObjectNode attributions(StatementReader reader, TextDocument document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc_id", document.docId());
        ArrayNode attributions = json.putArray("attributions");
        CodePoints points = new CodePoints(document.text());
        reader.read(document.text(), document.day())
                .statements()
                .forEach(statement -> attributions.add(StatementJson.of(statement, points)));
        return json;
    }
}
