package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;

/** "RIA Novosti transmits: P": a sentence in which the network saw nobody tell, though a verb and a colon open it. */
public final class ColonTeller {
    private static final int LONGEST = 10;

    public void apply(Drafting drafting) {
        drafting.readUntouched(sentence -> read(drafting, sentence));
    }

    private static Optional<Draft> read(Drafting drafting, Span sentence) {
        Wording wording = drafting.wording;
        int first = drafting.first(sentence);
        int colon = IntStream.range(first + 2, Math.min(first + LONGEST, drafting.past(sentence)))
                .filter(i -> wording.word(i).equals(":"))
                .findFirst()
                .orElse(-1);
        if (colon < 0
                || !drafting.opensName(first)
                || !drafting.trees.isVerb(colon - 1)
                || !tells(drafting, colon - 1)) {
            return Optional.empty();
        }
        return drafting.words(wording.get(colon).end(), sentence.end())
                .map(told -> new Draft(
                        drafting.trimmer.source(List.of(wording.span(first, colon - 1))),
                        List.of(wording.get(colon - 1).span()),
                        List.of(told),
                        "the verb before the colon tells"));
    }

    private static boolean tells(Drafting drafting, int verb) {
        return drafting.lexicon
                .at(drafting.wording, verb)
                .map(CueLexicon.Match::cue)
                .filter(cue -> cue.kind() == CueWord.Kind.SAY)
                .isPresent();
    }
}
