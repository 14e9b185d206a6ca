package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Mention;
import org.casus.text.Quotes;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * An interview: lines that are a quotation and no more, behind lines that ask. The answers are those of the one person
 * whom the page introduces before the first question.
 */
public final class Interview {
    private static final int FEWEST = 2;

    private final List<Mention> mentions;

    public Interview(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** @param asked the mark or the last word of the line before it */
    private record Answer(int asked, Quotes.Quote quote) {}

    public void apply(Drafting drafting) {
        Wording wording = drafting.wording;
        List<Answer> answers = answers(wording);
        long questions = answers.stream()
                .filter(answer -> wording.word(answer.asked).equals("?"))
                .count();
        if (questions < FEWEST) {
            return;
        }
        introduced(wording, answers.get(0).asked).ifPresent(person -> {
            for (Answer answer : answers) {
                Span words = wording.span(answer.quote.from(), answer.quote.to());
                boolean told = drafting.drafts.stream()
                        .anyMatch(draft ->
                                draft.content.stream().anyMatch(words::overlaps) || words.contains(draft.cueSpan()));
                if (!told) {
                    drafting.drafts.add(new Draft(
                            List.of(person), List.of(wording.get(answer.asked).span()), List.of(words), "interview"));
                }
            }
        });
    }

    private static List<Answer> answers(Wording wording) {
        List<Answer> answers = new ArrayList<>();
        for (Quotes.Quote quote : Quotes.of(wording).all()) {
            int opening = quote.from() - 1;
            int behind = quote.to() + 1;
            boolean alone = quote.closed()
                    && opening > 0
                    && quote.to() > quote.from()
                    && wording.beginsLine(opening)
                    && (behind >= wording.size() || wording.beginsLine(behind));
            boolean asked = alone && !wording.get(opening - 1).isQuote();
            if (asked) {
                answers.add(new Answer(opening - 1, quote));
            }
        }
        return answers;
    }

    /** The first person of at least two names before a place. */
    private Optional<Span> introduced(Wording wording, int before) {
        for (Mention mention : mentions) {
            int last = wording.at(mention.span().start());
            int first = last;
            while (first > 0
                    && wording.get(first - 1).capital()
                    && wording.get(first - 1).isWord()) {
                first--;
            }
            int past = last + 1;
            while (past < wording.size()
                    && wording.get(past).capital()
                    && wording.get(past).isWord()) {
                past++;
            }
            boolean person =
                    mention.kind() == Mention.Kind.PERSON && wording.get(last).capital();
            if (person && last < before && past - first >= 2) {
                return Optional.of(wording.span(first, past));
            }
        }
        return Optional.empty();
    }
}
