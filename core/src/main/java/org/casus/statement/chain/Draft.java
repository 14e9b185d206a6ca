package org.casus.statement.chain;

import java.util.List;
import org.casus.text.Span;
import org.jspecify.annotations.Nullable;

/** A telling while the rules still work on it. Not thread-safe; lives within one reading. */
final class Draft {
    List<Span> source;
    List<Span> cue;
    List<Span> content;

    /** Set where a rule knows the telling around this one; else the spans decide at the end. */
    @Nullable
    Draft parent;

    String rule;

    /** How sure the network is, 0 to 1; 0 where a rule found it. */
    double score;

    Draft(List<Span> source, List<Span> cue, List<Span> content, String rule) {
        this.source = source;
        this.cue = cue;
        this.content = content;
        this.rule = rule;
    }

    Span cueSpan() {
        return new Span(cue.get(0).start(), cue.get(cue.size() - 1).end());
    }

    /** From the first place of the content to its last, gaps included. */
    Span contentReach() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    boolean tells(Span part) {
        return content.stream().anyMatch(span -> span.contains(part));
    }

    boolean hasContent() {
        return !content.isEmpty();
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** The first place of any of its parts. */
    int start() {
        int start = content.isEmpty() ? cueSpan().start() : contentReach().start();
        start = Math.min(start, cueSpan().start());
        return source.isEmpty() ? start : Math.min(start, source.get(0).start());
    }

    @Override
    public String toString() {
        return source + " | " + cue + " | " + content + " by " + rule;
    }
}
