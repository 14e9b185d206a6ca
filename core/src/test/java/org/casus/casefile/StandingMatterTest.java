package org.casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Word;
import org.junit.jupiter.api.Test;

class StandingMatterTest {
    private static final String BACKGROUND = "Brann has said since 2011 that the strait is its own.";

    @Test
    void whatASitePrintsUnderEachReportCountsOnceWhereItFirstStood() {
        Map<String, StandingMatter.Counted> counted = StandingMatter.setAside(List.of(
                page("p1", "bote.example", 1), page("p2", "www.bote.example", 2), page("p3", "bote.example", 3)));
        assertThat(statements(counted, "p1")).containsExactly("s1", "s2");
        assertThat(statements(counted, "p2")).containsExactly("s1");
        assertThat(statements(counted, "p3")).containsExactly("s1");
    }

    @Test
    void whatIsLeftKeepsItsPlace() {
        StoredPage last = page("p3", "bote.example", 3);
        StandingMatter.Counted counted = Objects.requireNonNull(
                StandingMatter.setAside(List.of(page("p1", "bote.example", 1), page("p2", "bote.example", 2), last))
                        .get("p3"));
        String text = last.article().text();
        assertThat(counted.text()).hasSameSizeAs(text).doesNotContain("strait is its own");
        counted.report()
                .statements()
                .forEach(statement -> assertThat(statement.content().get(0).in(counted.text()))
                        .isEqualTo(statement.content().get(0).in(text)));
        assertThat(counted.report().words())
                .containsExactly(new Word(new Span(text.indexOf("Ends"), text.length()), "X", -1, "root"));
        assertThat(counted.report().mentions()).isEmpty();
    }

    @Test
    void twoPagesOrOtherSitesAreNoReasonToSetAnythingAside() {
        List<StoredPage> pages =
                List.of(page("p1", "bote.example", 1), page("p2", "bote.example", 2), page("p3", "kurier.example", 3));
        Map<String, StandingMatter.Counted> counted = StandingMatter.setAside(pages);
        pages.forEach(page -> assertThat(
                        Objects.requireNonNull(counted.get(page.id())).report())
                .isEqualTo(page.report()));
    }

    private static List<String> statements(Map<String, StandingMatter.Counted> counted, String page) {
        return Objects.requireNonNull(counted.get(page)).report().statements().stream()
                .map(Statement::id)
                .toList();
    }

    /** Two paragraphs of its own around the background; a statement in the first and one in the background. */
    private static StoredPage page(String id, String host, int day) {
        String first = "The harbour master of quay " + "abcd".charAt(day) + " said that day " + day + " was quiet.";
        String text = first + "\n\n" + BACKGROUND + "\n\nEnds report " + "wxyz".charAt(day) + " of the day.";
        int background = text.indexOf(BACKGROUND);
        Span own = new Span(0, first.length());
        Span again = new Span(background, background + BACKGROUND.length());
        Span end = new Span(text.indexOf("Ends"), text.length());
        Report report = new Report(
                List.of(statement("s1", own), statement("s2", again)),
                List.of(own, again, end),
                List.of(new Word(again, "X", -1, "root"), new Word(end, "X", 0, "root")),
                List.of(new Mention(new Span(background, background + 5), Mention.Kind.PLACE)),
                List.of(),
                List.of(),
                List.of());
        Article article = new Article(
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, day)),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of());
        return new StoredPage(
                id, id, id, Optional.of(URI.create("https://" + host + "/" + id)), Optional.empty(), article, report);
    }

    private static Statement statement(String id, Span where) {
        return new Statement(
                id,
                List.of(),
                List.of(),
                List.of(where),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Act.ASSERT,
                Polarity.AFFIRMATIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Quotation.INDIRECT);
    }
}
