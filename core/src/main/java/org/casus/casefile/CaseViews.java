package org.casus.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.article.Article;
import org.casus.claim.Changes;
import org.casus.claim.Claim;
import org.casus.claim.Ledger;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.ledger.ChangeFinder;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.Relation;
import org.casus.copy.origin.OriginFinder;
import org.casus.copy.story.StoryFinder;
import org.casus.page.Reading;
import org.casus.statement.Statement;
import org.casus.statement.reading.BundledInference;
import org.casus.text.Days;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of a case, and keeps the last one for whoever looks again. The keeper of its ledger remembers the pages,
 * so that a page more is not the whole case again. Thread-safe.
 */
final class CaseViews {
    private record Kept(long version, CaseView view) {}

    private static final Comparator<StoredPage> BY_PUBLICATION =
            Comparator.<StoredPage, Optional<? extends Temporal>>comparing(
                            page -> page.article().published(), Days.UNDATED_LAST)
                    .thenComparing(StoredPage::id);

    private final LedgerKeeper keeper = new LedgerKeeper(new BundledInference());
    private volatile @Nullable Kept last;

    Optional<CaseView> of(LocalDate today, long version) {
        Kept kept = last;
        return kept != null && kept.version == version && kept.view.today().equals(today)
                ? Optional.of(kept.view)
                : Optional.empty();
    }

    CaseView keep(long version, CaseView view) {
        last = new Kept(version, view);
        return view;
    }

    CaseView make(
            List<StoredPage> pages, List<Reading.Unreadable> unreadable, List<CaseRuling> rulings, LocalDate today) {
        Basis basis = Basis.of(pages, rulings);
        Ledger ledger = ledger(basis, rulings, today);
        return new CaseView(
                today,
                basis.pages,
                unreadable,
                rulings,
                entries(basis, ledger),
                origins(basis),
                stories(basis.documents),
                ledger);
    }

    /** What came between the case as it stood before a day and as it stands today. Undated pages were always there. */
    Changes changes(List<StoredPage> pages, List<CaseRuling> rulings, LocalDate since, LocalDate today) {
        List<StoredPage> earlier = pages.stream()
                .filter(page ->
                        page.article().published().flatMap(Days::of).stream().noneMatch(day -> !day.isBefore(since)))
                .toList();
        return ChangeFinder.between(
                snapshot(earlier, rulings, since.minusDays(1)), snapshot(pages, rulings, today), since);
    }

    private ChangeFinder.Snapshot snapshot(List<StoredPage> pages, List<CaseRuling> rulings, LocalDate day) {
        Basis basis = Basis.of(pages, rulings);
        return new ChangeFinder.Snapshot(basis.sources, ledger(basis, rulings, day));
    }

    private Ledger ledger(Basis basis, List<CaseRuling> rulings, LocalDate day) {
        return keeper.keep(basis.sources, day, onClaims(rulings));
    }

    /** What the ledger stands on: the pages in their order, and where each article goes back to. */
    private record Basis(
            List<StoredPage> pages,
            List<Document> documents,
            Map<String, Descent> descents,
            Map<String, StandingMatter.Counted> counted,
            List<Source> sources) {
        static Basis of(List<StoredPage> unordered, List<CaseRuling> rulings) {
            List<StoredPage> pages = unordered.stream().sorted(BY_PUBLICATION).toList();
            List<StoredPage> articles =
                    pages.stream().filter(CaseFile::isArticle).toList();
            List<Document> documents = articles.stream()
                    .map(page -> document(page.id(), page.article()))
                    .toList();
            Map<String, Descent> descents = new OriginFinder()
                    .find(documents, onOrigins(rulings)).stream()
                            .collect(toMap(Descent::document, d -> d, (one, other) -> one, LinkedHashMap::new));
            Map<String, StandingMatter.Counted> counted = StandingMatter.setAside(articles);
            List<Source> sources = articles.stream()
                    .map(page -> source(page, Objects.requireNonNull(counted.get(page.id())), descents))
                    .toList();
            return new Basis(pages, documents, descents, counted, sources);
        }

        /** The statements of a page that count. */
        List<Statement> statements(StoredPage page) {
            StandingMatter.Counted known = counted.get(page.id());
            return known == null ? page.report().statements() : known.report().statements();
        }
    }

    /** What persons said of origins. */
    static List<org.casus.copy.Ruling> onOrigins(List<CaseRuling> rulings) {
        return rulings.stream()
                .filter(CaseRuling.OnOrigin.class::isInstance)
                .map(ruling -> ((CaseRuling.OnOrigin) ruling).ruling())
                .toList();
    }

    private static List<org.casus.claim.Ruling> onClaims(List<CaseRuling> rulings) {
        return rulings.stream()
                .filter(CaseRuling.OnClaim.class::isInstance)
                .map(ruling -> ((CaseRuling.OnClaim) ruling).ruling())
                .toList();
    }

    /** A page's article, as copies are looked for. */
    static Document document(String id, Article article) {
        return new Document(
                id, article.text(), article.headline(), article.outlet(), article.published(), article.sourceLink());
    }

    private static Source source(StoredPage page, StandingMatter.Counted counted, Map<String, Descent> descents) {
        Descent descent = descents.get(page.id());
        return new Source(
                page.id(),
                counted.text(),
                page.article().outlet(),
                page.article().published(),
                descent == null ? page.id() : descent.origin(),
                page.url().map(URI::toString),
                counted.report());
    }

    private static List<CaseView.Entry> entries(Basis basis, Ledger ledger) {
        Map<StatementId, String> claims = new HashMap<>();
        for (Claim claim : ledger.claims()) {
            claim.statements().forEach(id -> claims.putIfAbsent(id, claim.id()));
        }
        KnownNames names = new KnownNames(ledger.parties());
        List<CaseView.Entry> entries = new ArrayList<>();
        for (StoredPage page : basis.pages) {
            for (Statement read : basis.statements(page)) {
                Statement statement = names.in(read);
                StatementId id = new StatementId(page.id(), statement.id());
                String sentence = statement.told(page.article().text());
                entries.add(new CaseView.Entry(id, page, statement, sentence, Optional.ofNullable(claims.get(id))));
            }
        }
        return entries;
    }

    private static List<CaseView.Origin> origins(Basis basis) {
        Map<String, List<Descent>> groups =
                basis.descents.values().stream().collect(groupingBy(Descent::origin, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new CaseView.Origin(group.getKey(), group.getValue(), why(group.getValue())))
                .toList();
    }

    /** A group is named after the weakest tie in it: one rewrite makes it a group of rewrites. */
    private static Optional<Relation> why(List<Descent> group) {
        return group.stream()
                .map(Descent::relation)
                .filter(relation -> relation != Relation.FIRST)
                .max(Comparator.naturalOrder());
    }

    private static List<CaseView.Story> stories(List<Document> documents) {
        Map<String, List<String>> pages = new TreeMap<>();
        new StoryFinder()
                .find(documents)
                .forEach((page, story) ->
                        pages.computeIfAbsent(story, s -> new ArrayList<>()).add(page));
        return pages.entrySet().stream()
                .map(story -> new CaseView.Story(story.getKey(), story.getValue()))
                .toList();
    }
}
