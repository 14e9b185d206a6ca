package org.casus.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.casus.page.input.TextLines;
import org.casus.page.input.WhyUnread;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The inputs of a command: names each one that cannot be read on standard error, and knows the exit status. */
abstract class Inputs {
    /** Inputs that are pages, as help describes them. */
    static final String PAGES =
            "Pages: files (.html, .txt, .warc, .wacz, .mhtml, feeds, .jsonl; also gzipped), folders, addresses, or - for"
                    + " JSON Lines on standard input.";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private boolean allRead = true;

    final CommandSpec command() {
        return command;
    }

    final void complain(String where, String reason) {
        allRead = false;
        Output.say(command, where + ": " + reason);
    }

    /** Whether an input is JSON Lines: a file that says so by its name, or standard input. */
    static boolean isLines(String input) {
        return input.equals("-") || input.endsWith(".jsonl") || input.endsWith(".jsonl.gz");
    }

    /** Hands on each line of JSON Lines with its place; a line that is not JSON is complained of. */
    final void readLines(String input, BiConsumer<String, JsonNode> sink) {
        if (input.equals("-")) {
            readLines(input, System.in, sink);
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(input))) {
            readLines(input, in, sink);
        } catch (IOException e) {
            complain(input, WhyUnread.of(e));
        }
    }

    private void readLines(String where, InputStream in, BiConsumer<String, JsonNode> sink) {
        boolean given = false;
        try {
            TextLines lines = new TextLines(in);
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                given = true;
                take(where + ", line " + lines.number(), line.get(), sink);
            }
            if (!given) {
                complain(where, "holds no line");
            }
        } catch (IOException e) {
            complain(where, WhyUnread.of(e));
        }
    }

    private void take(String where, TextLines.Line line, BiConsumer<String, JsonNode> sink) {
        if (line.text().isEmpty()) {
            complain(where, TextLines.TOO_LONG);
            return;
        }
        JsonNode json;
        try {
            json = JSON.readTree(line.text().get());
        } catch (MismatchedInputException e) {
            complain(where, "holds more than one JSON value");
            return;
        } catch (JsonProcessingException e) {
            complain(where, "is not JSON: " + e.getOriginalMessage());
            return;
        }
        attempt(where, () -> sink.accept(where, json));
    }

    /** Does what is to be done for one text or page; where it fails on this one, that is named and the next is done. */
    final void attempt(String where, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            complain(where, WhyUnread.ofFault(e));
        }
    }

    final int exitStatus() {
        return allRead ? Casus.READ : Casus.SOME_UNREADABLE;
    }
}
