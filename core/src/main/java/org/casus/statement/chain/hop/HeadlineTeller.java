package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/**
 * The teller that a mark alone makes one in a headline: "Velania: Torvian drones struck depot", "Drones struck depot –
 * officials".
 */
public final class HeadlineTeller {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_HEADLINE = 160;
    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private final HopWords hops;

    public HeadlineTeller(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        if (drafting.sentences.isEmpty()) {
            return;
        }
        Span headline = drafting.sentences.get(0);
        String line = headline.in(drafting.wording.text());
        boolean alone = line.length() < LONGEST_HEADLINE
                && !line.endsWith(".")
                && headline.end() < drafting.wording.text().length();
        if (!alone) {
            return;
        }
        for (Draft draft : drafting.drafts) {
            if (headline.contains(draft.cueSpan()) && draft.hasContent()) {
                drafting.endContent(draft, headline.end());
            }
        }
        if (drafting.inSentence(headline).isEmpty()) {
            colon(drafting, headline).or(() -> dash(drafting, headline)).ifPresent(drafting.drafts::add);
        }
    }

    private static Optional<Draft> colon(Drafting drafting, Span headline) {
        int from = drafting.first(headline);
        int colon = from + 1;
        while (colon < drafting.past(headline) && isOfName(drafting, colon)) {
            colon++;
        }
        boolean named = colon - from <= LONGEST_NAME
                && drafting.wording.word(colon).equals(":")
                && drafting.wording.get(from).capital();
        if (!named) {
            return Optional.empty();
        }
        Span cue = drafting.wording.get(colon).span();
        return drafting.words(cue.end(), headline.end())
                .map(told -> new Draft(
                        List.of(drafting.wording.span(from, drafting.wording.at(cue.start()))),
                        List.of(cue),
                        List.of(told),
                        "headline colon"));
    }

    private Optional<Draft> dash(Drafting drafting, Span headline) {
        int past = drafting.past(headline);
        int dash = past - 1;
        while (dash > drafting.first(headline) && isOfName(drafting, dash)) {
            dash--;
        }
        if (past - dash > LONGEST_NAME || dash == past - 1 || !DASHES.contains(drafting.wording.word(dash))) {
            return Optional.empty();
        }
        Span cue = drafting.wording.get(dash).span();
        Span teller = drafting.wording.span(dash + 1, past);
        if (hops.isEvidence(drafting.wording, teller) || !hasVerb(drafting, headline, dash)) {
            return Optional.empty();
        }
        return drafting.words(headline.start(), cue.start())
                .map(told -> new Draft(List.of(teller), List.of(cue), List.of(told), "headline dash"));
    }

    /** "Daily Legal News - New Corporations" tells nothing. */
    private static boolean hasVerb(Drafting drafting, Span headline, int dash) {
        for (int i = drafting.first(headline); i < dash; i++) {
            if (drafting.trees.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(Drafting drafting, int i) {
        return drafting.wording.get(i).isWord() || drafting.wording.word(i).equals("'s");
    }
}
