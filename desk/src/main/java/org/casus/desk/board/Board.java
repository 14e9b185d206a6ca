package org.casus.desk.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.claim.Claim;
import org.casus.claim.Figure;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;
import org.casus.text.Days;

/** Makes up the page of disagreements. Immutable and thread-safe. */
public final class Board {
    private static final int MOST_COLUMNS = 4;
    private static final String HOLD = "Who holds it";
    private static final String DENY = "Who denies it";
    private static final String OTHER = "Who says both, or is unclear";
    private static final List<String> STANCES = List.of(HOLD, DENY, OTHER);
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
        List<Claim> shown = contested.stream().limit(MOST_ROWS).toList();
        Set<String> speaking = shown.stream()
                .flatMap(claim -> claim.positions().stream())
                .map(Claim.Position::party)
                .collect(Collectors.toSet());
        List<String> parties =
                catalogue.partiesOfClaims().stream().filter(speaking::contains).toList();
        boolean few = parties.size() <= MOST_COLUMNS;
        List<List<DisagreementsPage.Cell>> cells = shown.stream()
                .map(claim -> few ? byParty(claim, parties) : byStance(claim))
                .toList();
        List<String> columns = few ? parties : filled(cells);
        List<DisagreementsPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(
                    shown.get(i),
                    cells.get(i).stream()
                            .filter(cell -> columns.contains(cell.column()))
                            .toList()));
        }
        return new DisagreementsPage(
                few ? DisagreementsPage.Columns.PARTIES : DisagreementsPage.Columns.STANCES,
                columns,
                rows,
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
                .map(date -> Days.first(date).toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private List<DisagreementsPage.Cell> byParty(Claim claim, List<String> parties) {
        return parties.stream()
                .map(party -> new DisagreementsPage.Cell(party, List.of(positions.position(claim, party))))
                .toList();
    }

    /** Those who hold a claim, those who deny it, and the rest. */
    private List<DisagreementsPage.Cell> byStance(Claim claim) {
        Map<String, List<Position>> cells = new HashMap<>();
        positions
                .of(claim)
                .forEach(position -> cells.computeIfAbsent(column(position), column -> new ArrayList<>())
                        .add(position));
        return STANCES.stream()
                .map(column -> new DisagreementsPage.Cell(column, cells.getOrDefault(column, List.of())))
                .toList();
    }

    private static String column(Position position) {
        if (position.stance().equals(Tag.of(Claim.Stance.DENIES))) {
            return DENY;
        }
        boolean open = position.stance().equals(Tag.BOTH) || position.stance().equals(Tag.of(Claim.Stance.UNCLEAR));
        return open ? OTHER : HOLD;
    }

    /** The stances that someone takes; who holds and who denies always has a column. */
    private static List<String> filled(List<List<DisagreementsPage.Cell>> rows) {
        boolean other = rows.stream()
                .flatMap(List::stream)
                .anyMatch(
                        cell -> cell.column().equals(OTHER) && !cell.positions().isEmpty());
        return other ? STANCES : STANCES.subList(0, 2);
    }

    private static DisagreementsPage.Row row(Claim claim, List<DisagreementsPage.Cell> cells) {
        return new DisagreementsPage.Row(
                Addresses.claimAnchor(claim.id()),
                Wording.heading(claim.text()),
                Tag.of(claim.status()),
                Count.pages(claim.pages(), claim.origins()) + " in all",
                cells,
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
