package org.casus.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import org.casus.copy.story.StoryFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus stories}: which texts are about the same event. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Prints for each text the story that it belongs to, as a line of JSON.",
        footer = {"", "Example: casus stories news/"})
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Override
    public Integer call() {
        return inputs.printAll(documents -> new StoryFinder()
                .find(documents).entrySet().stream()
                        .map(entry -> JsonNodeFactory.instance
                                .objectNode()
                                .put("doc_id", entry.getKey())
                                .put("story", entry.getValue())));
    }
}
