package org.casus.article.metadata;

import java.util.Optional;
import org.casus.article.layout.PageHead;

/** Finds the name of the site or paper. */
public final class Outlets {
    private Outlets() {}

    /** The outlet's name as the page gives it: structured data, meta elements, then the end of its title. */
    public static Optional<String> find(PageHead head, StructuredArticle structured) {
        return head.meta("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
                .or(structured::publisher)
                .or(() -> fromTitle(head))
                .map(Headlines::oneLine)
                .filter(name -> name.length() < 80 && !name.startsWith("http"));
    }

    /** What stands behind the last bar of the title, if what stands before is the headline. */
    static Optional<String> fromTitle(PageHead head) {
        String title = head.title().map(Headlines::oneLine).orElse("");
        for (String part : new String[] {" | ", " :: ", " – ", " — ", " - ", " « "}) {
            int at = title.lastIndexOf(part);
            String after = at > 0 ? title.substring(at + part.length()) : "";
            if (!after.isEmpty() && after.length() < 40 && at > after.length() / 2) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }
}
