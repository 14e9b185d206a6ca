package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TextInputsTest {
    @TempDir
    Path folder;

    /** Fails on the texts "broken" and "deep". */
    @Command(name = "failing")
    static final class Failing implements Callable<Integer> {
        @Mixin
        private TextInputs inputs;

        @Override
        public Integer call() {
            return inputs.printEach(document -> told(document.text()));
        }

        private static JsonNode told(String text) {
            if (text.equals("broken")) {
                throw new IllegalStateException("no such place");
            }
            return text.equals("deep") ? told(text) : JsonNodeFactory.instance.textNode(text);
        }
    }

    @Test
    void aTextOnWhichTheReadingFailsIsNamedAndTheRestIsDone() throws IOException {
        Path lines = folder.resolve("x.jsonl");
        Files.writeString(lines, """
                {"doc_id":"1","text":"one"}
                {"doc_id":"2","text":"broken"}
                {"doc_id":"3","text":"deep"}
                {"doc_id":"4","text":"four"}
                """);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new Failing())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(lines.toString());
        assertThat(status).isEqualTo(Casus.SOME_UNREADABLE);
        assertThat(out.toString().lines()).containsExactly("\"one\"", "\"four\"");
        assertThat(err.toString())
                .contains("2: cannot be read, by a fault of Casus: java.lang.IllegalStateException: no such place")
                .contains("3: cannot be read, by a fault of Casus: it is nested too deeply");
    }
}
