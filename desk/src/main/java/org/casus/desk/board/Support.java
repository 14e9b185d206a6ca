package org.casus.desk.board;

import java.util.List;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.claim.Claim;
import org.casus.claim.StatementId;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Count;

/**
 * How many pages and origins stand on a statement's side of its claim, and how many on the other: who denies a claim does
 * not carry it. Immutable.
 *
 * @param side the statement's own
 * @param pages that carry its side, its own among them
 * @param origins that these go back to
 * @param against pages of the other side
 * @param againstOrigins that those go back to
 */
public record Support(Side side, int pages, int origins, int against, int againstOrigins) {
    /** Which way a statement goes. Who accuses holds what he says as well. */
    public enum Side {
        HOLDS,
        DENIES,
        UNCLEAR;

        static Side of(Claim.Stance stance) {
            return switch (stance) {
                case AFFIRMS, ACCUSES -> HOLDS;
                case DENIES -> DENIES;
                case UNCLEAR -> UNCLEAR;
            };
        }
    }

    /** What stands behind a statement; it alone where it belongs to no claim. */
    public static Support of(CaseView.Entry entry, Catalogue catalogue) {
        Optional<Claim> claim = catalogue.claimOf(entry);
        Side side = claim.map(found -> side(entry, found)).orElse(Side.UNCLEAR);
        List<StatementId> own = claim.map(found -> statements(found, side))
                .filter(ids -> !ids.isEmpty())
                .orElse(List.of(entry.id()));
        List<StatementId> other = claim.map(found -> statements(found, side == Side.DENIES ? Side.HOLDS : Side.DENIES))
                .orElse(List.of());
        return new Support(side, pages(own), origins(own, catalogue), pages(other), origins(other, catalogue));
    }

    /** The statements of a claim that go the way of this one, in the order of their ids. */
    public static List<StatementId> beside(CaseView.Entry entry, Claim claim) {
        return statements(claim, side(entry, claim));
    }

    private static Side side(CaseView.Entry entry, Claim claim) {
        return claim.positions().stream()
                .filter(position -> position.statements().contains(entry.id()))
                .findFirst()
                .map(position -> Side.of(position.stance()))
                .orElse(Side.UNCLEAR);
    }

    private static List<StatementId> statements(Claim claim, Side side) {
        return claim.positions().stream()
                .filter(position -> Side.of(position.stance()) == side)
                .flatMap(position -> position.statements().stream())
                .sorted()
                .toList();
    }

    private static int pages(List<StatementId> ids) {
        return (int) ids.stream().map(StatementId::page).distinct().count();
    }

    private static int origins(List<StatementId> ids, Catalogue catalogue) {
        return (int) ids.stream()
                .map(id -> catalogue.origin(id.page()).map(CaseView.Origin::id).orElse(id.page()))
                .distinct()
                .count();
    }

    /** "5 pages, 2 origins; denied on 2 pages, 1 origin". */
    public String brief() {
        String other = (side == Side.DENIES ? "; held on " : "; denied on ") + Count.pages(against, againstOrigins);
        return Count.pages(pages, origins) + (against == 0 ? "" : other);
    }

    /** "5 pages carry it, from 2 independent origins; 2 pages deny it, from 1." */
    public String sentence() {
        String own = side == Side.DENIES ? " this denial" : " it";
        String carried = Count.of(pages, "page carries", "pages carry") + own + ", from "
                + Count.of(origins, "independent origin", "independent origins");
        if (against == 0) {
            return carried + ".";
        }
        String other = side == Side.DENIES
                ? Count.of(against, "page carries", "pages carry") + " what is denied"
                : Count.of(against, "page denies", "pages deny") + " it";
        return carried + "; " + other + ", from " + againstOrigins + ".";
    }
}
