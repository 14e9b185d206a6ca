package org.casus.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.casefile.Terrain;
import org.casus.claim.Claim;
import org.casus.claim.Ledger;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.copy.credit.Credit;
import org.casus.page.Reading;
import org.casus.place.soil.CaseMaps;
import org.casus.statement.Statement;
import org.casus.text.Span;

/**
 * A case about two states that do not exist, Orvia and Belmar, and their quarrel over the Sorn pass, with all that the
 * desk has to show: copies, a denied charge, figures of two sides, a broken promise, nested statements, and words that
 * would be code if they were not escaped.
 */
final class InventedCase implements CaseSource {
    static final LocalDate TODAY = LocalDate.of(2031, 5, 20);
    static final String HOSTILE = InventedPages.HOSTILE;

    private final List<StoredPage> pages;
    private final Ledger ledger;
    private final boolean bare;

    private final List<CaseRuling> rulings;

    private InventedCase(boolean bare, List<CaseRuling> rulings) {
        InventedPages invented = new InventedPages();
        this.bare = bare;
        this.rulings = rulings;
        pages = bare ? List.of() : invented.all();
        ledger = bare ? Ledger.EMPTY : new InventedLedger(invented).ledger(rulings);
    }

    static InventedCase full() {
        return new InventedCase(false, List.of());
    }

    /** A case without a page. */
    static InventedCase bare() {
        return new InventedCase(true, List.of());
    }

    /** The full case after persons decided on it. */
    static InventedCase ruled(CaseRuling... rulings) {
        return new InventedCase(false, List.of(rulings));
    }

    /** The full case with more parties that hold the charge. */
    static InventedCase crowded(String... parties) {
        InventedCase full = full();
        return new InventedCase(full.pages, InventedLedger.withMore(full.ledger, List.of(parties)));
    }

    private InventedCase(List<StoredPage> pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
        this.bare = false;
        this.rulings = List.of();
    }

    @Override
    public String name() {
        return bare ? "Nothing yet" : "Sorn pass";
    }

    @Override
    public CaseView view(LocalDate today) {
        return new CaseView(today, pages, unreadable(), rulings, entries(), origins(), stories(), ledger);
    }

    @Override
    public Terrain terrain(LocalDate today) {
        return bare ? new Terrain(List.of(), List.of()) : InventedGround.terrain(today);
    }

    @Override
    public CaseMaps maps() {
        return bare ? CaseMaps.shipped() : InventedGround.maps();
    }

    @Override
    public List<CaseView.Entry> search(String words, int limit, LocalDate today) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
        return entries().stream()
                .filter(entry -> wanted.stream()
                        .allMatch(word ->
                                entry.sentence().toLowerCase(Locale.ROOT).contains(word)))
                .limit(limit)
                .toList();
    }

    private List<CaseView.Entry> entries() {
        List<CaseView.Entry> entries = new ArrayList<>();
        for (StoredPage page : pages) {
            for (Statement statement : page.report().statements()) {
                StatementId id = new StatementId(page.id(), statement.id());
                Optional<String> claim = ledger.claims().stream()
                        .filter(c -> c.positions().stream()
                                .anyMatch(p -> p.statements().contains(id)))
                        .map(Claim::id)
                        .findFirst();
                String sentence = statement.content().get(0).in(page.article().text());
                entries.add(new CaseView.Entry(id, page, statement, sentence, claim));
            }
        }
        return entries;
    }

    private List<Reading.Unreadable> unreadable() {
        return bare ? List.of() : List.of(new Reading.Unreadable("pages/scan.pdf", "is a binary file, not a page"));
    }

    private List<CaseView.Origin> origins() {
        if (bare) {
            return List.of();
        }
        Span whole = new Span(0, pages.get(0).article().text().length());
        Descent first = new Descent("pa1", "pa1", Relation.FIRST, Optional.empty(), 1, List.of(), List.of());
        Descent copy = new Descent(
                "pb2",
                "pa1",
                Relation.COPY,
                Optional.of("pa1"),
                .97,
                List.of(new Descent.Passage(whole, whole)),
                List.of(new Credit("Lowmark Agency", Credit.Kind.SOURCE_LINE, true, Optional.empty())));
        return List.of(
                new CaseView.Origin("pa1", List.of(first, copy), Optional.of(Relation.COPY)),
                alone("pc3"),
                alone("pd4"));
    }

    private static CaseView.Origin alone(String page) {
        return new CaseView.Origin(
                page,
                List.of(new Descent(page, page, Relation.FIRST, Optional.empty(), 1, List.of(), List.of())),
                Optional.empty());
    }

    private List<CaseView.Story> stories() {
        return bare ? List.of() : List.of(new CaseView.Story("pa1", List.of("pa1", "pb2", "pc3")));
    }
}
