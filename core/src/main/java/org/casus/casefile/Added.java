package org.casus.casefile;

import org.casus.article.Article;
import org.casus.copy.Document;

/** What became of a page that was to be added. */
public sealed interface Added {
    /** It is in the case now. */
    record New(StoredPage page) implements Added {
        public boolean isArticle() {
            return page.article().kind() == Article.Kind.ARTICLE;
        }

        /** The page's article, as copies are looked for. */
        public Document document() {
            return CaseViews.document(page.id(), page.article());
        }
    }

    /** It was in the case already; nothing changed. */
    record Known(String id) implements Added {}
}
