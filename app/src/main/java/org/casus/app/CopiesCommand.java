package org.casus.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.OriginFinder;
import org.casus.store.CaseJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus copies}: which texts go back to the same words or the same single source. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = "Prints for each text the origin that it goes back to, as a line of JSON.",
        footer = {"", "Example: casus copies news/"})
final class CopiesCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        List<Document> documents = new ArrayList<>();
        inputs.read(document -> documents.add(document.forCopies()));
        for (Descent descent : new OriginFinder().find(documents)) {
            Output.line(command.commandLine().getOut(), json(descent));
        }
        return inputs.exitStatus();
    }

    private static ObjectNode json(Descent descent) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("doc_id", descent.document())
                .put("origin", descent.origin())
                .put("relation", CaseJson.name(descent.relation()))
                .put("of", descent.of().orElse(null))
                .put("score", descent.score());
    }
}
