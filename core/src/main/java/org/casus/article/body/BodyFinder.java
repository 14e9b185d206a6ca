package org.casus.article.body;

import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.PageLayout;

/** Finds an article's body in a page: prunes by mark-up, chooses the container, then passes for precision. */
public final class BodyFinder {
    private BodyFinder() {}

    /**
     * Which blocks of the page are the body.
     *
     * @param headline the headline, to find where the article begins
     */
    public static Selection find(PageLayout layout, Optional<String> headline) {
        Selection selection = new Selection(layout);
        MarkPass.apply(selection);
        int container = new ContainerFinder(selection).find();
        int from = layout.firstBlock(container);
        int to = layout.endBlock(container);
        selection.setContainer(from, to);
        LinePass.apply(selection, from, to);
        LinkPass.apply(selection, container);
        EdgePass.apply(selection, from, to, headline);
        selection.drop(0, from, Reason.BEFORE);
        selection.drop(to, selection.size(), Reason.AFTER);
        return selection;
    }
}
