package org.casus.statement.draft;

import java.util.List;
import org.casus.text.Span;
import org.jspecify.annotations.Nullable;

/** A telling while the rules still work on it. Not thread-safe; lives within one reading. */
public final class Draft {
    public List<Span> source;
    public List<Span> cue;
    public List<Span> content;

    /** Set where a rule knows the telling around this one; else the spans decide at the end. */
    @Nullable
    public Draft parent;

    public String rule;

    /** How sure the network is, 0 to 1; 0 where a rule found it. */
    public double score;

    public Draft(List<Span> source, List<Span> cue, List<Span> content, String rule) {
        this.source = source;
        this.cue = cue;
        this.content = content;
        this.rule = rule;
    }

    public Span cueSpan() {
        return new Span(cue.get(0).start(), cue.get(cue.size() - 1).end());
    }

    /** From the first place of the content to its last, gaps included. */
    public Span contentReach() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    public boolean tells(Span part) {
        for (Span span : content) {
            if (span.contains(part)) {
                return true;
            }
        }
        return false;
    }

    boolean tellsPartOf(Span stretch) {
        for (Span span : content) {
            if (span.overlaps(stretch)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasContent() {
        return !content.isEmpty();
    }

    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** The first place of any of its parts. */
    public int start() {
        int start = content.isEmpty() ? cueSpan().start() : contentReach().start();
        start = Math.min(start, cueSpan().start());
        return source.isEmpty() ? start : Math.min(start, source.get(0).start());
    }

    @Override
    public String toString() {
        return source + " | " + cue + " | " + content + " by " + rule;
    }
}
