package org.casus.desk.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseView;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.Ruling.Verdict;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;

/**
 * What a person decided, as the desk marks it wherever it stands instead of, or beside, what the machine found.
 *
 * @param by who decided
 * @param what the decision: "kept", "one claim"
 * @param note why, in the person's words
 * @param href where more of it stands: the two pages side by side, the statement that it names
 */
public record Ruled(String by, String what, String note, Optional<String> href) {
    /** On a claim, in the order in which they were taken. */
    public static List<Ruled> on(Claim claim) {
        return of(claim.rulings());
    }

    /** On how a commitment stands; the last of them holds. */
    public static List<Ruled> on(Commitment commitment) {
        return of(commitment.rulings());
    }

    /** On which pages an origin takes in, in the order in which they were taken. */
    public static List<Ruled> on(CaseView.Origin origin, Catalogue catalogue) {
        Set<String> pages = origin.pages().stream().map(Descent::document).collect(Collectors.toSet());
        return onOrigins(catalogue)
                .filter(ruling -> pages.contains(ruling.first()) || pages.contains(ruling.second()))
                .map(ruling -> of(ruling, catalogue))
                .toList();
    }

    /** On whether a page goes back to others, in the order in which they were taken. */
    public static List<Ruled> onPage(String page, Catalogue catalogue) {
        return onOrigins(catalogue)
                .filter(ruling -> ruling.first().equals(page) || ruling.second().equals(page))
                .map(ruling -> of(ruling, catalogue))
                .toList();
    }

    /** Whether two pages go back to one origin, as the last decision on them has it. */
    public static Optional<Verdict> onPages(String page, String other, Catalogue catalogue) {
        return onOrigins(catalogue)
                .filter(ruling -> isOn(ruling, page, other))
                .map(org.casus.copy.Ruling::verdict)
                .reduce((earlier, later) -> later);
    }

    /** Whether a decision is about these two pages, in either order. */
    public static boolean isOn(org.casus.copy.Ruling ruling, String page, String other) {
        return ruling.first().equals(page) && ruling.second().equals(other)
                || ruling.first().equals(other) && ruling.second().equals(page);
    }

    private static Stream<org.casus.copy.Ruling> onOrigins(Catalogue catalogue) {
        return catalogue.view().rulings().stream()
                .filter(CaseRuling.OnOrigin.class::isInstance)
                .map(ruling -> ((CaseRuling.OnOrigin) ruling).ruling());
    }

    private static Ruled of(org.casus.copy.Ruling ruling, Catalogue catalogue) {
        String verdict = ruling.verdict() == Verdict.ONE_ORIGIN ? "one origin" : "not one origin";
        return new Ruled(
                ruling.by(),
                verdict + ": " + label(ruling.first(), catalogue) + ", and " + label(ruling.second(), catalogue),
                ruling.note(),
                Optional.of(Addresses.compare(ruling.first(), ruling.second())));
    }

    private static String label(String page, Catalogue catalogue) {
        return catalogue.page(page).map(catalogue::label).orElse(page);
    }

    private static List<Ruled> of(List<Ruling> rulings) {
        return rulings.stream().map(Ruled::of).toList();
    }

    private static Ruled of(Ruling ruling) {
        String what;
        if (ruling instanceof Ruling.SetState state) {
            what = Tag.of(state.state()).word();
        } else if (ruling instanceof Ruling.Merge) {
            what = "one claim";
        } else if (ruling instanceof Ruling.Split) {
            what = "a claim of its own";
        } else {
            what = "worded so";
        }
        Optional<StatementId> about = ruling.about().stream().findFirst();
        return new Ruled(ruling.by(), what, ruling.note(), about.map(Addresses::statement));
    }
}
