package org.casus.desk.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Figure;
import org.casus.desk.board.Figures;
import org.casus.desk.board.Position;
import org.casus.desk.board.Positions;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;
import org.casus.desk.word.Tag;
import org.casus.text.Days;

/** Makes up the front page. Immutable and thread-safe. */
public final class FrontDesk {
    private static final int LATEST = 5;
    private static final int MORE = 3;
    private static final int ROWS = 6;
    private static final int MOST_VOICES = 4;

    private final Catalogue catalogue;

    public FrontDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public FrontPage makeUp() {
        List<Claim> contested = catalogue.view().ledger().contested();
        return new FrontPage(
                contested.stream().findFirst().map(this::lead),
                contested.stream().skip(1).limit(MORE).map(this::disagreement).toList(),
                counts(),
                latest(),
                pledges(),
                catalogue.view().ledger().commitments().size(),
                losses(),
                sources(),
                pages());
    }

    private FrontPage.Disagreement disagreement(Claim claim) {
        return new FrontPage.Disagreement(
                Wording.heading(claim.text()),
                Addresses.claim(claim.id()),
                new Positions(catalogue).of(claim).stream().limit(MOST_VOICES).toList(),
                Ruled.on(claim));
    }

    private FrontPage.Lead lead(Claim claim) {
        List<Position> positions = new Positions(catalogue).of(claim);
        List<String> sentences = positions.stream()
                .limit(MOST_VOICES)
                .map(position ->
                        position.party() + " " + position.stance().word() + ", in " + Count.origins(position.origins()))
                .toList();
        int more = Math.max(0, positions.size() - MOST_VOICES);
        String rest = more == 0 ? "." : "; " + Count.of(more, "more party speaks", "more parties speak") + " to it.";
        return new FrontPage.Lead(
                Wording.heading(claim.text()),
                Addresses.claim(claim.id()),
                String.join("; ", sentences) + rest,
                positions.subList(0, positions.size() - more),
                Ruled.on(claim));
    }

    private List<FrontPage.Number> counts() {
        CaseView view = catalogue.view();
        List<StoredPage> articles = catalogue.articles();
        int outlets = catalogue.outlets(articles);
        int contested = (int) view.ledger().claims().stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .count();
        int pending = (int) view.ledger().commitments().stream()
                .filter(Catalogue::isPending)
                .count();
        return List.of(
                new FrontPage.Number(view.pages().size(), noun(view.pages().size(), "page")),
                new FrontPage.Number(outlets, noun(outlets, "outlet")),
                new FrontPage.Number(view.origins().size(), noun(view.origins().size(), "independent origin")),
                new FrontPage.Number(
                        view.statements().size(), noun(view.statements().size(), "statement")),
                new FrontPage.Number(contested, noun(contested, "disagreement")),
                new FrontPage.Number(pending, noun(pending, "pending commitment")));
    }

    private static String noun(int number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    private List<Quoted> latest() {
        return catalogue.newestFirst().stream()
                .limit(LATEST)
                .map(catalogue::quoted)
                .toList();
    }

    private List<FrontPage.Pledge> pledges() {
        return catalogue.view().ledger().commitments().stream()
                .sorted(Comparator.<Commitment>comparingInt(c -> Catalogue.isPending(c) ? 0 : 1)
                        .thenComparing(c ->
                                c.deadline().map(d -> Days.first(d).toString()).orElse("9999"))
                        .thenComparing(Commitment::id))
                .limit(3)
                .map(this::pledge)
                .toList();
    }

    private FrontPage.Pledge pledge(Commitment commitment) {
        List<String> reports = new ArrayList<>();
        for (Commitment.StateReport report : commitment.statesBy()) {
            String state = report.state() == commitment.state()
                    ? ""
                    : Tag.of(report.state()).word() + ", ";
            reports.add(state + "says " + report.party());
        }
        String note = reports.isEmpty()
                ? commitment.deadline().map(catalogue.dates()::untilToday).orElse("no deadline found")
                : String.join("; ", reports);
        return new FrontPage.Pledge(
                Tag.of(commitment.kind()),
                commitment.by(),
                Wording.shortened(commitment.content()),
                Addresses.commitment(commitment.id()),
                Tag.of(commitment.state()),
                note,
                Ruled.on(commitment));
    }

    private Optional<FrontPage.Losses> losses() {
        Map<Figure.Loss, List<Figure>> latest =
                Figures.latest(catalogue.view().ledger().figures());
        return latest.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
                .map(losses -> new FrontPage.Losses(
                        Figures.word(losses.getKey()),
                        losses.getValue().stream().limit(ROWS).map(this::loss).toList()));
    }

    private FrontPage.Loss loss(Figure figure) {
        return new FrontPage.Loss(
                catalogue.claimant(figure),
                figure.who(),
                Figures.range(figure),
                catalogue.address(figure.evidence()).orElse(Addresses.figure(figure.id())));
    }

    private List<FrontPage.Source> sources() {
        return catalogue.view().origins().stream()
                .sorted(Comparator.<CaseView.Origin>comparingInt(
                                origin -> -origin.pages().size())
                        .thenComparing(CaseView.Origin::id))
                .limit(ROWS)
                .map(origin -> new FrontPage.Source(
                        catalogue.label(origin),
                        Addresses.origin(origin.id()),
                        origin.pages().size(),
                        Ruled.on(origin, catalogue)))
                .toList();
    }

    private List<FrontPage.Latest> pages() {
        return catalogue.articles().stream()
                .sorted(Comparator.<StoredPage, String>comparing(page -> page.article()
                                .published()
                                .map(date -> Days.first(date).toString())
                                .orElse(""))
                        .reversed()
                        .thenComparing(StoredPage::id))
                .limit(4)
                .map(page -> new FrontPage.Latest(
                        catalogue.label(page), catalogue.headline(page), Addresses.page(page.id())))
                .toList();
    }
}
