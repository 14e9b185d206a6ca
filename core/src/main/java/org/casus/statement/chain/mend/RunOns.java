package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Cuts what is told where it has run on into a sentence of another teller, or of none. */
public final class RunOns {
    private RunOns() {}

    /** Cuts every content that has run on. */
    public static void apply(Drafting drafting) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            for (Draft other : List.copyOf(drafting.drafts)) {
                if (draft != other && opensOwnSentence(drafting, draft, other)) {
                    cutAt(drafting, draft, other.source.get(0).start());
                }
            }
            cutBeforeTeller(drafting, draft);
            cutToQuotation(drafting, draft);
            cutToSentence(drafting, draft);
        }
    }

    /** "said that the army is ready | , transmits TASS": whoever passes all of it on is no part of what is told. */
    private static void cutBeforeTeller(Drafting drafting, Draft draft) {
        if (!draft.hasContent()
                || draft.contentReach().start() < draft.cueSpan().end()) {
            return;
        }
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        for (Draft outer : drafting.drafts) {
            if (outer == draft || outer.source.size() != 1 || !outer.tells(draft.cueSpan())) {
                continue;
            }
            int start = Math.min(outer.source.get(0).start(), outer.cueSpan().start());
            boolean behind = outer.contentReach().end() <= start
                    && sentence.contains(start)
                    && draft.contentReach().start() < start
                    && draft.contentReach().end() > start;
            if (behind && drafting.wording.word(drafting.wording.at(start) - 1).equals(",")) {
                drafting.endContent(draft, start);
            }
        }
    }

    /** "The ministry gave a lower number. Two drowned, it said": without quotation marks a sentence is told, not two. */
    private static void cutToSentence(Drafting drafting, Draft draft) {
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        boolean runsOver = draft.content.size() == 1
                && draft.contentReach().end() <= draft.cueSpan().start()
                && draft.contentReach().start() < sentence.start()
                && sentence.start() < draft.contentReach().end()
                && IntStream.range(drafting.first(draft.contentReach()) - 1, drafting.past(draft.contentReach()) + 1)
                        .filter(i -> i >= 0 && i < drafting.wording.size())
                        .noneMatch(i -> drafting.wording.get(i).isQuote());
        if (runsOver) {
            drafting.words(sentence.start(), draft.contentReach().end())
                    .ifPresent(told -> draft.content = List.of(told));
        }
    }

    /** "said: Our soldiers stay. He stressed, that ...": the quotation was never closed, the next teller begins. */
    private static boolean opensOwnSentence(Drafting drafting, Draft draft, Draft other) {
        if (other.source.isEmpty()
                || !draft.tells(other.cueSpan())
                || draft.rule.contains("according")
                || draft.rule.contains("fronted")) {
            return false;
        }
        Span source = other.source.get(0);
        Span sentence = drafting.sentenceAt(source.start());
        boolean starts = drafting.first(sentence) == drafting.first(source)
                && !sentence.contains(draft.contentReach().start());
        boolean pronoun = Set.of("he", "she", "it", "they").contains(drafting.wording.word(drafting.first(source)));
        return starts && pronoun && other.hasContent() && drafting.startsWith(other.content.get(0), "that");
    }

    private static void cutAt(Drafting drafting, Draft draft, int stop) {
        List<Span> kept = draft.content.stream()
                .filter(span -> span.start() < stop)
                .flatMap(span -> drafting.words(span.start(), Math.min(span.end(), stop)).stream())
                .toList();
        if (!kept.isEmpty()) {
            draft.content = kept;
        }
    }

    /**
     * "The Ministry has informed that its army did not fire, “the enemy lies” said the spokeswoman": two sentences run
     * into one; only what is quoted right before the cue is hers.
     */
    private static void cutToQuotation(Drafting drafting, Draft draft) {
        if (!draft.hasContent()
                || draft.content.size() > 1
                || draft.contentReach().end() > draft.cueSpan().start()) {
            return;
        }
        Span content = draft.content.get(0);
        Optional<Integer> open = quoteBefore(drafting.wording, content);
        if (open.isEmpty()
                || !hasTellingVerb(
                        drafting,
                        content.start(),
                        drafting.wording.get(open.get()).start())) {
            return;
        }
        Span before = new Span(content.start(), drafting.wording.get(open.get()).start());
        drafting.words(drafting.wording.get(open.get()).end(), content.end()).ifPresent(quoted -> {
            draft.content = List.of(quoted);
            draft.rule += ", cut to its quotation";
            leaveTo(drafting, draft, before);
        });
        drafting.unclaimed.add(before);
    }

    /** Another telling that ran on into the quotation ends before it. */
    private static void leaveTo(Drafting drafting, Draft quoting, Span before) {
        for (Draft other : drafting.drafts) {
            boolean runsOn = other != quoting
                    && other.content.size() == 1
                    && before.contains(other.cueSpan())
                    && other.contentReach().overlaps(quoting.contentReach())
                    && other.contentReach().end() <= quoting.cueSpan().start();
            if (runsOn) {
                drafting.words(other.contentReach().start(), before.end())
                        .ifPresent(kept -> other.content = List.of(kept));
            }
        }
    }

    /** The mark that opens the quotation at the end of a content, with a comma before it. */
    private static Optional<Integer> quoteBefore(Wording wording, Span content) {
        int past = wording.after(content.end());
        if (past >= wording.size() || !wording.get(past).isQuote()) {
            return Optional.empty();
        }
        for (int i = past - 1; i > wording.at(content.start()) + 1; i--) {
            if (wording.get(i).isQuote()) {
                return wording.word(i - 1).equals(",") ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasTellingVerb(Drafting drafting, int from, int to) {
        for (int i = drafting.wording.at(from);
                i < drafting.wording.size() && drafting.wording.get(i).start() < to;
                i++) {
            boolean says = drafting.lexicon
                    .at(drafting.wording, i)
                    .filter(match -> match.cue().kind() == CueWord.Kind.SAY)
                    .isPresent();
            if (says && drafting.wording.word(i).endsWith("d")) {
                return true;
            }
        }
        return false;
    }
}
