package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casus.claim.Source;
import org.casus.claim.party.ActorFinder;
import org.casus.name.Actor;
import org.casus.statement.Statement;

/** Everyone in the pages of a case: whom the reader found, and whom the pages together show. */
final class Everyone {
    private Everyone() {}

    static List<Actor> in(Collection<Source> sources) {
        List<Actor> everyone = new ArrayList<>();
        List<ActorFinder.Scene> scenes = new ArrayList<>();
        sources.stream().sorted(Comparator.comparing(Source::page)).forEach(source -> {
            everyone.addAll(source.report().actors());
            scenes.add(new ActorFinder.Scene(source.text(), source.outlet(), speakers(source)));
        });
        everyone.addAll(ActorFinder.find(scenes));
        return everyone;
    }

    private static List<String> speakers(Source source) {
        return source.report().statements().stream()
                .flatMap(Everyone::names)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Statement statement) {
        return Stream.concat(statement.speaker().stream(), statement.chain().stream());
    }
}
