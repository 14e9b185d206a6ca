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

/** Which statements put a number on the same loss: they are one claim, and where the numbers differ a contested one. */
final class FigureBonds {
    private FigureBonds() {}

    static List<Gatherer.Bond> of(List<Tally> tallies) {
        Map<StatementId, Figure.Loss> counted = new LinkedHashMap<>();
        tallies.forEach(tally -> tally.statement()
                .ifPresent(id -> counted.putIfAbsent(id, tally.count().what())));
        Map<Figure.Loss, StatementId> first = new HashMap<>();
        List<Gatherer.Bond> bonds = new ArrayList<>();
        counted.forEach((id, loss) -> {
            StatementId one = first.putIfAbsent(loss, id);
            if (one != null) {
                bonds.add(new Gatherer.Bond(one, id));
            }
        });
        return bonds;
    }
}
