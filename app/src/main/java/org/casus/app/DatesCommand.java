package org.casus.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.casus.store.CodePoints;
import org.casus.text.Timex;
import org.casus.text.TimexFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus dates}: the date expressions of each text. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        description =
                "Prints the date expressions of each text, with their TIMEX3 types and values, as a line of JSON.",
        footer = {"", "Example: casus dates page.html"})
final class DatesCommand implements Callable<Integer> {
    @Mixin
    private TextInputs inputs;

    @Override
    public Integer call() {
        TimexFinder finder = new TimexFinder();
        return inputs.printEach(document -> timexes(finder, document));
    }

    private static ObjectNode timexes(TimexFinder finder, TextDocument document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc_id", document.docId());
        ArrayNode timexes = json.putArray("timexes");
        CodePoints points = new CodePoints(document.text());
        for (Timex timex : finder.find(document.text(), document.day())) {
            timexes.addObject()
                    .put("start", points.at(timex.span().start()))
                    .put("end", points.at(timex.span().end()))
                    .put("type", timex.type().name())
                    .put("value", timex.value());
        }
        return json;
    }
}
