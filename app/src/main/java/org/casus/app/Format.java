package org.casus.app;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The {@code --format} of a command whose answer a person or a program may read. */
final class Format {
    /** What an answer is written for. */
    enum Kind {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Kind kind;

    boolean isText() {
        return kind == Kind.text;
    }

    String choose(Supplier<String> text, Supplier<String> json) {
        return isText() ? text.get() : json.get();
    }
}
