package org.casus.statement.reading;

import java.util.List;
import org.casus.statement.Quotation;
import org.casus.statement.chain.Telling;
import org.casus.text.Quotes;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Reads whether what is told stands between quotation marks. Lives within one text. */
final class QuotationReader {
    private final Wording wording;
    private final Quotes quotes;

    QuotationReader(Wording wording) {
        this.wording = wording;
        this.quotes = Quotes.of(wording);
    }

    /** How a content is quoted and why it was taken so. */
    record Reading(Quotation quotation, String reason) {}

    Reading read(Telling telling) {
        int inside = 0;
        int all = 0;
        List<Span> content = telling.content();
        for (Span span : content) {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (wording.get(i).isWord()) {
                    all++;
                    inside += quotes.around(i).isPresent() ? 1 : 0;
                }
            }
        }
        if (inside > 0 && inside == all && isLostMark(telling)) {
            return new Reading(Quotation.INDIRECT, "the mark before the cue was never closed");
        }
        Quotation quotation = inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
        return new Reading(quotation, inside + " of " + all + " words between quotation marks");
    }

    /** A quotation that was never closed runs over the next teller's own sentence: "He stressed, that ...". */
    private boolean isLostMark(Telling telling) {
        int first = wording.at(telling.content().get(0).start());
        boolean cueQuoted =
                quotes.around(wording.at(telling.cue().get(0).start())).isPresent();
        return telling.parent().isEmpty() && cueQuoted && wording.word(first).equals("that");
    }
}
