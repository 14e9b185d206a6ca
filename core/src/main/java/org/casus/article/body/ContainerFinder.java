package org.casus.article.body;

import java.util.Collections;
import java.util.Set;
import org.casus.article.layout.PageLayout;

/**
 * Finds the element that holds the article's body.
 *
 * <p>First by name: an element whose class or id names a body and which holds most of the page's running text. Else by
 * weight: from the root downwards, always into the child that holds most of the text, until no child does.
 */
final class ContainerFinder {
    private static final double NAMED_SHARE = 0.45;
    private static final double CHILD_SHARE = 0.8;
    private static final int FEW_CHARS = 140;

    private final PageLayout layout;
    private final Prose prose;

    ContainerFinder(Selection selection) {
        this.layout = selection.layout();
        this.prose = Prose.of(selection);
    }

    /** The element's number; 0 if the page has no running text. */
    int find() {
        int named = named(3);
        if (named > 0) {
            return withItsLike(named);
        }
        int second = named(2);
        return descend(Math.max(second, 0));
    }

    /** The innermost element of this rank that holds enough; joined with its like if one is not enough. */
    private int named(int rank) {
        int best = -1;
        double least = Math.max(FEW_CHARS, NAMED_SHARE * prose.total());
        for (int e = 0; e < layout.size(); e++) {
            if (layout.bodyRank(e) >= rank && prose.in(e) >= least && better(e, best)) {
                best = e;
            }
        }
        return best;
    }

    private boolean better(int e, int best) {
        if (best < 0) {
            return true;
        }
        return layout.holds(best, e) && prose.in(e) >= 0.85 * prose.in(best);
    }

    /** The element, or what holds it and its like: a body may be parted into boxes that share a class. */
    private int withItsLike(int named) {
        Set<String> names = layout.element(named).classNames();
        int all = named;
        for (int e = 0; e < layout.size(); e++) {
            boolean like = !layout.holds(named, e)
                    && !layout.holds(e, named)
                    && layout.bodyRank(e) == 3
                    && prose.in(e) > 0.08 * prose.in(named)
                    && !Collections.disjoint(layout.element(e).classNames(), names);
            if (like) {
                all = layout.common(all, e);
            }
        }
        return all;
    }

    private int descend(int from) {
        int current = from;
        while (true) {
            int heaviest = heaviestChild(current);
            if (heaviest < 0 || prose.in(heaviest) < CHILD_SHARE * prose.in(current) || isParagraph(heaviest)) {
                return current;
            }
            current = heaviest;
        }
    }

    private boolean isParagraph(int e) {
        return switch (layout.tag(e)) {
            case "p", "li", "ul", "ol", "blockquote", "tr", "pre" -> true;
            default -> false;
        };
    }

    private int heaviestChild(int element) {
        int best = -1;
        int child = element + 1;
        while (child < layout.end(element)) {
            if (best < 0 || prose.in(child) > prose.in(best)) {
                best = child;
            }
            child = layout.end(child);
        }
        return best;
    }
}
