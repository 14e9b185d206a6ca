package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.copy.Document;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import picocli.CommandLine.Parameters;

/**
 * The {@code INPUT...} of a stage command: pages, or JSON Lines with texts (a {@code .jsonl} file, or {@code -} for
 * standard input).
 */
final class TextInputs extends Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files or folders of pages, a .jsonl file with lines {\"doc_id\",\"text\",\"date\"?}, or - for such"
                            + " lines on standard input.")
    private List<String> inputs = List.of();

    private final ArticleExtractor extractor = new ArticleExtractor(Today.ofReading());

    /** Prints what is told of each text, and gives the exit status. */
    int printEach(Function<TextDocument, JsonNode> told) {
        read(document -> print(told.apply(document)));
        return exitStatus();
    }

    /** Prints what is told of all texts beside each other, and gives the exit status. */
    int printAll(Function<List<Document>, Stream<? extends JsonNode>> told) {
        List<Document> documents = new ArrayList<>();
        read(document -> documents.add(document.forCopies()));
        told.apply(documents).forEach(this::print);
        return exitStatus();
    }

    private void print(JsonNode json) {
        Output.line(command().commandLine().getOut(), json);
    }

    private void read(Consumer<TextDocument> sink) {
        for (String input : inputs) {
            if (isLines(input)) {
                readLines(
                        input,
                        (where, line) -> TextDocument.of(line)
                                .ifPresentOrElse(sink, () -> complain(where, "has no doc_id or no text")));
            } else {
                new PageReader().read(List.of(input), reading -> take(reading, sink));
            }
        }
    }

    private void take(Reading reading, Consumer<TextDocument> sink) {
        if (reading instanceof Reading.Unreadable unreadable) {
            complain(unreadable.where(), unreadable.reason());
        } else if (reading instanceof Reading.Found found) {
            Article article = extractor.extract(found.page());
            sink.accept(TextDocument.of(docId(found.page()), article));
        }
    }

    /** A page goes by its file's name without its endings: {@code news/0a1b.html.gz} is {@code 0a1b}. */
    static String docId(Page page) {
        String name = Path.of(page.path()).getFileName().toString();
        return name.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.(html?|xhtml|txt)$", "");
    }
}
