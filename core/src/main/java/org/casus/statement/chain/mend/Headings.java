package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/**
 * "Sarn makes a proposal", on a line of its own above the report: what it announces is told below, by another. The time
 * of an entry is no part of what is told.
 */
public final class Headings {
    private static final int LONGEST = 90;
    private static final String ENDS = ".!?:;,…\"'”’»)]-–—";

    /** "13:10 Mezura does not" */
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.h]\\d{2}(?: ?(?:a\\.?m\\.?|p\\.?m\\.?|GMT|UTC|CET|CEST|BST))?[ :–—-]+(?=[\\p{Lu}\"“'‘])");

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            Matcher time = TIME.matcher(drafting.wording.text()).region(sentence.start(), sentence.end());
            if (time.lookingAt()) {
                drafting.drafts.forEach(
                        draft -> draft.content = behind(drafting, draft.content, sentence.start(), time.end()));
            }
            if (isHeading(drafting.wording.text(), sentence)) {
                drafting.drafts.removeIf(draft -> sentence.contains(draft.cueSpan())
                        && draft.hasContent()
                        && draft.contentReach().start() >= sentence.end());
                drafting.drafts.forEach(draft -> part(drafting, draft, sentence));
            }
        }
    }

    private static List<Span> behind(Drafting drafting, List<Span> spans, int start, int end) {
        return spans.stream()
                .flatMap(span -> span.start() >= start && span.start() < end && span.end() > end
                        ? drafting.words(end, span.end()).stream()
                        : Stream.of(span))
                .toList();
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
