package org.casus.desk.reader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;
import org.casus.desk.word.When;
import org.casus.statement.Statement;
import org.casus.text.Span;

/** Opens stored pages for reading. Immutable and thread-safe. */
public final class Reader {
    private final Catalogue catalogue;

    public Reader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param words further words to be marked, which some cell of the desk stands on
     */
    public ReaderPage open(StoredPage page, Optional<Span> words) {
        Article article = page.article();
        List<CaseView.Entry> entries = catalogue.statementsOf(page.id());
        List<Mark> marks = new ArrayList<>(entries.stream().map(this::mark).toList());
        words.ifPresent(span -> marks.add(new Mark("words", "here", List.of(span), Optional.empty())));
        List<Paragraph> paragraphs = Typesetter.set(article.text(), marks);
        return new ReaderPage(
                article.section(),
                catalogue.headline(page),
                article.standfirst(),
                by(page),
                article.published().map(date -> When.minute(date, catalogue.dates())),
                page.captured().map(date -> When.minute(date, catalogue.dates())),
                kinship(page),
                Ruled.onPage(page.id(), catalogue),
                paragraphs,
                notes(paragraphs, entries),
                entries.size(),
                article.why(),
                origin(page),
                leftOut(article),
                article.removed().size(),
                new Neighbours(catalogue).of(page));
    }

    /** A statement's own words; where its content is not known, its reporting words or its teller. */
    public static List<Span> wordsOf(Statement statement) {
        if (!statement.content().isEmpty()) {
            return statement.content();
        }
        return statement.cue().isEmpty() ? statement.source() : statement.cue();
    }

    private Mark mark(CaseView.Entry entry) {
        Statement statement = entry.statement();
        String id = Addresses.anchor(statement.id());
        Tag tag = Tag.of(statement.act());
        String inner = children(entry);
        String label =
                "Statement " + number(statement) + ", " + tag.word() + (inner.isEmpty() ? "" : ", contains " + inner);
        return new Mark(
                id,
                "st " + tag.css(),
                wordsOf(statement),
                Optional.of(new Piece.Number(number(statement), tag, "#" + note(statement), label)));
    }

    private String children(CaseView.Entry entry) {
        return String.join(
                ", ",
                catalogue.statementsOf(entry.id().page()).stream()
                        .map(CaseView.Entry::statement)
                        .filter(other -> other.parent()
                                .filter(entry.statement().id()::equals)
                                .isPresent())
                        .map(other -> Integer.toString(number(other)))
                        .toList());
    }

    private List<List<ReaderPage.Note>> notes(List<Paragraph> paragraphs, List<CaseView.Entry> entries) {
        List<List<ReaderPage.Note>> notes = new ArrayList<>();
        paragraphs.forEach(paragraph -> notes.add(new ArrayList<>()));
        for (CaseView.Entry entry : entries) {
            int start = wordsOf(entry.statement()).stream()
                    .mapToInt(Span::start)
                    .min()
                    .orElse(0);
            for (int i = 0; i < paragraphs.size(); i++) {
                if (i == paragraphs.size() - 1 || paragraphs.get(i).span().end() > start) {
                    notes.get(i).add(note(entry));
                    break;
                }
            }
        }
        return notes;
    }

    private ReaderPage.Note note(CaseView.Entry entry) {
        Statement statement = entry.statement();
        Optional<Via> via = statement.chain().size() > 1 || statement.speaker().isEmpty()
                ? Optional.of(Via.of(Optional.empty(), statement.chain()))
                : Optional.empty();
        return new ReaderPage.Note(
                number(statement),
                note(statement),
                Addresses.anchor(statement.id()),
                Tag.of(statement.act()),
                catalogue.speaker(entry),
                Addresses.statement(entry.id()),
                facts(entry),
                via);
    }

    private List<String> facts(CaseView.Entry entry) {
        Statement statement = entry.statement();
        List<String> facts = new ArrayList<>();
        String text = entry.page().article().text();
        if (!statement.condition().isEmpty()) {
            facts.add(String.join(
                    " … ",
                    statement.condition().stream().map(span -> span.in(text)).toList()));
        }
        statement.addressee().ifPresent(to -> facts.add("to " + to));
        statement.said().ifPresent(date -> facts.add("said " + catalogue.dates().brief(date)));
        statement.parent().ifPresent(parent -> facts.add("inside " + parent.substring(1)));
        String inner = children(entry);
        if (!inner.isEmpty()) {
            facts.add("contains " + inner);
        }
        return facts;
    }

    private String by(StoredPage page) {
        List<String> names = new ArrayList<>(List.of(catalogue.outlet(page)));
        names.addAll(page.article().byline());
        return String.join(", ", names);
    }

    private Optional<ReaderPage.Kinship> kinship(StoredPage page) {
        return catalogue
                .descent(page.id())
                .flatMap(descent -> descent.of()
                        .flatMap(catalogue::page)
                        .flatMap(of -> catalogue
                                .origin(page.id())
                                .map(origin -> new ReaderPage.Kinship(
                                        Neighbours.relation(descent.relation()),
                                        catalogue.label(of),
                                        Addresses.compare(page.id(), of.id()),
                                        catalogue.label(origin),
                                        Addresses.origin(origin.id())))));
    }

    private static ReaderPage.Origin origin(StoredPage page) {
        Optional<String> named = page.article().sourceLink();
        Optional<String> link = named.flatMap(Addresses::outside)
                .or(() -> page.url().flatMap(url -> Addresses.outside(url.toString())));
        return new ReaderPage.Origin(
                link, named.filter(source -> Addresses.outside(source).isEmpty()), page.path(), page.sha256());
    }

    private static List<ReaderPage.LeftOut> leftOut(Article article) {
        Map<String, List<String>> byReason = article.removed().stream()
                .collect(groupingBy(
                        Article.Removed::reason, LinkedHashMap::new, mapping(Article.Removed::text, toList())));
        return byReason.entrySet().stream()
                .map(reason -> new ReaderPage.LeftOut(reason.getKey(), reason.getValue()))
                .toList();
    }

    private static int number(Statement statement) {
        return Integer.parseInt(statement.id().substring(1));
    }

    private static String note(Statement statement) {
        return "n" + number(statement);
    }
}
