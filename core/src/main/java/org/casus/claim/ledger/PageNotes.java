package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.claim.Source;
import org.casus.claim.event.CodedEvent;
import org.casus.claim.event.EventCoder;
import org.casus.claim.party.Footprint;
import org.casus.claim.party.Scene;
import org.casus.statement.Statement;

/** What one page gives by itself, whatever else is in its case. Made once a page; immutable. */
final class PageNotes {
    private final Source source;
    private final Scene scene;
    private final List<CodedEvent> events;
    private final Footprint footprint;

    PageNotes(Source source, EventCoder coder) {
        this.source = source;
        this.scene = new Scene(source.page(), source.text(), source.outlet(), speakers(source));
        this.events = coder.code(source.text(), source.report());
        List<String> texts = new ArrayList<>(List.of(source.text()));
        source.outlet().ifPresent(texts::add);
        source.report().statements().forEach(statement -> names(statement).forEach(texts::add));
        this.footprint = new Footprint(texts);
    }

    /** Whether they are also those of another state of the page: it may have come to another origin, no more. */
    boolean areOf(Source other) {
        return source.text().equals(other.text())
                && (source.report() == other.report() || source.report().equals(other.report()))
                && source.outlet().equals(other.outlet())
                && source.published().equals(other.published());
    }

    private static List<String> speakers(Source source) {
        return source.report().statements().stream()
                .flatMap(statement -> Stream.concat(statement.speaker().stream(), statement.chain().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Statement statement) {
        return Stream.of(statement.speaker().stream(), statement.chain().stream(), statement.addressee().stream())
                .flatMap(names -> names);
    }

    Source source() {
        return source;
    }

    Scene scene() {
        return scene;
    }

    List<CodedEvent> events() {
        return events;
    }

    Footprint footprint() {
        return footprint;
    }
}
