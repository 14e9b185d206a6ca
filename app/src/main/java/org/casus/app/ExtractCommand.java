package org.casus.app;

import java.net.URI;
import java.util.concurrent.Callable;
import org.casus.article.ArticleExtractor;
import org.casus.store.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus extract}: the clean article of each page. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the clean article of each page as a line of JSON.",
        footer = {"", "Example: casus extract news/ > articles.jsonl"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private PageInputs inputs;

    @Override
    public Integer call() {
        ArticleExtractor extractor = new ArticleExtractor(Today.ofReading());
        return inputs.printEach(page -> ArticleJson.of(
                TextInputs.docId(page), page.path(), page.url().map(URI::toString), extractor.extract(page)));
    }
}
