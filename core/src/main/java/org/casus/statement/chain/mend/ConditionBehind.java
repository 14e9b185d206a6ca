package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** "He threatened war | , if the dam will be destroyed": a condition behind a comma belongs to what is told before it. */
public final class ConditionBehind {
    private static final Set<String> CONJUNCTIONS = Set.of("if", "unless", "until", "provided");

    public void apply(Drafting drafting) {
        for (Draft draft : drafting.drafts) {
            if (draft.content.size() == 1
                    && draft.cueSpan().end() <= draft.content.get(0).start()) {
                extend(drafting, draft, draft.content.get(0));
            }
        }
    }

    private static void extend(Drafting drafting, Draft draft, Span content) {
        int comma = drafting.past(content);
        Span sentence = drafting.sentenceAt(content.end() - 1);
        if (!drafting.wording.word(comma).equals(",") || !CONJUNCTIONS.contains(drafting.wording.word(comma + 1))) {
            return;
        }
        drafting.words(content.start(), sentence.end())
                .filter(whole -> isFree(drafting, new Span(content.end(), whole.end())))
                .ifPresent(whole -> {
                    draft.content = List.of(whole);
                    draft.rule += ", with the condition behind it";
                });
    }

    private static boolean isFree(Drafting drafting, Span rest) {
        return drafting.drafts.stream()
                .noneMatch(draft -> rest.overlaps(draft.cueSpan())
                        || draft.source.stream().anyMatch(rest::overlaps)
                        || draft.content.stream().anyMatch(rest::overlaps));
    }
}
