package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.copy.Document;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.page.input.LineDate;
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
        read(document -> attempt(document.docId(), () -> print(told.apply(document))));
        return exitStatus();
    }

    /**
     * Prints what is told of all texts beside each other, and gives the exit status. Texts of one {@code doc_id} are told
     * apart by a number, "a (2)"; each is printed under the id that it came with.
     */
    int printAll(Function<List<Document>, Stream<ObjectNode>> told) {
        List<Document> documents = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        read(document -> {
            String id = numbered(document.docId(), given);
            given.put(id, document.docId());
            documents.add(document.withId(id).forCopies());
        });
        told.apply(documents).forEach(json -> print(asGiven(json, given)));
        return exitStatus();
    }

    private static String numbered(String id, Map<String, String> taken) {
        String free = id;
        for (int i = 2; taken.containsKey(free); i++) {
            free = id + " (" + i + ")";
        }
        return free;
    }

    private static ObjectNode asGiven(ObjectNode json, Map<String, String> given) {
        for (String field : List.of("doc_id", "of")) {
            if (json.hasNonNull(field)) {
                String id = json.get(field).asText();
                json.put(field, given.getOrDefault(id, id));
            }
        }
        return json;
    }

    private void print(JsonNode json) {
        Output.line(command().commandLine().getOut(), json);
    }

    private void read(Consumer<TextDocument> sink) {
        for (String input : inputs) {
            if (isLines(input)) {
                readLines(input, (where, line) -> take(where, line, sink));
            } else {
                new PageReader().read(List.of(input), reading -> take(reading, sink));
            }
        }
    }

    private void take(String where, JsonNode line, Consumer<TextDocument> sink) {
        Optional<String> date = TextDocument.date(line).filter(LineDate::isOutOfRange);
        if (date.isPresent()) {
            complain(where, LineDate.outOfRange(date.get()));
            return;
        }
        TextDocument.of(line).ifPresentOrElse(sink, () -> complain(where, "has no doc_id or no text"));
    }

    private void take(Reading reading, Consumer<TextDocument> sink) {
        if (reading instanceof Reading.Unreadable unreadable) {
            complain(unreadable.where(), unreadable.reason());
        } else if (reading instanceof Reading.Found found) {
            attempt(found.page().path(), () -> {
                Article article = extractor.extract(found.page());
                sink.accept(TextDocument.of(docId(found.page()), article));
            });
        }
    }

    /**
     * A page goes by the name that came with it, else by its file's name without its endings: {@code news/0a1b.html.gz}
     * is {@code 0a1b}.
     */
    static String docId(Page page) {
        return page.name().orElseGet(() -> fileName(page.path()));
    }

    private static String fileName(String path) {
        String whole = path.replaceFirst("/+$", "");
        int folder = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(File.separatorChar));
        String name = whole.substring(folder + 1)
                .replaceFirst("(?i)\\.gz$", "")
                .replaceFirst("(?i)\\.(html?|xhtml|txt)$", "");
        return name.isEmpty() ? path : name;
    }
}
