package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** "Sarn makes a proposal", on a line of its own above the report: what it announces is told below, by another. */
public final class Headings {
    private static final int LONGEST = 90;
    private static final String ENDS = ".!?:;,…\"'”’»)]-–—";

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            if (isHeading(drafting.wording.text(), sentence)) {
                drafting.drafts.removeIf(draft -> sentence.contains(draft.cueSpan())
                        && draft.hasContent()
                        && draft.contentReach().start() >= sentence.end());
                drafting.drafts.forEach(draft -> part(drafting, draft, sentence));
            }
        }
    }

    private static boolean isHeading(String text, Span sentence) {
        boolean ends = ENDS.indexOf(text.charAt(sentence.end() - 1)) >= 0;
        return !ends && sentence.length() <= LONGEST && text.startsWith("\n\n", sentence.end());
    }

    /** What is told on both sides of its end is what stands on the side of the cue. */
    private static void part(Drafting drafting, Draft draft, Span heading) {
        if (sourceIs(draft, heading) || !draft.hasContent()) {
            return;
        }
        Span reach = draft.contentReach();
        if (reach.start() >= heading.end() || reach.end() <= heading.end()) {
            return;
        }
        if (heading.contains(draft.cueSpan())) {
            drafting.endContent(draft, heading.end());
        } else if (draft.cueSpan().start() >= heading.end()) {
            List<Span> below = draft.content.stream()
                    .filter(span -> span.end() > heading.end())
                    .map(span -> drafting.words(Math.max(span.start(), heading.end()), span.end()))
                    .flatMap(Optional::stream)
                    .toList();
            draft.content = below.isEmpty() ? draft.content : below;
        }
    }

    private static boolean sourceIs(Draft draft, Span heading) {
        return !draft.source.isEmpty() && heading.contains(draft.source.get(0)) && !heading.contains(draft.cueSpan());
    }
}
