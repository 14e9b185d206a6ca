package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.statement.model.Attribution;
import org.casus.statement.model.Scan;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Finds the tellings of a text and how they nest. Thread-safe. */
public final class TellingFinder {
    /** @return the tellings in text order, a telling always after the one that it is part of */
    public List<Telling> find(Wording tokens, List<Span> sentences, Scan scan) {
        List<Telling> tellings = new ArrayList<>();
        for (Attribution attribution : scan.attributions()) {
            if (!attribution.content().isEmpty()) {
                tellings.add(new Telling(
                        attribution.source(),
                        attribution.cue(),
                        attribution.content(),
                        Optional.empty(),
                        "model " + attribution.score()));
            }
        }
        return tellings;
    }
}
