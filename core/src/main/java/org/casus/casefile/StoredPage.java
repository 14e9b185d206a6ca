package org.casus.casefile;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.page.Page;
import org.casus.statement.Report;

/**
 * A page as a case keeps it: where it came from and what was read in it. The bytes lie beside it, under their SHA-256.
 *
 * @param id the page's name in the case, made from its bytes and its address
 * @param path where it was first read
 * @param captured when it was fetched or, where that is unknown, not at all
 * @param article what the page says
 * @param report what the reader found in the article's text
 */
public record StoredPage(
        String id,
        String sha256,
        String path,
        Optional<URI> url,
        Optional<Instant> captured,
        Article article,
        Report report) {

    /** Its headline; where it has none, the name of its file. */
    public String title() {
        return article.headline()
                .orElseGet(() -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /** The name of a page in a case: short enough to type, the same in every case. */
    public static String idOf(Page page) {
        return "p" + page.identity().substring(0, 10);
    }
}
