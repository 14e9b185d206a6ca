package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** Mends tellings that share a content or stop short of a name beside them. */
public final class SameContent {
    public void apply(Drafting drafting) {
        for (Draft outer : drafting.drafts) {
            for (Draft inner : drafting.drafts) {
                if (inner != outer && closes(inner, outer)) {
                    int end = outer.contentReach().end();
                    outer.content = List.of(new Span(inner.start(), end));
                }
            }
            withFrontedCondition(drafting, outer);
            withName(drafting, outer).ifPresent(source -> outer.source = List.of(source));
        }
    }

    /** "Dalma hopes | that P |, its president said": what the president said begins with Dalma. */
    private static boolean closes(Draft inner, Draft outer) {
        if (inner.content.size() != 1
                || outer.content.size() != 1
                || inner.source.isEmpty()
                || inner.rule.equals("citing")
                || outer.rule.equals("citing")) {
            return false;
        }
        Span told = inner.content.get(0);
        return told.equals(outer.content.get(0))
                && inner.parent == null
                && inner.cueSpan().end() <= told.start()
                && inner.source.get(0).end() <= told.start()
                && outer.cueSpan().start() >= told.end();
    }

    /**
     * "If they are attacked again, | the mission will leave |, its head warned", "They will leave provided | that it
     * disarms |, he said": the condition and what depends on it are told together.
     */
    private static void withFrontedCondition(Drafting drafting, Draft draft) {
        if (draft.content.size() != 1
                || draft.cueSpan().start() < draft.content.get(0).end()) {
            return;
        }
        Span told = draft.content.get(0);
        Span sentence = drafting.sentenceAt(told.start());
        int first = drafting.first(told);
        boolean conditional = Set.of("if", "unless", "should", "once", "until")
                .contains(drafting.wording.word(drafting.first(sentence)));
        boolean behindComma = drafting.wording.word(first - 1).equals(",");
        boolean onCondition =
                Set.of("provided", "providing", "condition", "if", "unless").contains(drafting.wording.word(first - 1));
        if ((conditional && behindComma || onCondition) && sentence.start() < told.start()) {
            draft.content = List.of(new Span(sentence.start(), told.end()));
        }
    }

    /** "The head of the mission | , Lars Oden, wrote": the name between commas is part of the source. */
    private static Optional<Span> withName(Drafting drafting, Draft draft) {
        if (draft.source.isEmpty()) {
            return Optional.empty();
        }
        Span source = draft.source.get(0);
        int comma = drafting.past(source);
        int to = comma + 1;
        while (to < drafting.wording.size()
                && drafting.wording.get(to).capital()
                && drafting.wording.get(to).isWord()
                && to - comma < 5) {
            to++;
        }
        boolean name = drafting.wording.word(comma).equals(",")
                && to - comma >= 3
                && drafting.wording.word(to).equals(",");
        boolean described =
                Set.of("the", "its", "his", "their", "a", "an").contains(drafting.wording.word(drafting.first(source)));
        boolean before = draft.cueSpan().start() >= source.end();
        return name && described && before
                ? Optional.of(
                        new Span(source.start(), drafting.wording.get(to - 1).end()))
                : Optional.empty();
    }
}
