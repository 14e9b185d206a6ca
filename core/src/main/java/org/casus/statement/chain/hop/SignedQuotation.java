package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Quotes;
import org.casus.text.Span;
import org.casus.text.Wording;

/** "“We were left alone.” — Anna Kovar, teacher": a quotation that begins its line and is signed behind a dash at its end. */
public final class SignedQuotation {
    private static final int LONGEST_NAME = 12;
    private static final Set<String> DASHES = Set.of("—", "–", "―", "-");

    public void apply(Drafting drafting) {
        Wording wording = drafting.wording;
        for (Quotes.Quote quote : Quotes.of(wording).all()) {
            int dash = quote.to() + 1;
            if (quote.closed()
                    && quote.to() > quote.from()
                    && wording.beginsLine(quote.from() - 1)
                    && DASHES.contains(wording.word(dash))) {
                sign(drafting, quote, dash);
            }
        }
    }

    private static void sign(Drafting drafting, Quotes.Quote quote, int dash) {
        Wording wording = drafting.wording;
        int past = wording.nextLine(dash);
        if (past == dash + 1
                || past - dash > LONGEST_NAME
                || !wording.get(dash + 1).capital()
                || drafting.withCueAt(wording.span(dash, past)).isPresent()) {
            return;
        }
        Span name = wording.span(dash + 1, past);
        drafting.words(name.start(), name.end())
                .ifPresent(teller -> drafting.drafts.add(new Draft(
                        List.of(teller),
                        List.of(wording.get(dash).span()),
                        List.of(wording.span(quote.from(), quote.to())),
                        "signed quotation")));
    }
}
