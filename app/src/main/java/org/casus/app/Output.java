package org.casus.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.casus.page.input.WhyUnread;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Standard output as users' scripts read it: UTF-8 whatever the locale, one JSON object a line; and what a person is told
 * on standard error.
 */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Output() {}

    /** What cannot be written there is a {@link LostOutput}: a {@link PrintWriter} would go on in silence. */
    static PrintWriter json() {
        return new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(new Unforgiving()), StandardCharsets.UTF_8));
    }

    private static final class Unforgiving extends OutputStream {
        private final OutputStream out = new FileOutputStream(FileDescriptor.out);

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new LostOutput(e);
            }
        }
    }

    /** Tells the one at the keyboard, on standard error. */
    static void say(CommandSpec command, String message) {
        PrintWriter err = command.commandLine().getErr();
        err.println("casus: " + WhyUnread.plain(message));
        err.flush();
    }

    static void line(PrintWriter out, JsonNode json) {
        try {
            out.println(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON nodes can always be written", e);
        }
        out.flush();
    }
}
