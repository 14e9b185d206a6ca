package org.casus.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.claim.Claim;
import org.casus.claim.Ledger;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.ledger.LedgerKeeper;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.OriginFinder;
import org.casus.copy.Relation;
import org.casus.copy.StoryFinder;
import org.casus.page.Reading;
import org.casus.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes views of a case, and keeps the last one for whoever looks again. Thread-safe. */
final class CaseViews {
    private record Kept(long version, CaseView view) {}

    private static final Comparator<StoredPage> BY_PUBLICATION = Comparator.<StoredPage, String>comparing(
                    page -> page.article().published().map(Object::toString).orElse("9999"))
            .thenComparing(StoredPage::id);

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

    static CaseView make(List<StoredPage> unordered, List<Reading.Unreadable> unreadable, LocalDate today) {
        List<StoredPage> pages = unordered.stream().sorted(BY_PUBLICATION).toList();
        List<StoredPage> articles = pages.stream().filter(CaseFile::isArticle).toList();
        List<Document> documents = articles.stream().map(CaseViews::document).toList();
        Map<String, Descent> descents =
                new OriginFinder().find(documents).stream().collect(toMap(Descent::document, d -> d));
        Ledger ledger = new LedgerKeeper()
                .keep(articles.stream().map(page -> source(page, descents)).toList(), today);
        return new CaseView(
                today,
                pages,
                unreadable,
                entries(pages, ledger),
                origins(articles, descents),
                stories(documents),
                ledger);
    }

    private static Document document(StoredPage page) {
        return new Document(
                page.id(),
                page.article().text(),
                page.article().headline(),
                page.article().outlet(),
                page.article().published(),
                page.article().sourceLink());
    }

    private static Source source(StoredPage page, Map<String, Descent> descents) {
        Descent descent = descents.get(page.id());
        return new Source(
                page.id(),
                page.article().text(),
                page.article().outlet(),
                page.article().published(),
                descent == null ? page.id() : descent.origin(),
                page.url().map(java.net.URI::toString),
                page.report());
    }

    private static List<CaseView.Entry> entries(List<StoredPage> pages, Ledger ledger) {
        Map<StatementId, String> claims = new HashMap<>();
        for (Claim claim : ledger.claims()) {
            claim.positions().forEach(p -> p.statements().forEach(id -> claims.putIfAbsent(id, claim.id())));
        }
        List<CaseView.Entry> entries = new ArrayList<>();
        for (StoredPage page : pages) {
            for (Statement statement : page.report().statements()) {
                StatementId id = new StatementId(page.id(), statement.id());
                String sentence = statement.content().stream()
                        .map(span -> span.in(page.article().text()))
                        .collect(joining(" "));
                entries.add(new CaseView.Entry(id, page, statement, sentence, Optional.ofNullable(claims.get(id))));
            }
        }
        return entries;
    }

    private static List<CaseView.Origin> origins(List<StoredPage> articles, Map<String, Descent> descents) {
        Map<String, List<Descent>> groups = articles.stream()
                .map(page -> descents.get(page.id()))
                .filter(descent -> descent != null)
                .collect(groupingBy(Descent::origin, TreeMap::new, toList()));
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
