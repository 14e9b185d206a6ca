package org.casus.desk.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.claim.Claim;
import org.casus.claim.Figure;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;
import org.casus.desk.word.Dates;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;

/** Makes up the page of disagreements. Immutable and thread-safe. */
public final class Board {
    private static final int MOST_COLUMNS = 4;
    private static final int MOST_ROWS = 100;
    private static final int MOST_SINGLES = 100;
    private static final Comparator<Claim> WIDEST =
            Comparator.comparingInt(Claim::pages).reversed().thenComparing(Claim::id);

    private final Catalogue catalogue;
    private final Positions positions;

    public Board(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.positions = new Positions(catalogue);
    }

    public DisagreementsPage makeUp(DisagreementsPage.Sort sort) {
        List<Claim> contested = catalogue.view().ledger().claims().stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .sorted(order(sort))
                .toList();
        List<String> all = catalogue.partiesOfClaims();
        List<String> columns = all.subList(0, Math.min(MOST_COLUMNS, all.size()));
        return new DisagreementsPage(
                columns,
                contested.stream()
                        .limit(MOST_ROWS)
                        .map(claim -> row(claim, columns))
                        .toList(),
                Math.max(0, contested.size() - MOST_ROWS),
                sort,
                ledgers(),
                singles());
    }

    /** Whether the page lists this claim, so that a link to it arrives. */
    public boolean lists(Claim claim) {
        return switch (claim.status()) {
            case CONTESTED -> isAmong(MOST_ROWS, claim, order(DisagreementsPage.Sort.LATEST));
            case SINGLE_ORIGIN -> single(claim).isPresent() && isAmong(MOST_SINGLES, claim, WIDEST);
            case UNCONTESTED -> false;
        };
    }

    private boolean isAmong(int most, Claim claim, Comparator<Claim> order) {
        List<Claim> alike = catalogue.view().ledger().claims().stream()
                .filter(other -> other.status() == claim.status())
                .toList();
        return alike.size() <= most
                || alike.stream()
                                .filter(other -> order.compare(other, claim) < 0)
                                .count()
                        < most;
    }

    private Comparator<Claim> order(DisagreementsPage.Sort sort) {
        Comparator<Claim> latest = Comparator.comparing(this::latest).reversed();
        Comparator<Claim> order = sort == DisagreementsPage.Sort.LATEST
                ? latest
                : Comparator.comparingInt(Claim::origins).reversed().thenComparing(latest);
        return order.thenComparing(Claim::id);
    }

    /** The day of a claim's newest statement. */
    private String latest(Claim claim) {
        return claim.statements().stream()
                .map(catalogue::entry)
                .flatMap(Optional::stream)
                .map(catalogue::date)
                .flatMap(Optional::stream)
                .map(date -> Dates.startOf(date).toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private DisagreementsPage.Row row(Claim claim, List<String> columns) {
        List<Position> others = positions.of(claim).stream()
                .filter(position -> !columns.contains(position.party()))
                .toList();
        return new DisagreementsPage.Row(
                Addresses.claimAnchor(claim.id()),
                Wording.heading(claim.text()),
                Tag.of(claim.status()),
                Count.pages(claim.pages(), claim.origins()) + " in all",
                columns.stream().map(party -> positions.position(claim, party)).toList(),
                others,
                Ruled.on(claim));
    }

    private List<DisagreementsPage.Single> singles() {
        return catalogue.view().ledger().claims().stream()
                .filter(claim -> claim.status() == Claim.Status.SINGLE_ORIGIN)
                .sorted(WIDEST)
                .limit(MOST_SINGLES)
                .flatMap(claim -> single(claim).stream())
                .toList();
    }

    private Optional<DisagreementsPage.Single> single(Claim claim) {
        return claim.statements().stream()
                .findFirst()
                .flatMap(id -> catalogue
                        .origin(id.page())
                        .map(origin -> new DisagreementsPage.Single(
                                Addresses.claimAnchor(claim.id()),
                                Wording.heading(claim.text()),
                                Addresses.statement(id),
                                claim.pages(),
                                claim.outlets(),
                                catalogue.label(origin),
                                Addresses.origin(origin.id()),
                                Ruled.on(claim))));
    }

    private List<DisagreementsPage.Ledger> ledgers() {
        List<Figure> figures = catalogue.view().ledger().figures();
        Map<String, Figure> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        List<DisagreementsPage.Ledger> ledgers = new ArrayList<>();
        Figures.latest(figures).forEach((loss, latest) -> {
            int most = figures.stream()
                    .filter(figure -> figure.what() == loss)
                    .mapToInt(figure -> figure.high().orElse(figure.low()))
                    .max()
                    .orElse(1);
            Scale scale = Scale.upTo(most);
            ledgers.add(new DisagreementsPage.Ledger(
                    "figures-" + Figures.value(loss),
                    Figures.word(loss),
                    scale,
                    latest.stream().map(figure -> line(figure, byId, scale)).toList()));
        });
        return ledgers;
    }

    private DisagreementsPage.Line line(Figure figure, Map<String, Figure> byId, Scale scale) {
        List<Figure> earlier = earlier(figure, byId);
        return new DisagreementsPage.Line(
                Addresses.figureAnchor(figure.id()),
                catalogue.claimant(figure),
                chain(figure),
                figure.who(),
                Figures.range(figure) + Figures.added(figure),
                address(figure),
                Bar.of(figure, earlier, scale),
                figure.asOf().map(catalogue.dates()::brief).orElse("not dated"),
                earlier.stream()
                        .map(old -> new DisagreementsPage.Earlier(
                                Figures.range(old),
                                address(old),
                                old.asOf()
                                        .map(date -> " on " + catalogue.dates().brief(date))
                                        .orElse("")))
                        .toList());
    }

    /** What a figure replaced, the newest first; a circle, which should not be, ends the walk. */
    private static List<Figure> earlier(Figure figure, Map<String, Figure> byId) {
        List<Figure> earlier = new ArrayList<>();
        Optional<Figure> next = figure.supersedes().map(byId::get);
        while (next.isPresent() && !earlier.contains(next.get())) {
            earlier.add(next.get());
            next = next.get().supersedes().map(byId::get);
        }
        return earlier;
    }

    private static Optional<String> chain(Figure figure) {
        List<String> tellers = Via.of(Optional.empty(), figure.chain()).hops().stream()
                .map(Via.Hop::name)
                .filter(name -> !name.equals(figure.claimant()))
                .toList();
        return figure.chain().isEmpty() || tellers.isEmpty()
                ? Optional.empty()
                : Optional.of("via " + String.join(", ", tellers));
    }

    private String address(Figure figure) {
        return catalogue
                .address(figure.evidence())
                .orElse(Addresses.page(figure.evidence().page()));
    }
}
