package org.casus.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page are still thought to be body, and why the others are not. Belongs to one thread. */
public final class Selection {
    private final PageLayout layout;
    private final @Nullable Reason[] reasons;
    private int from;
    private int to;

    Selection(PageLayout layout) {
        this.layout = layout;
        this.reasons = new Reason[layout.blocks().size()];
    }

    void setContainer(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the block stands in the element that was chosen as the body's. */
    boolean isInContainer(int b) {
        return from <= b && b < to;
    }

    /** The page that is chosen from. */
    public PageLayout layout() {
        return layout;
    }

    List<Block> blocks() {
        return layout.blocks();
    }

    Block block(int b) {
        return layout.blocks().get(b);
    }

    int size() {
        return reasons.length;
    }

    boolean isKept(int b) {
        return reasons[b] == null;
    }

    /** Why the block is not body; empty while it is. */
    public Optional<Reason> reason(int b) {
        return Optional.ofNullable(reasons[b]);
    }

    /** Drops a block that is still kept; the first reason stays. */
    void drop(int b, Reason reason) {
        if (reasons[b] == null) {
            reasons[b] = reason;
        }
    }

    /** Gives a block that is dropped a better reason. */
    void rename(int b, Reason reason) {
        reasons[b] = reason;
    }

    void drop(int from, int to, Reason reason) {
        for (int b = from; b < to; b++) {
            drop(b, reason);
        }
    }

    /** The first block of the body; 0 if there is none. */
    public int firstKept() {
        for (int b = 0; b < size(); b++) {
            if (isKept(b)) {
                return b;
            }
        }
        return 0;
    }

    /** The summary that the mark-up names so, above the body. */
    public Optional<String> standfirst() {
        int first = firstKept();
        for (int b = 0; b < first; b++) {
            if (reasons[b] == Reason.STANDFIRST && block(b).length() > 15) {
                return Optional.of(block(b).text());
            }
        }
        return Optional.empty();
    }

    /** The body: its blocks parted by one empty line, a table's row on one line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int row = 0;
        for (int b = 0; b < size(); b++) {
            if (isKept(b)) {
                boolean sameRow = row > 0 && block(b).row() == row;
                text.append(text.isEmpty() ? "" : sameRow ? "\t" : "\n\n").append(block(b).text());
                row = block(b).row();
            }
        }
        return text.toString();
    }

    /** What was dropped, in page order; neighbours of one reason are one piece. */
    public List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Reason open = null;
        for (int b = 0; b < size(); b++) {
            if (open != null && open != reasons[b]) {
                dropped.add(new Dropped(open, text.toString()));
                text.setLength(0);
            }
            open = reasons[b];
            if (open != null) {
                text.append(text.isEmpty() ? "" : "\n").append(block(b).text());
            }
        }
        if (open != null) {
            dropped.add(new Dropped(open, text.toString()));
        }
        return dropped;
    }

    /** A piece of the page that is not body, and why. */
    public record Dropped(Reason reason, String text) {}
}
