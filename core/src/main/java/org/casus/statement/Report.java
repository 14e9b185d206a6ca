package org.casus.statement;

import java.util.List;
import org.casus.name.Actor;
import org.casus.text.Mention;
import org.casus.text.Timex;
import org.casus.text.Word;

/**
 * All that one pass over a text found.
 *
 * @param statements in text order
 * @param words with their syntax, in text order
 * @param mentions persons, organisations and places, in text order
 * @param timexes date expressions, in text order
 * @param actors who is named in this text, each once
 */
public record Report(
        List<Statement> statements, List<Word> words, List<Mention> mentions, List<Timex> timexes, List<Actor> actors) {
    public Report {
        statements = List.copyOf(statements);
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        timexes = List.copyOf(timexes);
        actors = List.copyOf(actors);
    }
}
