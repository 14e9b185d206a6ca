package org.casus.claim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * reported as having happened; a ledger takes ACT and CONTENT, {@code casus events} ACT and IMPLIED. Actors carry the words of the text
 * and, where a map knows it, the state's code. Thread-safe; make one and keep it.
 */
public final class EventCoder {
    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final NameBook names = new NameBook();
    private final ActorFinder finder = new ActorFinder(names);

    /**
     * Codes a text whose day is not known: nothing is taken for history.
     *
     * @param text an article's body
     * @param report what the reader found in it; an empty one will do
     * @return the events in text order
     */
    public List<CodedEvent> code(String text, Report report) {
        return code(text, report, Optional.empty());
    }

    /**
     * Codes a text. Sentences that tell of a time long before it was published, and those that go on with them in the
     * same paragraph, make no event.
     *
     * @param text an article's body
     * @param report what the reader found in it: its date expressions tell when a sentence plays
     * @param published the day that the text was published
     * @return the events in text order
     */
    public List<CodedEvent> code(String text, Report report, Optional<LocalDate> published) {
        Tokens tokens = Tokens.of(text);
        Calendar calendar = new Calendar(report.timexes(), published);
        List<CodedEvent> events = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            int to = tokens.from(sentence.end());
            int from = Clause.behindDateline(tokens, tokens.from(sentence.start()), to);
            Clause clause = new Clause(tokens, from, to);
            calendar.turnTo(sentence, text, date -> clause.isAside(tokens.from(date.start())));
            if (!calendar.isHistory()) {
                List<ActorFinder.Found> actors =
                        Speakers.nameIn(tokens, finder.find(tokens, from, to), report.statements(), names, from, to);
                events.addAll(new SentenceCoder(tokens, clause, actors, lexicon, calendar.date()).code());
            }
        }
        return Denials.applyTo(events);
    }
}
