package org.casus.statement;

import java.util.List;
import org.casus.name.Actor;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Timex;
import org.casus.text.Word;

/**
 * All that one pass over a text found.
 *
 * @param statements in text order
 * @param sentences where each sentence stands, in text order
 * @param words with their syntax, in text order
 * @param mentions persons, organisations and places, in text order
 * @param timexes date expressions, in text order
 * @param actors who is named in this text, each once
 * @param explanations why each statement is as it is, in the order of {@code statements}
 */
public record Report(
        List<Statement> statements,
        List<Span> sentences,
        List<Word> words,
        List<Mention> mentions,
        List<Timex> timexes,
        List<Actor> actors,
        List<Explanation> explanations) {
    public Report {
        statements = List.copyOf(statements);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        timexes = List.copyOf(timexes);
        actors = List.copyOf(actors);
        explanations = List.copyOf(explanations);
    }

    /** A report that holds statements alone, as tests and readers of other formats build it. */
    public Report(
            List<Statement> statements,
            List<Word> words,
            List<Mention> mentions,
            List<Timex> timexes,
            List<Actor> actors) {
        this(statements, List.of(), words, mentions, timexes, actors, List.of());
    }
}
