package org.casus.article.body;

import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;
import org.jspecify.annotations.Nullable;

/** Drops what its mark-up names as furniture, unless the page's own weight speaks against it. */
final class MarkPass {
    private static final double TOO_MUCH = 0.4;

    private MarkPass() {}

    static void apply(Selection selection) {
        PageLayout layout = selection.layout();
        Prose prose = Prose.of(selection);
        @Nullable Reason[] effective = new Reason[layout.size()];
        for (int e = 0; e < layout.size(); e++) {
            int parent = layout.parent(e);
            Reason above = parent < 0 ? null : effective[parent];
            effective[e] = above != null ? above : believed(layout, e, prose).orElse(null);
        }
        for (int b = 0; b < selection.size(); b++) {
            Reason reason = effective[selection.block(b).element()];
            if (reason != null) {
                selection.drop(b, reason);
            }
        }
    }

    private static Optional<Reason> believed(PageLayout layout, int e, Prose prose) {
        Optional<Reason> mark = layout.mark(e);
        if (mark.isEmpty() || layout.firstBlock(e) == layout.endBlock(e)) {
            return mark;
        }
        String tag = layout.tag(e);
        if (tag.equals("figure") && holdsQuoteOrTable(layout, e)) {
            return Optional.empty();
        }
        boolean heavy = prose.in(e) > TOO_MUCH * prose.total() && prose.in(e) > 200;
        return heavy ? Optional.empty() : mark;
    }

    private static boolean holdsQuoteOrTable(PageLayout layout, int e) {
        for (int b = layout.firstBlock(e); b < layout.endBlock(e); b++) {
            Block block = layout.blocks().get(b);
            if (block.role() == Role.CELL || block.role() == Role.QUOTE || block.role() == Role.CODE) {
                return true;
            }
        }
        return false;
    }
}
