package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.claim.Figure;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Tally;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Likeness;

/** Which statements put a number on the same loss: they are one claim, and where the numbers differ a contested one. */
final class FigureBonds {
    private FigureBonds() {}

    static List<Gatherer.Bond> of(List<Voice> voices, List<Tally> tallies, Likeness likeness) {
        Map<StatementId, Voice> byId = new HashMap<>();
        voices.forEach(voice -> byId.put(voice.id(), voice));
        Map<StatementId, Figure.Loss> counted = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.statement()
                .ifPresent(id -> counted.putIfAbsent(id, tally.count().what())));
        Map<Figure.Loss, List<Voice>> byLoss = new HashMap<>();
        counted.forEach((id, loss) ->
                byLoss.computeIfAbsent(loss, l -> new ArrayList<>()).add(byId.get(id)));
        List<Gatherer.Bond> bonds = new ArrayList<>();
        byLoss.values()
                .forEach(same -> same.forEach(
                        voice -> bonds.add(new Gatherer.Bond(same.get(0).id(), voice.id()))));
        return bonds;
    }
}
