package org.casus.article.body;

import java.util.List;
import java.util.Optional;
import org.casus.article.body.MarkPass.Trust;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.PageLayout;

/** Finds an article's body in a page: prunes by mark-up, chooses the container, then passes for precision. */
public final class BodyFinder {
    private static final double MUCH_MORE = 3;
    private static final int SHORT = 400;

    private BodyFinder() {}

    /**
     * Which blocks of the page are the body. Where pruning by mark-up leaves little of a page that has much, less of
     * the mark-up is believed.
     *
     * @param headline the headline, to find where the article begins
     * @param authors the authors, to know a biography by its first words
     * @param stated the body as the page's structured data state it, to find where the article ends
     */
    public static Selection find(
            PageLayout layout, Optional<String> headline, List<String> authors, Optional<String> stated) {
        Selection best = select(layout, headline, authors, Trust.WORDS);
        double chars = Prose.of(best).total();
        double all = Prose.of(new Selection(layout)).total();
        for (Trust trust : new Trust[] {Trust.STRUCTURE, Trust.LITTLE}) {
            if (chars >= SHORT || chars * MUCH_MORE > all) {
                break;
            }
            Selection next = select(layout, headline, authors, trust);
            double more = Prose.of(next).total();
            if (more > Math.max(chars * 2, 150)) {
                best = next;
                chars = more;
            }
        }
        Selection body = best;
        stated.ifPresent(text -> StatedBody.apply(body, text));
        Synopsis.apply(body);
        Standfirst.mark(body, headline);
        return body;
    }

    private static Selection select(PageLayout layout, Optional<String> headline, List<String> authors, Trust trust) {
        Selection selection = new Selection(layout);
        MarkPass.apply(selection, trust);
        int container = new ContainerFinder(selection).find();
        int from = layout.firstBlock(container);
        int to = layout.endBlock(container);
        from = Prelude.extend(selection, from, headline);
        selection.setContainer(from, to);
        LinePass.apply(selection, from, to);
        LinkPass.apply(selection, container);
        RepeatPass.apply(selection, from, to);
        EdgePass.apply(selection, from, to, headline, authors);
        selection.drop(0, from, Reason.BEFORE);
        selection.drop(to, selection.size(), Reason.AFTER);
        return selection;
    }
}
