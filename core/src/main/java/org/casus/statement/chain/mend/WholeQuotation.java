package org.casus.statement.chain.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Quotes;
import org.casus.text.Span;

/**
 * A content that begins or ends in the middle of a quotation is stretched over all of it: the network sees some two
 * hundred words at once and loses the rest of a long one. Nothing is taken from another telling, and a telling inside the
 * quotation keeps its own bounds.
 */
public final class WholeQuotation {
    public void apply(Drafting drafting) {
        Quotes quotes = Quotes.of(drafting.wording);
        for (Draft draft : drafting.drafts) {
            List<Span> stretched = new ArrayList<>();
            for (Span span : draft.content) {
                addJoined(stretched, stretched(drafting, quotes, draft, span));
            }
            if (!stretched.equals(draft.content)) {
                draft.content = stretched;
                draft.rule += ", whole quotation";
            }
        }
    }

    private static void addJoined(List<Span> spans, Span next) {
        int last = spans.size() - 1;
        if (last >= 0 && next.start() <= spans.get(last).end()) {
            Span before = spans.get(last);
            spans.set(last, new Span(before.start(), Math.max(before.end(), next.end())));
        } else {
            spans.add(next);
        }
    }

    private static Span stretched(Drafting drafting, Quotes quotes, Draft draft, Span span) {
        int first = drafting.first(span);
        int last = drafting.past(span) - 1;
        int start = around(drafting, quotes, draft, first)
                .map(quote -> drafting.wording.get(quote.from()).start())
                .filter(from -> from < span.start() && isFree(drafting, draft, new Span(from, span.start())))
                .orElse(span.start());
        int end = around(drafting, quotes, draft, last)
                .map(quote -> drafting.wording.get(quote.to() - 1).end())
                .filter(to -> to > span.end() && isFree(drafting, draft, new Span(span.end(), to)))
                .orElse(span.end());
        return drafting.words(start, end).orElse(span);
    }

    /** The closed quotation around a token, unless the cue stands in it too. */
    private static Optional<Quotes.Quote> around(Drafting drafting, Quotes quotes, Draft draft, int token) {
        return quotes.around(token)
                .filter(Quotes.Quote::closed)
                .filter(quote ->
                        !drafting.wording.span(quote.from(), quote.to()).overlaps(draft.cueSpan()));
    }

    private static boolean isFree(Drafting drafting, Draft own, Span rest) {
        return own.source.stream().noneMatch(rest::overlaps)
                && drafting.drafts.stream()
                        .filter(draft -> draft != own)
                        .noneMatch(draft ->
                                draft.content.stream().anyMatch(rest::overlaps) && !rest.contains(draft.cueSpan()));
    }
}
