package org.casus.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.statement.chain.CueLexicon;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Reads what a teller does by a telling: from its cue, and from what negation and content make of it. */
final class ActReader {
    private final CueLexicon lexicon;

    ActReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An act and why it was taken. */
    record Reading(Act act, String reason) {}

    Reading read(Wording wording, Telling telling) {
        for (Span span : telling.cue()) {
            int to = wording.after(span.end());
            for (int i = wording.at(span.start()); i < to; i++) {
                Optional<CueLexicon.Match> match = lexicon.at(wording, i);
                if (match.isPresent()) {
                    Act act = Act.valueOf(match.get().cue().act().toUpperCase(Locale.ROOT));
                    String cue = match.get().cue().phrase();
                    return isNegated(wording, i, List.of("deny", "rule out", "exclude"), cue)
                            ? new Reading(Act.ASSERT, "the cue \"" + cue + "\" is negated")
                            : new Reading(act, "by the cue \"" + cue + "\"");
                }
            }
        }
        return new Reading(Act.ASSERT, "no cue that says otherwise");
    }

    private static boolean isNegated(Wording wording, int at, List<String> among, String cue) {
        String before = wording.word(at - 1);
        return among.contains(cue) && (before.equals("not") || before.endsWith("n't") || before.equals("never"));
    }
}
