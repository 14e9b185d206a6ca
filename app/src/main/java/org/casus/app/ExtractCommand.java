package org.casus.app;

import java.net.URI;
import java.util.concurrent.Callable;
import org.casus.article.ArticleExtractor;
import org.casus.store.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus extract}: the clean article of each page. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the clean article of each page as a line of JSON.",
        footer = {"", "Example: casus extract news/ > articles.jsonl"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private PageInputs inputs;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        ArticleExtractor extractor = new ArticleExtractor();
        inputs.read(page -> Output.line(
                command.commandLine().getOut(),
                ArticleJson.of(
                        TextInputs.docId(page), page.path(), page.url().map(URI::toString), extractor.extract(page))));
        return inputs.exitStatus();
    }
}
