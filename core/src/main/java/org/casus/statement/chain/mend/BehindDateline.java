package org.casus.statement.chain.mend;

import java.util.List;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Datelines;
import org.casus.text.Span;

/** "LINDHOLM, Oct 3 (Meridian) - The ministry said": the town is no part of the teller, nor of what is told. */
public final class BehindDateline {
    public void apply(Drafting drafting) {
        for (Span dateline : Datelines.of(drafting.wording.text())) {
            for (Draft draft : drafting.drafts) {
                draft.source = behind(drafting, draft.source, dateline);
                draft.content = behind(drafting, draft.content, dateline);
            }
            drafting.drafts.removeIf(draft -> dateline.contains(draft.cueSpan()));
            Span sentence = drafting.sentenceAt(dateline.end());
            if (sentence.end() > dateline.end() && drafting.inSentence(sentence).isEmpty()) {
                drafting.words(dateline.end(), sentence.end()).ifPresent(drafting.unclaimed::add);
            }
        }
    }

    private static List<Span> behind(Drafting drafting, List<Span> spans, Span dateline) {
        return spans.stream()
                .flatMap(span -> span.overlaps(dateline)
                        ? drafting.words(dateline.end(), Math.max(dateline.end(), span.end())).stream()
                        : java.util.stream.Stream.of(span))
                .toList();
    }
}
