package org.casus.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.statement.chain.CueLexicon;
import org.casus.statement.chain.Telling;
import org.casus.text.Timex;
import org.casus.text.Wording;

/** Reads from each telling its speaker, act, polarity and the rest. Thread-safe. */
final class StatementBuilder {
    private final ActReader acts;

    StatementBuilder(CueLexicon lexicon) {
        acts = new ActReader(lexicon);
    }

    void build(
            Wording wording,
            List<Telling> tellings,
            List<Timex> timexes,
            List<Statement> statements,
            List<Explanation> explanations) {
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            Optional<String> speaker = telling.source().stream().findFirst().map(span -> span.in(wording.text()));
            List<String> chain = new ArrayList<>();
            telling.parent()
                    .ifPresent(parent -> chain.addAll(statements.get(parent).chain()));
            speaker.ifPresent(chain::add);
            ActReader.Reading act = acts.read(wording, telling);
            statements.add(new Statement(
                    "s" + (i + 1),
                    telling.source(),
                    telling.cue(),
                    telling.content(),
                    telling.parent().map(parent -> "s" + (parent + 1)),
                    speaker,
                    chain,
                    act.act(),
                    Polarity.AFFIRMATIVE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Quotation.INDIRECT));
            explanations.add(new Explanation(
                    "s" + (i + 1),
                    List.of(
                            "found by " + telling.rule(),
                            "act: " + act.act().name().toLowerCase(Locale.ROOT) + ", " + act.reason())));
        }
    }
}
