package org.casus.statement.chain;

import java.util.List;
import java.util.Set;
import org.casus.statement.Act;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** Mends the tellings found inside contents: where they end, who tells, and which are no tellings of their own. */
final class InnerTidying {
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas");
    private static final Set<String> FIRST = Set.of("we", "i");
    private static final Set<String> PAST = Set.of("did", "had", "has", "have", "was", "were");

    void apply(Drafting drafting) {
        drafting.drafts.removeIf(draft -> isRejectedClaim(drafting, draft));
        drafting.drafts.forEach(draft -> giveNearerName(drafting, draft));
        for (Draft draft : List.copyOf(drafting.drafts)) {
            for (Draft outer : List.copyOf(drafting.drafts)) {
                if (outer != draft && outer.tells(draft.cueSpan())) {
                    giveTeller(drafting, draft, outer);
                    if (isPerformed(drafting, draft, outer)) {
                        drafting.drafts.remove(draft);
                    }
                }
                if (outer != draft && isBeside(drafting, outer, draft)) {
                    int joint = drafting.first(draft.source.get(0)) - 1;
                    drafting.endContent(outer, drafting.wording.get(joint).start());
                }
            }
        }
    }

    /** "rejected | the claim that nothing had come", "dismissed | the accusations of Velden": no one makes it here. */
    private static boolean isRejectedClaim(Drafting drafting, Draft draft) {
        return draft.source.isEmpty()
                && draft.hasContent()
                && drafting.hasCue(draft.cueSpan(), cue -> cue.kind() == CueWord.Kind.NOUN)
                && drafting.drafts.stream()
                        .anyMatch(other -> other != draft
                                && !other.source.isEmpty()
                                && other.tells(draft.cueSpan())
                                && drafting.hasCue(
                                        other.cueSpan(), cue -> cue.act() == Act.DENY || cue.act() == Act.REFUSE));
    }

    /** "the ministry accused X and Yerevan accused Y": the name between the joint and the verb tells, not one before. */
    private static void giveNearerName(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        boolean far = !draft.source.isEmpty() && drafting.past(draft.source.get(0)) < cue - 1;
        boolean named = cue >= 2
                && drafting.wording.get(cue - 1).capital()
                && drafting.wording.get(cue - 1).isWord()
                && JOINTS.contains(drafting.wording.word(cue - 2));
        if (far && named && drafting.wording.word(cue).endsWith("ed")) {
            draft.source = List.of(drafting.wording.get(cue - 1).span());
        }
    }

    /** "denied having said that ...": the one who denies would have said it. */
    private static void giveTeller(Drafting drafting, Draft inner, Draft outer) {
        boolean opens = outer.content.stream()
                .anyMatch(span -> span.start() == inner.cueSpan().start());
        String verb = drafting.wording.word(drafting.first(inner.cueSpan()));
        if (inner.source.isEmpty() && opens && (verb.endsWith("ing") || verb.equals("to"))) {
            inner.source = outer.source;
        }
    }

    /** "We reserve the right to strike," the staff said: one act, not two. */
    private static boolean isPerformed(Drafting drafting, Draft inner, Draft outer) {
        if (inner.source.isEmpty() || outer.content.size() == 0) {
            return false;
        }
        boolean own =
                FIRST.contains(inner.source.get(0).in(drafting.wording.text()).toLowerCase(java.util.Locale.ROOT));
        String verb = drafting.wording.word(drafting.first(inner.cueSpan()));
        boolean past = PAST.contains(verb)
                || PAST.contains(drafting.wording.word(drafting.first(inner.cueSpan()) - 1))
                || verb.endsWith("ed")
                || Set.of("said", "told", "wrote").contains(verb);
        return own && !past;
    }

    /** "X accused Y of shelling and Z accused W": the second clause is no part of what X did. */
    private static boolean isBeside(Drafting drafting, Draft first, Draft second) {
        if (second.source.isEmpty()
                || !first.hasContent()
                || !first.rule.contains("inside") && !first.rule.contains("lexicon") && !first.rule.contains("noun")) {
            return false;
        }
        Span source = second.source.get(0);
        boolean contained =
                first.content.stream().anyMatch(span -> span.start() < source.start() && span.end() > source.start());
        boolean speech = drafting.lexicon
                .at(drafting.wording, drafting.wording.at(first.cueSpan().end()) - 1)
                .or(() -> drafting.lexicon.at(drafting.wording, drafting.first(first.cueSpan())))
                .filter(match ->
                        match.cue().kind() == CueWord.Kind.SPEECH || match.cue().kind() == CueWord.Kind.NOUN)
                .isPresent();
        return contained
                && speech
                && JOINTS.contains(drafting.wording.word(drafting.first(source) - 1))
                && second.cueSpan().start() > source.start();
    }
}
