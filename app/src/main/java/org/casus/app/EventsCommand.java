package org.casus.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.claim.event.CodedEvent;
import org.casus.claim.event.EventActor;
import org.casus.claim.event.EventCoder;
import org.casus.statement.Report;
import org.casus.store.Code;
import org.casus.store.CodePoints;
import org.casus.text.TimexFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus events}: who did what to whom in each text. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints who did what to whom in each text, coded after PLOVER, as a line of JSON.",
        footer = {"", "Example: casus events page.html"})
final class EventsCommand implements Callable<Integer> {
    private final EventCoder coder = new EventCoder();
    private final TimexFinder dates = new TimexFinder();

    @Mixin
    private TextInputs inputs;

    @Override
    public Integer call() {
        return inputs.printEach(this::events);
    }

    private ObjectNode events(TextDocument document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc_id", document.docId());
        ArrayNode events = json.putArray("events");
        CodePoints points = new CodePoints(document.text());
        for (CodedEvent event : coder.code(document.text(), dated(document), document.day())) {
            if (event.level() != CodedEvent.Level.CONTENT) {
                events.add(json(event, points));
            }
        }
        return json;
    }

    /** The dates in a text tell when its sentences play, and which tell of old times; who speaks in it is not read. */
    private Report dated(TextDocument document) {
        return new Report(List.of(), List.of(), List.of(), dates.find(document.text(), document.day()), List.of());
    }

    private static ObjectNode json(CodedEvent event, CodePoints points) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("source", event.source().map(EventActor::code).orElse(null));
        json.put("target", event.target().map(EventActor::code).orElse(null));
        json.put("code", event.code());
        json.put("mode", event.mode().orElse(null));
        json.put("status", Code.of(event.status()));
        json.putArray("span")
                .addArray()
                .add(points.at(event.span().start()))
                .add(points.at(event.span().end()));
        json.put("cameo", event.cameo());
        json.put("date", event.date().map(Object::toString).orElse(null));
        json.put("place", event.place().orElse(null));
        return json;
    }
}
