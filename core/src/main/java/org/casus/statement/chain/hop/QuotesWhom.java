package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/** "“P,” the release quotes the minister": the release tells that the minister said P. */
public final class QuotesWhom {
    private static final Set<String> QUOTES = WordLists.of(QuotesWhom.class, "/org/casus/statement/chain-words.tsv")
            .named("quotes");

    private final HopWords hops;

    public QuotesWhom(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            int verb = drafting.past(draft.cueSpan()) - 1;
            if (QUOTES.contains(drafting.wording.word(verb)) && !draft.source.isEmpty() && draft.hasContent()) {
                quote(drafting, draft, verb);
            }
        }
    }

    private void quote(Drafting drafting, Draft outer, int verb) {
        List<Span> before = outer.content.stream()
                .filter(span -> span.end() <= outer.cueSpan().start())
                .toList();
        int past = drafting.past(drafting.sentenceAt(outer.cueSpan().start()));
        Optional<Span> quoted = drafting.phrases
                .after(verb + 1, past)
                .filter(span -> !drafting.wording.word(drafting.past(span)).equals("as"))
                .filter(span -> !hops.isEvidence(drafting.wording, span));
        boolean known = drafting.drafts.stream().anyMatch(draft -> draft.parent == outer);
        if (before.isEmpty() || quoted.isEmpty() || known || outer.source.get(0).overlaps(quoted.get())) {
            return;
        }
        outer.content = before;
        Draft inner = new Draft(List.of(quoted.get()), outer.cue, before, "quotes whom");
        inner.parent = outer;
        drafting.drafts.add(inner);
    }
}
