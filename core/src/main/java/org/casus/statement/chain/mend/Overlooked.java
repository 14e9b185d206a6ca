package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Gives outer tellings the teller or the told that broken English hid from the network. */
public final class Overlooked {
    private static final Set<String> DAY_OPENERS = Set.of("on", "late", "early", "in");

    public void apply(Drafting drafting) {
        for (Draft draft : drafting.drafts) {
            if (draft.source.isEmpty() && drafting.isTellingCue(draft.cueSpan())) {
                beforeAside(drafting, draft)
                        .or(() -> behindDay(drafting, draft))
                        .or(() -> house(drafting, draft))
                        .ifPresent(teller -> {
                            draft.source = List.of(teller);
                            draft.rule += ", its teller behind an aside";
                        });
            }
            toldBehindThat(drafting, draft);
            toldUpToCue(drafting, draft);
        }
    }

    /** "Hale, in turn, said": the name before an aside of a few words. */
    private static Optional<Span> beforeAside(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        int limit = drafting.first(drafting.sentenceAt(draft.cueSpan().start()));
        if (!drafting.wording.word(cue - 1).equals(",")) {
            return Optional.empty();
        }
        for (int i = cue - 2; i > limit && cue - i < 8; i--) {
            if (drafting.wording.word(i).equals(",")) {
                return drafting.phrases.before(i, limit).filter(span -> isNamed(drafting.wording, span));
            }
        }
        return Optional.empty();
    }

    /** "P, said on Tuesday the Red Cross": the last words of the sentence. */
    private static Optional<Span> behindDay(Drafting drafting, Draft draft) {
        int past = drafting.past(drafting.sentenceAt(draft.cueSpan().start()));
        int at = drafting.past(draft.cueSpan());
        boolean before = draft.hasContent()
                && draft.contentReach().end() <= draft.cueSpan().start();
        if (!before || !DAY_OPENERS.contains(drafting.wording.word(at)) || at + 2 >= past) {
            return Optional.empty();
        }
        return drafting.phrases
                .after(at + 2, past)
                .filter(span -> drafting.words(
                                span.end(), drafting.wording.get(past - 1).end())
                        .isEmpty())
                .filter(span -> isNamed(drafting.wording, span));
    }

    /** "In the presidency | have hurried to declare that P" */
    private static Optional<Span> house(Drafting drafting, Draft draft) {
        int first = drafting.first(drafting.sentenceAt(draft.cueSpan().start()));
        int cue = drafting.first(draft.cueSpan());
        boolean in = drafting.wording.word(first).equals("in")
                && drafting.wording.word(first + 1).equals("the");
        return in
                ? drafting.phrases.after(first + 1, cue).filter(span -> drafting.past(span) == cue)
                : Optional.empty();
    }

    /** "The enemy firstly attacked our soldiers, - declared the envoy": where "The enemy" alone was seen, the clause is told. */
    private static void toldUpToCue(Drafting drafting, Draft draft) {
        if (draft.content.size() != 1
                || draft.contentReach().end() > draft.cueSpan().start()) {
            return;
        }
        Span told = draft.content.get(0);
        int past = drafting.first(draft.cueSpan());
        int start = drafting.first(told);
        while (past > start && !drafting.wording.get(past - 1).isWord()) {
            past--;
        }
        boolean comma = drafting.wording.word(past).equals(",");
        boolean opens = start == drafting.first(drafting.sentenceAt(told.start()))
                && drafting.sentenceAt(told.start()).contains(draft.cueSpan().start());
        boolean open = IntStream.range(drafting.past(told), past)
                .allMatch(i -> drafting.wording.get(i).isWord() && !isTellers(drafting, draft, i));
        boolean verbless = IntStream.range(start, drafting.past(told)).noneMatch(drafting.trees::isVerb)
                && IntStream.range(drafting.past(told), past).anyMatch(drafting.trees::isVerb);
        if (comma && opens && open && verbless) {
            draft.content = List.of(drafting.wording.span(start, past));
        }
    }

    private static boolean isTellers(Drafting drafting, Draft draft, int i) {
        Span word = drafting.wording.get(i).span();
        return draft.source.stream().anyMatch(word::overlaps)
                || drafting.withCueAt(word).isPresent();
    }

    private static boolean isNamed(Wording wording, Span span) {
        int past = wording.after(span.end());
        for (int i = wording.at(span.start()); i < past; i++) {
            if (wording.get(i).capital()) {
                return past - wording.at(span.start()) <= 6;
            }
        }
        return false;
    }

    /** "has underlined, that | in case of attack P": a bare "that" tells the rest of its sentence. */
    private static void toldBehindThat(Drafting drafting, Draft draft) {
        if (draft.content.size() != 1
                || !draft.content.get(0).in(drafting.wording.text()).equals("that")) {
            return;
        }
        Span that = draft.content.get(0);
        drafting.words(that.start(), drafting.sentenceAt(that.start()).end())
                .ifPresent(told -> draft.content = List.of(told));
    }
}
