package org.casus.app;

import java.util.Optional;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseView;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.store.Code;

/** Says in one line what holds in a case after a decision; that may be more than the decision names, or less. */
final class Holding {
    private final CaseView after;

    /** @param after the case with the decision in it */
    Holding(CaseView after) {
        this.after = after;
    }

    /** "kept, by Ana V.: Tarnia promises to host talks". */
    String sentence(CaseRuling decision) {
        if (decision instanceof CaseRuling.OnOrigin origin) {
            return "decided by " + origin.ruling().by() + ": "
                    + pages(origin.ruling().first(), origin.ruling().second());
        }
        Ruling ruling = ((CaseRuling.OnClaim) decision).ruling();
        String now = ruling instanceof Ruling.SetState state ? state(state) : claims(ruling);
        return "decided by " + ruling.by() + ": " + now;
    }

    private String pages(String one, String other) {
        Optional<CaseView.Origin> origin = origin(one);
        return origin.isPresent() && origin.equals(origin(other))
                ? one + " and " + other + " go back to one origin, "
                        + count(origin.get().pages().size(), "page") + " in all"
                : one + " and " + other + " go back to different origins";
    }

    private Optional<CaseView.Origin> origin(String page) {
        return after.origins().stream()
                .filter(origin -> origin.pages().stream().map(Descent::document).anyMatch(page::equals))
                .findFirst();
    }

    private String state(Ruling.SetState ruling) {
        return after.ledger().commitments().stream()
                .filter(commitment -> commitment.rulings().contains(ruling))
                .findFirst()
                .map(Holding::state)
                .orElse("the statement " + ruling.of() + " makes no commitment");
    }

    private static String state(Commitment commitment) {
        return commitment.by() + ", " + StatementLine.shortened(commitment.content()) + ": now "
                + Code.of(commitment.state());
    }

    private String claims(Ruling ruling) {
        StatementId first = ruling.about().get(0);
        return after.ledger().claims().stream()
                .filter(claim -> claim.statements().contains(first))
                .findFirst()
                .map(claim -> claim(claim, ruling))
                .orElse("the statement " + first + " belongs to no claim");
    }

    private static String claim(Claim claim, Ruling ruling) {
        boolean together = claim.statements().containsAll(ruling.about());
        return (together ? "" : "not together: ") + "the claim \"" + StatementLine.shortened(claim.text()) + "\" with "
                + count(claim.statements().size(), "statement");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
