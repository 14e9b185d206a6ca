package org.casus.casefile;

import java.time.LocalDate;
import java.util.List;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.page.Page;
import org.casus.statement.Report;
import org.casus.statement.reading.StatementReader;
import org.casus.text.Days;

/**
 * All that is read from one page by itself: its article, and who said what in it. A case keeps both with the page and
 * never reads it again. Thread-safe.
 */
public final class PageAnalysis implements AutoCloseable {
    private static final Report NOTHING_READ = new Report(List.of(), List.of(), List.of(), List.of(), List.of());

    private final ArticleExtractor extractor;
    private final StatementReader reader;

    /**
     * @param reader closed together with this
     * @param day of reading, in UTC: a page that does not tell when it was captured is believed no date after tomorrow
     */
    public PageAnalysis(StatementReader reader, LocalDate day) {
        this.extractor = new ArticleExtractor(day);
        this.reader = reader;
    }

    /** Reads a page. Text in another language than English is kept but not analysed. */
    public StoredPage read(Page page) {
        Article article = extractor.extract(page);
        Report report = isReadable(article)
                ? reader.read(article.text(), article.published().flatMap(Days::of), article.author())
                : NOTHING_READ;
        return new StoredPage(
                StoredPage.idOf(page), page.sha256(), page.path(), page.url(), page.captured(), article, report);
    }

    private static boolean isReadable(Article article) {
        return article.kind() == Article.Kind.ARTICLE
                && article.language().map("en"::equals).orElse(true);
    }

    @Override
    public void close() {
        reader.close();
    }
}
