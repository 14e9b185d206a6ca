package org.casus.statement.chain.mend;

import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/** The subject that a sourceless cue has right before it: "who vowed", "Trump saying". */
final class Subject {
    private static final Set<String> AUXILIARIES =
            WordLists.of(Subject.class, "/org/casus/statement/chain-words.tsv").named("auxiliary");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "you", "who");
    private static final Set<String> PASSIVE = Set.of("been", "was", "were", "being");

    private Subject() {}

    static Optional<Span> of(Drafting drafting, Draft draft) {
        int limit = drafting.first(drafting.sentenceAt(draft.cueSpan().start()));
        int at = drafting.first(draft.cueSpan());
        if (isPassive(drafting, draft.cueSpan())) {
            return Optional.empty();
        }
        while (at > limit && AUXILIARIES.contains(drafting.wording.word(at - 1))) {
            at--;
        }
        if (at == limit) {
            return Optional.empty();
        }
        String before = drafting.wording.word(at - 1);
        if (before.equals("it") && Set.of("is", "was").contains(drafting.wording.word(at))) {
            return Optional.empty();
        }
        return PRONOUNS.contains(before)
                ? Optional.of(drafting.wording.get(at - 1).span())
                : name(drafting, limit, at);
    }

    private static Optional<Span> name(Drafting drafting, int limit, int to) {
        int from = to;
        while (from > limit
                && drafting.wording.get(from - 1).capital()
                && drafting.wording.get(from - 1).isWord()) {
            from--;
        }
        return from < to ? Optional.of(drafting.wording.span(from, to)) : Optional.empty();
    }

    /** "they have been criticized for": its subject tells nothing. */
    private static boolean isPassive(Drafting drafting, Span cue) {
        for (int i = drafting.first(cue) - 1; i < drafting.past(cue) - 1; i++) {
            if (PASSIVE.contains(drafting.wording.word(i))
                    && drafting.wording.word(i + 1).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }
}
