package org.casus.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.casus.copy.Descent;
import org.casus.copy.origin.OriginFinder;
import org.casus.store.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus copies}: which texts go back to the same words or the same single source. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = "Prints for each text the origin that it goes back to, as a line of JSON.",
        footer = {"", "Example: casus copies news/"})
final class CopiesCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Override
    public Integer call() {
        return inputs.printAll(
                documents -> new OriginFinder().find(documents).stream().map(CopiesCommand::json));
    }

    private static ObjectNode json(Descent descent) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("doc_id", descent.document())
                .put("origin", descent.origin())
                .put("relation", Code.of(descent.relation()))
                .put("of", descent.of().orElse(null))
                .put("score", descent.score());
    }
}
