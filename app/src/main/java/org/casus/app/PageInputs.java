package org.casus.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import picocli.CommandLine.Parameters;

/** The {@code INPUT...} of a command that reads pages. */
final class PageInputs extends Inputs {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = PAGES)
    private List<String> inputs = List.of();

    /** Prints what is told of each page, and gives the exit status. */
    int printEach(Function<Page, JsonNode> told) {
        new PageReader().read(inputs, reading -> {
            if (reading instanceof Reading.Found found) {
                attempt(
                        found.page().path(),
                        () -> Output.line(command().commandLine().getOut(), told.apply(found.page())));
            } else if (reading instanceof Reading.Unreadable unreadable) {
                complain(unreadable.where(), unreadable.reason());
            }
        });
        return exitStatus();
    }
}
