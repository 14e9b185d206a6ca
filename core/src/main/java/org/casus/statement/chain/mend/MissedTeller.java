package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Finds the teller of what was told where the network saw none, or took the one spoken to for him: right before the cue
 * ("the mission will leave, its head warned"), or behind it, as translations put it ("“P”, has told he", "“P”, told to
 * the journalists in Karun the minister").
 */
public final class MissedTeller {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "our");
    private static final int LONGEST = 6;

    public void apply(Drafting drafting) {
        for (Draft draft : drafting.drafts) {
            if (!drafting.isTellingCue(draft.cueSpan())) {
                continue;
            }
            if (isSpokenTo(drafting, draft)) {
                before(drafting, draft).ifPresent(teller -> give(drafting, draft, teller));
            }
            if (draft.source.size() == 1 && drafting.startsWith(draft.source.get(0), "to")) {
                behind(drafting, draft).ifPresent(teller -> draft.source = List.of(teller));
            }
            if (draft.source.isEmpty()) {
                Subject.of(drafting, draft)
                        .or(() -> behind(drafting, draft))
                        .ifPresent(teller -> draft.source = List.of(teller));
            }
        }
    }

    /** The same for what was found inside contents, where only one behind the cue is sure enough. */
    public void applyInside(Drafting drafting) {
        for (Draft draft : drafting.drafts) {
            if (draft.source.isEmpty() && drafting.isTellingCue(draft.cueSpan())) {
                behind(drafting, draft).ifPresent(teller -> draft.source = List.of(teller));
            }
        }
    }

    /** "warned in a letter | to both presidents" */
    private static boolean isSpokenTo(Drafting drafting, Draft draft) {
        return draft.source.size() == 1
                && draft.source.get(0).start() > draft.cueSpan().start()
                && drafting.wording
                        .word(drafting.first(draft.source.get(0)) - 1)
                        .equals("to");
    }

    /** What stands between the last comma and the cue, where it is a short noun phrase. */
    private static Optional<Span> before(Drafting drafting, Draft draft) {
        Wording wording = drafting.wording;
        int cue = drafting.first(draft.cueSpan());
        int from = cue;
        while (from > 0 && cue - from < LONGEST && wording.get(from - 1).isWord()) {
            from--;
        }
        boolean closed = from > 0 && from < cue && wording.word(from - 1).equals(",");
        return closed && DETERMINERS.contains(wording.word(from))
                ? Optional.of(wording.span(from, cue))
                : Optional.empty();
    }

    private static void give(Drafting drafting, Draft draft, Span teller) {
        draft.source = List.of(teller);
        List<Span> kept = draft.content.stream()
                .filter(span -> span.start() < teller.start())
                .flatMap(span -> drafting.words(span.start(), Math.min(span.end(), teller.start())).stream())
                .toList();
        draft.content = kept.isEmpty() ? draft.content : kept;
        draft.rule += ", the one spoken to is no teller";
    }

    /** A pronoun or the last noun phrase of the sentence, where all that is told goes before the cue. */
    private static Optional<Span> behind(Drafting drafting, Draft draft) {
        Wording wording = drafting.wording;
        int cue = drafting.past(draft.cueSpan());
        int past = drafting.past(drafting.sentenceAt(draft.cueSpan().start()));
        if (!draft.hasContent() || draft.contentReach().end() > draft.cueSpan().start() || cue >= past) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(wording.word(cue))) {
            return Optional.of(wording.get(cue).span());
        }
        if (!wording.word(cue).equals("to")) {
            return Optional.empty();
        }
        for (int i = cue + 2; i + 1 < past; i++) {
            boolean opens =
                    DETERMINERS.contains(wording.word(i)) && wording.get(i - 1).isWord();
            if (opens && !isPreposition(wording.word(i - 1))) {
                return drafting.phrases.after(i, past);
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(String word) {
        return Set.of("of", "in", "at", "on", "from", "for", "with", "by", "to", "and")
                .contains(word);
    }
}
