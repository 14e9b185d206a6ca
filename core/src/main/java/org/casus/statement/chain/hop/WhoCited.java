package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/** "quoting the daily, which cited a defector": the one cited tells the same, inside the words of the one who cites. */
public final class WhoCited {
    private static final WordLists WORDS = WordLists.of(WhoCited.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> QUOTES = WORDS.named("quotes");
    private static final Set<String> AUXILIARIES = WORDS.named("auxiliary");

    private static final Set<String> IN_TURN = Set.of("in", "turn", "its", "itself", "himself", "herself");

    public void apply(Drafting drafting) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            if (draft.hasContent() && draft.source.size() == 1) {
                cutAtRelative(drafting, draft);
                int behind = drafting.past(draft.source.get(0));
                cite(drafting, draft, drafting.wording.word(behind).equals(",") ? behind + 1 : behind);
            }
        }
    }

    /** "the agency Nordpress | , which cited Radio Delmar": the network may have taken both for the teller. */
    private static void cutAtRelative(Drafting drafting, Draft draft) {
        Span source = draft.source.get(0);
        int first = drafting.first(source);
        IntStream.range(first + 1, drafting.past(source))
                .filter(who -> isCiting(drafting, who))
                .findFirst()
                .ifPresent(who -> draft.source = List.of(drafting.wording.span(
                        first, drafting.wording.word(who - 1).equals(",") ? who - 1 : who)));
    }

    static boolean isCiting(Drafting drafting, int who) {
        return Set.of("who", "which").contains(drafting.wording.word(who))
                && QUOTES.contains(drafting.wording.word(verb(drafting, who)));
    }

    private static int verb(Drafting drafting, int who) {
        int verb = who + 1;
        while (AUXILIARIES.contains(drafting.wording.word(verb)) || IN_TURN.contains(drafting.wording.word(verb))) {
            verb++;
        }
        return verb;
    }

    private static void cite(Drafting drafting, Draft outer, int who) {
        if (!isCiting(drafting, who)) {
            return;
        }
        int verb = verb(drafting, who);
        int past = drafting.past(drafting.sentenceAt(outer.source.get(0).start()));
        Optional<Span> cited = drafting.phrases.after(verb + 1, past);
        boolean quotedAs = cited.filter(
                        span -> drafting.wording.word(drafting.past(span)).equals("as"))
                .isPresent();
        if (cited.isPresent() && !quotedAs) {
            Span cue = drafting.wording.get(verb).span();
            drafting.drafts.removeIf(draft -> draft.cueSpan().overlaps(cue));
            Draft inner = new Draft(List.of(cited.get()), List.of(cue), outer.content, "citing");
            inner.parent = outer;
            drafting.drafts.add(inner);
        }
    }
}
