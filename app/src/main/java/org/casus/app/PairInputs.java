package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import picocli.CommandLine.Parameters;

/** The {@code FILE...} of a command on pairs of short texts: JSON Lines, a file or {@code -} for standard input. */
final class PairInputs extends Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A .jsonl file with lines {\"id\",\"a\",\"b\"}, or - for such lines on standard input.")
    private List<String> inputs = List.of();

    /** Prints a score for each pair, and gives the exit status. */
    int printEach(ToDoubleBiFunction<String, String> score) {
        inputs.forEach(input -> readLines(input, (where, pair) -> take(where, pair, score)));
        return exitStatus();
    }

    private void take(String where, JsonNode pair, ToDoubleBiFunction<String, String> score) {
        if (!pair.hasNonNull("id") || !pair.hasNonNull("a") || !pair.hasNonNull("b")) {
            complain(where, "has no id, no a or no b");
            return;
        }
        Output.line(
                command().commandLine().getOut(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", pair.get("id").asText())
                        .put(
                                "score",
                                score.applyAsDouble(
                                        pair.get("a").asText(), pair.get("b").asText())));
    }
}
