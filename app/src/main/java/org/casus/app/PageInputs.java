package org.casus.app;

import java.util.List;
import java.util.function.Consumer;
import org.casus.page.Page;
import org.casus.page.PageReader;
import org.casus.page.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code INPUT...} of a command that reads pages. Names each one that cannot be read on standard error. */
final class PageInputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Pages: files (.html, .txt, .warc, .wacz, .mhtml, feeds, .jsonl; also gzipped), folders, addresses, or - for"
                            + " JSON Lines on standard input.")
    private List<String> inputs = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private boolean allRead = true;

    List<String> inputs() {
        return inputs;
    }

    void read(Consumer<Page> sink) {
        new PageReader().read(inputs, reading -> {
            if (reading instanceof Reading.Found found) {
                sink.accept(found.page());
            } else if (reading instanceof Reading.Unreadable unreadable) {
                report(unreadable);
            }
        });
    }

    void report(Reading.Unreadable unreadable) {
        allRead = false;
        command.commandLine().getErr().println("casus: " + unreadable.where() + ": " + unreadable.reason());
        command.commandLine().getErr().flush();
    }

    int exitStatus() {
        return allRead ? Casus.READ : Casus.SOME_UNREADABLE;
    }
}
