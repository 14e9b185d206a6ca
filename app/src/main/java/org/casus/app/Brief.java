package org.casus.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.article.Article;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Figure;
import org.casus.claim.Ruling;
import org.casus.statement.Act;
import org.casus.store.Code;
import org.casus.text.Days;

/** The case on one screen, as text. */
final class Brief {
    private static final int NEWEST = 6;
    private static final int MOST = 5;

    private final String name;
    private final CaseView view;
    private final StringBuilder text = new StringBuilder();

    Brief(String name, CaseView view) {
        this.name = name;
        this.view = view;
    }

    String text() {
        line(name + ", as of " + view.today());
        line(counts());
        newest();
        contested();
        figures();
        commitments();
        return text.toString();
    }

    private String counts() {
        List<Article> articles = view.pages().stream()
                .map(StoredPage::article)
                .filter(article -> article.kind() == Article.Kind.ARTICLE)
                .toList();
        long outlets = articles.stream()
                .flatMap(article -> article.outlet().stream())
                .distinct()
                .count();
        return count(view.pages().size(), "page") + " (" + count(articles.size(), "article") + ") from "
                + count(outlets, "outlet") + ", going back to "
                + count(view.origins().size(), "origin")
                + decisions()
                + "; "
                + count(view.statements().size(), "statement");
    }

    private void newest() {
        heading("Newest statements");
        List<CaseView.Entry> chained = view.statements().stream()
                .filter(entry -> !entry.statement().chain().isEmpty())
                .sorted(Comparator.comparing(Brief::day).reversed())
                .limit(NEWEST)
                .toList();
        chained.forEach(entry -> line("  " + StatementLine.of(entry)));
        noneIf(chained.isEmpty());
    }

    /** When it was said, else published, as the lines show it; what is undated comes last. */
    private static String day(CaseView.Entry entry) {
        return entry.statement()
                .said()
                .or(() -> entry.page().article().published())
                .map(date -> Days.first(date).toString())
                .orElse("");
    }

    private void contested() {
        heading("Contested claims");
        List<Claim> contested = view.ledger().contested();
        for (Claim claim : contested.subList(0, Math.min(MOST, contested.size()))) {
            line("  " + StatementLine.shortened(claim.text()) + decided(claim.rulings()));
            line("    " + claim.positions().stream().map(this::position).collect(Collectors.joining("; ")));
        }
        more(contested.size(), MOST);
    }

    /** Decisions on origins, which the number of origins follows: " (1 decision by Ana V.)". */
    private String decisions() {
        List<String> names = view.rulings().stream()
                .filter(CaseRuling.OnOrigin.class::isInstance)
                .map(ruling -> ((CaseRuling.OnOrigin) ruling).ruling().by())
                .toList();
        return names.isEmpty()
                ? ""
                : " (" + count(names.size(), "decision") + " by "
                        + names.stream().distinct().collect(Collectors.joining(", ")) + ")";
    }

    /** The mark of what persons decided: " (decided by Ana V.)"; nothing where the machine alone found it. */
    private static String decided(List<Ruling> rulings) {
        String by = rulings.stream().map(Ruling::by).distinct().collect(Collectors.joining(", "));
        return by.isEmpty() ? "" : " (decided by " + by + ")";
    }

    /** A party; a page that speaks in its own name and names no outlet is called by its title. */
    private String who(String party) {
        return view.page(party).map(page -> "the page " + page.title()).orElse(party);
    }

    private String position(Claim.Position position) {
        return who(position.party()) + " " + Code.of(position.stance()) + " (" + count(position.origins(), "origin")
                + ")";
    }

    private void figures() {
        heading("Figures, by claimant");
        Map<String, List<Figure>> latest = view.ledger().figures().stream()
                .filter(figure -> view.ledger().figures().stream()
                        .noneMatch(other -> other.supersedes().equals(Optional.of(figure.id()))))
                .collect(Collectors.groupingBy(Figure::claimant, LinkedHashMap::new, Collectors.toList()));
        latest.forEach((claimant, figures) -> line("  " + who(claimant) + ": "
                + figures.stream().map(Brief::figure).distinct().collect(Collectors.joining(", "))));
        noneIf(latest.isEmpty());
    }

    private static String figure(Figure figure) {
        String number = figure.high().isEmpty()
                ? "at least " + figure.low()
                : figure.high().getAsInt() == figure.low()
                        ? Integer.toString(figure.low())
                        : figure.low() + " to " + figure.high().getAsInt();
        String who = figure.who().isBlank() ? "" : " (" + figure.who() + ")";
        return number + " " + Code.of(figure.what()) + who;
    }

    private void commitments() {
        heading("Commitments");
        List<Commitment> all = view.ledger().commitments();
        for (Commitment commitment : all.subList(0, Math.min(2 * MOST, all.size()))) {
            line("  " + Code.of(commitment.state()) + decided(commitment.rulings()) + ": " + commitment.by() + " "
                    + act(commitment.kind()).verb()
                    + commitment.to().map(to -> " " + to).orElse("") + ": "
                    + StatementLine.shortened(commitment.content())
                    + commitment.deadline().map(this::until).orElse(""));
        }
        more(all.size(), 2 * MOST);
    }

    private static Act act(Commitment.Kind kind) {
        return switch (kind) {
            case PROMISE -> Act.PROMISE;
            case THREAT -> Act.THREATEN;
            case OFFER -> Act.OFFER;
            case DEMAND -> Act.DEMAND;
        };
    }

    private String until(Temporal deadline) {
        if (!(deadline instanceof LocalDate day)) {
            return " (until " + deadline + ")";
        }
        long days = ChronoUnit.DAYS.between(view.today(), day);
        String when = days == 0 ? "today" : days > 0 ? "in " + count(days, "day") : count(-days, "day") + " ago";
        return " (until " + day + ", " + when + ")";
    }

    private void more(int size, int shown) {
        noneIf(size == 0);
        if (size > shown) {
            line("  and " + (size - shown) + " more");
        }
    }

    private void noneIf(boolean empty) {
        if (empty) {
            line("  none found");
        }
    }

    private void heading(String heading) {
        line("");
        line(heading);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
