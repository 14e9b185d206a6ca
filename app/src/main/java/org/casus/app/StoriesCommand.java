package org.casus.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.copy.Document;
import org.casus.copy.StoryFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus stories}: which texts are about the same event. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Prints for each text the story that it belongs to, as a line of JSON.",
        footer = {"", "Example: casus stories news/"})
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        List<Document> documents = new ArrayList<>();
        inputs.read(document -> documents.add(document.forCopies()));
        new StoryFinder()
                .find(documents)
                .forEach((document, story) -> Output.line(
                        command.commandLine().getOut(),
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("doc_id", document)
                                .put("story", story)));
        return inputs.exitStatus();
    }
}
