package org.casus.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.casus.casefile.Added;
import org.casus.copy.Descent;
import org.casus.copy.origin.OriginIndex;
import org.casus.store.Code;

/** Says of each article that comes which pages of the case it shares an origin with, as they stand when it comes. */
final class OriginTelling {
    private final OriginIndex index;
    private final PrintWriter messages;

    OriginTelling(OriginIndex index, PrintWriter messages) {
        this.index = index;
        this.messages = messages;
    }

    /** Adds an article to the index and tells of its origin; says nothing where it stands alone. */
    void tell(Added.New page) {
        index.add(page.document());
        List<Descent> group = index.group(page.page().id());
        if (group.size() > 1) {
            messages.println(page.page().path() + ": " + standing(group));
            messages.flush();
        }
    }

    private static String standing(List<Descent> group) {
        Descent own = group.get(0);
        return own.of()
                .map(of -> String.format(
                        Locale.ROOT, "%s, goes back to %s (%.2f)", Code.of(own.relation()), of, own.score()))
                .orElseGet(() -> "the first of an origin with " + group.get(1).document()
                        + (group.size() > 2 ? " and " + (group.size() - 2) + " more" : ""));
    }
}
