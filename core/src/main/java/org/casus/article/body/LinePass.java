package org.casus.article.body;

import java.util.Optional;
import org.casus.article.furniture.FurniturePhrases;
import org.casus.article.furniture.LineForms;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/** Drops lines, and the sections they head, that say by their own words that they are furniture. */
final class LinePass {
    private static final int PROSE_AGAIN = 140;
    private static final int LONG = 600;
    private final FurniturePhrases phrases = FurniturePhrases.standard();
    private final LineForms forms = LineForms.standard();
    private final Selection selection;
    private final PageLayout layout;
    /** Kept characters before each block, as they were when the pass began. */
    private final int[] sums;

    private LinePass(Selection selection) {
        this.selection = selection;
        this.layout = selection.layout();
        this.sums = new int[selection.size() + 1];
        for (int b = 0; b < selection.size(); b++) {
            sums[b + 1] = sums[b] + (selection.isKept(b) ? selection.block(b).plainChars() : 0);
        }
    }

    private int chars(int from, int to) {
        return sums[to] - sums[from];
    }

    static void apply(Selection selection, int from, int to) {
        LinePass pass = new LinePass(selection);
        for (int b = from; b < to; b++) {
            if (selection.isKept(b)) {
                pass.judge(b, from, to);
            }
        }
    }

    private void judge(int b, int from, int to) {
        String text = selection.block(b).text();
        Optional<Reason> end = phrases.endsArticle(text).or(() -> forms.endsArticle(text));
        Optional<Reason> heads = end.or(() -> phrases.opens(text));
        if (heads.isPresent() && isPointer(b)) {
            selection.drop(b, heads.get());
            return;
        }
        if (end.isPresent() && (mayEnd(b, from, to) || surelyEnds(b, from, end.get()))) {
            selection.drop(b, end.get() == Reason.FOOTER ? nextSection(b, to) : to, end.get());
            return;
        }
        Optional<Reason> opened = phrases.opens(text);
        if (opened.isPresent()) {
            dropSection(b, to, opened.get());
            return;
        }
        Optional<Reason> whole = phrases.whole(text);
        if (whole.isPresent()) {
            selection.drop(b, whole.get());
            return;
        }
        phrases.line(text).filter(reason -> fits(b, from, to, reason)).ifPresent(r -> selection.drop(b, r));
        forms.of(text).ifPresent(reason -> dropForm(b, reason));
    }

    /** Drops the line; under a post, all that is quoted of it. */
    private void dropForm(int b, Reason reason) {
        int quote = reason == Reason.EMBED ? quoteAround(b) : -1;
        if (quote >= 0) {
            selection.drop(layout.firstBlock(quote), layout.endBlock(quote), reason);
        } else if (selection.block(b).role() != Role.CELL) {
            selection.drop(b, reason);
        }
    }

    private int quoteAround(int b) {
        int e = selection.block(b).element();
        for (int steps = 0; e > 0 && steps < 4; steps++) {
            if (layout.tag(e).equals("blockquote")) {
                return e;
            }
            e = layout.parent(e);
        }
        return -1;
    }

    /**
     * A link with such words points at the furniture and does not head it: "Leave a comment" in the middle of a text. A
     * count of comments stands where the text is over.
     */
    private boolean isPointer(int b) {
        Block block = selection.block(b);
        return block.linkDensity() > 0.9 && block.role() != Role.HEADING && !isCounting(b);
    }

    private boolean isCounting(int b) {
        return selection.block(b).text().chars().anyMatch(Character::isDigit);
    }

    /** The next heading like this one with running text under it: an article may go on below its sources. Else the end. */
    private int nextSection(int b, int to) {
        for (int next = b + 1; next + 1 < to; next++) {
            if (selection.isKept(next) && isLike(next, b) && isRunningText(next + 1)) {
                return next;
            }
        }
        return to;
    }

    private boolean isLike(int b, int heading) {
        int one = selection.block(b).element();
        int other = selection.block(heading).element();
        return selection.block(b).role() == Role.HEADING
                && selection.block(b).linkDensity() < 0.5
                && layout.tag(one).equals(layout.tag(other))
                && layout.parent(one) == layout.parent(other);
    }

    private boolean isRunningText(int b) {
        Block block = selection.block(b);
        return selection.isKept(b) && block.role() == Role.PARAGRAPH && block.plainChars() >= PROSE_AGAIN;
    }

    /** The article ends here only if most of it lies before. */
    private boolean mayEnd(int b, int from, int to) {
        return chars(from, b) >= chars(b, to) && chars(from, b) > 100;
    }

    /** "8 Comments" and notices of cookies under a text: what follows may be longer than the article. */
    private boolean surelyEnds(int b, int from, Reason reason) {
        boolean counts = reason == Reason.COMMENTS && isCounting(b);
        return (counts || reason == Reason.CONSENT) && chars(from, b) > LONG;
    }

    /** Whether a line that begins like furniture also looks like it. */
    private boolean fits(int b, int from, int to, Reason reason) {
        Block block = selection.block(b);
        boolean sentence = Prose.endsSentence(block.text());
        return switch (reason) {
            case RELATED -> block.length() < 220 && (block.linkDensity() > 0.3 || block.role() == Role.HEADING);
            case NEWSLETTER, PAYWALL -> block.length() < 320;
            case CREDIT -> block.length() < 120 && !sentence;
            case BYLINE -> block.length() < 100 && (!sentence || endsInTime(block.text()));
            case TAGS -> block.length() < 200 && (block.links() > 0 || !sentence);
            case SHARE -> block.length() < 120 || block.linkDensity() > 0.2;
            case FOOTER -> block.length() < (isLate(b, from, to) ? 400 : 220);
            case AUTHOR -> block.length() < 420 && isLate(b, from, to);
            default -> true;
        };
    }

    /** "Updated at 1:55 p.m." */
    private static boolean endsInTime(String text) {
        return text.endsWith("a.m.") || text.endsWith("p.m.");
    }

    /** Whether the block stands in the last quarter of the text. */
    private boolean isLate(int b, int from, int to) {
        return chars(b, to) * 4 <= chars(from, to) || chars(b, to) < 700;
    }

    /**
     * Drops a heading and what it heads: the rest of its own box if it heads one, else up to the next heading or the
     * next long paragraph.
     */
    private void dropSection(int b, int to, Reason reason) {
        int box = boxHeadedBy(b);
        if (box > 0 && layout.endBlock(box) <= to && layout.endBlock(box) > b + 1) {
            selection.drop(b, layout.endBlock(box), reason);
            return;
        }
        selection.drop(b, reason);
        for (int next = b + 1; next < to; next++) {
            Block block = selection.block(next);
            if (block.role() == Role.HEADING && block.linkDensity() < 0.5 || isProse(block)) {
                return;
            }
            selection.drop(next, reason);
        }
    }

    private static boolean isProse(Block block) {
        boolean long_ = block.plainChars() >= PROSE_AGAIN && block.linkDensity() < 0.3;
        return long_ || (block.role() == Role.PARAGRAPH && block.linkDensity() < 0.2 && block.length() > 60);
    }

    /** The largest element that begins with the block and is no larger than a box of furniture; −1 if none. */
    private int boxHeadedBy(int b) {
        int e = selection.block(b).element();
        int box = -1;
        int all = chars(0, selection.size());
        while (e > 0 && layout.firstBlock(e) == b) {
            int chars = chars(layout.firstBlock(e), layout.endBlock(e));
            if (chars > all * 0.3 && chars > 300) {
                break;
            }
            box = e;
            e = layout.parent(e);
        }
        return box;
    }
}
