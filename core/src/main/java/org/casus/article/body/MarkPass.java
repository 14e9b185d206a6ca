package org.casus.article.body;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;
import org.jspecify.annotations.Nullable;

/** Drops what its mark-up names as furniture, unless the page's own weight speaks against it. */
final class MarkPass {
    private static final Set<Reason> DOUBTED = EnumSet.of(
            Reason.EMBED,
            Reason.ADVERTISEMENT,
            Reason.FURNITURE,
            Reason.TAGS,
            Reason.BYLINE,
            Reason.SHARE,
            Reason.FORM,
            Reason.CREDIT,
            Reason.HIDDEN,
            Reason.CAPTION,
            Reason.STANDFIRST,
            Reason.AUTHOR);

    private final PageLayout layout;
    private final Prose prose;
    private final Trust trust;
    private final Set<Reason> disbelieved;

    /** How far the words of the mark-up are believed. */
    enum Trust {
        /** All of them, within reason. */
        WORDS,
        /** Only what is furniture by the name of its element or surely by its words. */
        STRUCTURE,
        /** Nothing but comments and forms. */
        LITTLE
    }

    private MarkPass(Selection selection, Trust trust) {
        this.layout = selection.layout();
        this.prose = Prose.of(selection);
        this.trust = trust;
        this.disbelieved = disbelieved();
    }

    /** Kinds of which the page has so much that its mark-up must mean something else by the word. */
    private Set<Reason> disbelieved() {
        Map<Reason, Double> sums = new EnumMap<>(Reason.class);
        int e = 0;
        while (e < layout.size()) {
            Optional<Reason> mark = layout.mark(e);
            boolean counts = mark.isPresent() && DOUBTED.contains(mark.get()) && prose.in(e) > 0;
            if (counts) {
                sums.merge(mark.get(), prose.in(e), Double::sum);
            }
            e = counts ? layout.end(e) : e + 1;
        }
        Set<Reason> many = EnumSet.noneOf(Reason.class);
        sums.forEach((reason, sum) -> {
            if (sum > 0.35 * prose.total() && sum > 600) {
                many.add(reason);
            }
        });
        return many;
    }

    static void apply(Selection selection, Trust trust) {
        MarkPass pass = new MarkPass(selection, trust);
        PageLayout layout = selection.layout();
        @Nullable Reason[] effective = new Reason[layout.size()];
        for (int e = 0; e < layout.size(); e++) {
            int parent = layout.parent(e);
            Reason above = parent < 0 ? null : effective[parent];
            effective[e] = above != null ? above : pass.believed(e).orElse(null);
        }
        for (int b = 0; b < selection.size(); b++) {
            Reason reason = effective[selection.block(b).element()];
            if (reason != null) {
                selection.drop(b, reason);
            }
        }
    }

    private Optional<Reason> believed(int e) {
        Optional<Reason> mark = layout.mark(e);
        if (mark.isEmpty() || layout.firstBlock(e) == layout.endBlock(e)) {
            return mark;
        }
        if (layout.tag(e).equals("figure") && holdsQuoteOrTable(e)) {
            return Optional.empty();
        }
        return mark.filter(reason -> isTrusted(reason) && !disbelieved.contains(reason) && prose.in(e) <= most(reason));
    }

    private boolean isTrusted(Reason reason) {
        return switch (trust) {
            case WORDS -> true;
            case STRUCTURE ->
                switch (reason) {
                    case NAVIGATION, FOOTER, FORM, COMMENTS, RELATED, CONSENT, NEWSLETTER, AUTHOR, CAPTION -> true;
                    default -> false;
                };
            case LITTLE -> reason == Reason.COMMENTS || reason == Reason.NAVIGATION;
        };
    }

    /** How much running text furniture of this kind may have before it is no longer believed to be furniture. */
    private double most(Reason reason) {
        double all = prose.total();
        return switch (reason) {
            case COMMENTS -> 0.8 * all;
            case RELATED, FOOTER, NAVIGATION, CONSENT, SIDEBAR, POPUP, EMBED -> Math.max(200, 0.35 * all);
            case HIDDEN -> Math.max(150, 0.25 * all);
            case NEWSLETTER, AUTHOR, PAYWALL, FORM, ADVERTISEMENT -> Math.max(200, Math.min(2_000, 0.25 * all));
            default -> Math.max(200, Math.min(1_200, 0.15 * all));
        };
    }

    private boolean holdsQuoteOrTable(int e) {
        for (int b = layout.firstBlock(e); b < layout.endBlock(e); b++) {
            Block block = layout.blocks().get(b);
            if (block.role() == Role.CELL || block.role() == Role.QUOTE || block.role() == Role.CODE) {
                return true;
            }
        }
        return false;
    }
}
