package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** "Velania: Torvian drones struck depot": in a headline the name before the colon tells what is behind it. */
public final class HeadlineColon {
    private static final int LONGEST_NAME = 5;

    public void apply(Drafting drafting) {
        if (drafting.sentences.isEmpty()) {
            return;
        }
        Span headline = drafting.sentences.get(0);
        String line = headline.in(drafting.wording.text());
        boolean alone = line.length() < 160
                && !line.endsWith(".")
                && headline.end() < drafting.wording.text().length();
        int colon = colon(drafting, headline);
        if (!alone || colon < 0) {
            return;
        }
        Optional<Span> name =
                drafting.words(headline.start(), drafting.wording.get(colon).start());
        Optional<Span> told = drafting.words(drafting.wording.get(colon).end(), headline.end());
        boolean known = drafting.drafts.stream().anyMatch(draft -> headline.contains(draft.cueSpan()));
        if (name.isPresent()
                && told.isPresent()
                && !known
                && drafting.wording.get(drafting.first(name.get())).capital()) {
            Span cue = drafting.wording.get(colon).span();
            drafting.drafts.add(new Draft(List.of(name.get()), List.of(cue), List.of(told.get()), "headline colon"));
        }
    }

    private static int colon(Drafting drafting, Span headline) {
        int from = drafting.first(headline);
        for (int i = from + 1; i <= from + LONGEST_NAME && i < drafting.past(headline); i++) {
            if (drafting.wording.word(i).equals(":")) {
                return i;
            }
            if (!drafting.wording.get(i).isWord() && !drafting.wording.word(i).equals("'s")) {
                return -1;
            }
        }
        return -1;
    }
}
