package org.casus.statement.chain.mend;

import java.util.Set;
import org.casus.statement.chain.hop.HopWords;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/** Takes out tellings that name who was told, but nothing of what: "had warned both sides". */
public final class OnlyWhom {
    private static final Set<String> WHOM_VERBS =
            WordLists.of(OnlyWhom.class, "/org/casus/statement/chain-words.tsv").named("verb of whom");

    private final HopWords hops;

    public OnlyWhom(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        drafting.drafts.removeIf(draft -> namesWhomAlone(drafting, draft));
    }

    private boolean namesWhomAlone(Drafting drafting, Draft draft) {
        int past = drafting.past(draft.cueSpan());
        if (draft.content.size() != 1 || !WHOM_VERBS.contains(drafting.wording.word(past - 1))) {
            return false;
        }
        Span told = draft.content.get(0);
        return drafting.first(told) == past && Strays.isTeller(drafting, hops, told);
    }
}
