package org.casus.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.casus.statement.Report;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.token.Tokens;

/**
 * Codes the events of a text as PLOVER has them: who did what to whom. One event a sentence, that of its main line; what
 * it is only about (threatened, demanded, denied) comes beside it as {@link CodedEvent.Level#CONTENT}. Background
 * ("after fierce fighting"), conditions and comment make no event.
 *
 * <p>For one page's view of events: {@code code(text, report)}. Those of level ACT with status DONE or ONGOING are
 * reported as having happened; {@code casus events} prints the events of level ACT. Actors carry the words of the text
 * and, where a map knows it, the state's code. Thread-safe; make one and keep it.
 */
public final class EventCoder {
    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final ActorFinder finder = new ActorFinder(new NameBook());

    /**
     * @param text an article's body
     * @param report what the reader found in it; an empty one will do
     * @return the events in text order
     */
    public List<CodedEvent> code(String text, Report report) {
        Tokens tokens = Tokens.of(text);
        List<CodedEvent> events = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            int from = tokens.from(sentence.start());
            int to = tokens.from(sentence.end());
            events.addAll(new SentenceCoder(tokens, from, to, finder, lexicon).code());
        }
        return List.copyOf(events);
    }
}
