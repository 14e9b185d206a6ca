package org.casus.statement.chain;

import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * A statement before its names and its act are read: who, by which words, what, and inside which other telling.
 *
 * @param source the teller's noun phrase; empty where the text names none
 * @param cue the reporting words
 * @param content what is told, never empty
 * @param parent the index in the same list of the telling that this one is part of
 * @param rule what found it: {@code model 0.93}, {@code citing}
 */
public record Telling(List<Span> source, List<Span> cue, List<Span> content, Optional<Integer> parent, String rule) {
    public Telling {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether a stretch stands in what is told. */
    public boolean tells(Span part) {
        for (Span span : content) {
            if (span.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** From its first place in the text to its last, whichever of its parts stand there. */
    public Span reach() {
        int end = content.get(content.size() - 1).end();
        end = cue.isEmpty() ? end : Math.max(end, cue.get(cue.size() - 1).end());
        end = source.isEmpty() ? end : Math.max(end, source.get(0).end());
        return new Span(start(), end);
    }

    Telling within(Optional<Integer> newParent) {
        return new Telling(source, cue, content, newParent, rule);
    }

    /** The first place of the telling in the text, whichever of its parts stands there. */
    int start() {
        int start = content.get(0).start();
        start = cue.isEmpty() ? start : Math.min(start, cue.get(0).start());
        return source.isEmpty() ? start : Math.min(start, source.get(0).start());
    }
}
