package org.casus.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.token.Tokens;

/** Who "she" and "the ministry" are, as the reader of statements found it out. */
final class Speakers {
    private Speakers() {}

    /** The actors of a sentence, those that speak in it under their canonical names, pronouns among them. */
    static List<ActorFinder.Found> nameIn(
            Tokens tokens,
            List<ActorFinder.Found> actors,
            List<Statement> statements,
            NameBook names,
            int from,
            int to) {
        if (from >= to) {
            return actors;
        }
        Span sentence = new Span(tokens.start(from), tokens.end(to - 1));
        List<ActorFinder.Found> all = new ArrayList<>(actors);
        for (Statement statement : statements) {
            if (statement.speaker().isEmpty() || statement.source().size() != 1) {
                continue;
            }
            Span source = statement.source().get(0);
            if (sentence.contains(source) && source.length() > 0) {
                name(tokens, all, source, statement.speaker().get(), names);
            }
        }
        all.sort(Comparator.comparingInt(ActorFinder.Found::start));
        return List.copyOf(all);
    }

    private static void name(
            Tokens tokens, List<ActorFinder.Found> actors, Span source, String speaker, NameBook names) {
        for (int i = 0; i < actors.size(); i++) {
            EventActor actor = actors.get(i).actor();
            if (actor.span().overlaps(source)) {
                if (actor.state().isEmpty()) {
                    EventActor named = new EventActor(actor.span(), speaker, names.stateIn(speaker), actor.role());
                    actors.set(
                            i,
                            new ActorFinder.Found(
                                    named, actors.get(i).start(), actors.get(i).end()));
                }
                return;
            }
        }
        int start = tokens.from(source.start());
        int end = tokens.from(source.end());
        if (end == start + 1) {
            EventActor named = new EventActor(source, speaker, names.stateIn(speaker), "");
            actors.add(new ActorFinder.Found(named, start, end));
        }
    }
}
