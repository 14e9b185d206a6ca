package org.casus.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.casus.page.input.WhyUnread;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The inputs of a command: names each one that cannot be read on standard error, and knows the exit status. */
abstract class Inputs {
    /** Inputs that are pages, as help describes them. */
    static final String PAGES =
            "Pages: files (.html, .txt, .warc, .wacz, .mhtml, feeds, .jsonl; also gzipped), folders, addresses, or - for"
                    + " JSON Lines on standard input.";

    private static final ObjectMapper JSON = new ObjectMapper();

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
        try (InputStream raw = Files.newInputStream(Path.of(input));
                InputStream in = input.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            readLines(input, in, sink);
        } catch (IOException e) {
            complain(input, WhyUnread.of(e));
        }
    }

    private void readLines(String where, InputStream in, BiConsumer<String, JsonNode> sink) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(where + ", line " + number, line, sink);
                }
            }
        } catch (IOException e) {
            complain(where, WhyUnread.of(e));
        }
    }

    private void take(String where, String line, BiConsumer<String, JsonNode> sink) {
        try {
            sink.accept(where, JSON.readTree(line));
        } catch (JsonProcessingException e) {
            complain(where, "is not JSON: " + e.getOriginalMessage());
        }
    }

    final int exitStatus() {
        return allRead ? Casus.READ : Casus.SOME_UNREADABLE;
    }
}
