package org.casus.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.copy.likeness.HeadlineLikeness;
import org.casus.statement.reading.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus headlines}: how alike two headlines are in what they say. */
@Command(
        name = "headlines",
        mixinStandardHelpOptions = true,
        description =
                "Prints for each pair of headlines how alike they are in what they say, 0 to 1, as a line of JSON.",
        footer = {"", "Example: casus headlines pairs.jsonl"})
final class HeadlinesCommand implements Callable<Integer> {
    @Mixin
    private PairInputs inputs;

    @Option(names = "--words", description = "Go by the words alone, without the reader model's sentence encoder.")
    private boolean words;

    @Override
    public Integer call() {
        if (words) {
            return inputs.printEach(new HeadlineLikeness()::between);
        }
        try (StatementReader reader = new StatementReader()) {
            return inputs.printEach(new HeadlineLikeness(Optional.of(reader))::between);
        }
    }
}
