package org.casus.statement.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Span;
import org.casus.text.Token;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Takes marks, dates and strangers off the edges of spans. */
public final class SpanTrimmer {
    private static final WordLists WORDS = WordLists.of(SpanTrimmer.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> DAYS = WORDS.named("day");

    private static final Set<String> LISTENERS = WORDS.named("listener");

    private static final Set<String> LEFT_OPEN = Set.of("who", "whom", "which");

    private static final Set<String> NO_DOING = Set.of("including", "excluding", "acting", "during");

    private final Wording wording;

    public SpanTrimmer(Wording wording) {
        this.wording = wording;
    }

    /**
     * Without punctuation at both ends, save a closing bracket or a stop that belongs to an abbreviation, and without a
     * pronoun whose clause an aside cut off: "the release of two men | who, according to the ministry, ...".
     */
    public List<Span> trimmed(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            trimmed(span).ifPresent(kept::add);
        }
        return kept;
    }

    public Optional<Span> trimmed(Span span) {
        int from = wording.at(span.start());
        int to = wording.after(span.end());
        from = behindTime(from, to);
        while (from < to && !isWord(from)) {
            from++;
        }
        while (from < to && (!isWord(to - 1) || to - from > 1 && LEFT_OPEN.contains(wording.word(to - 1)))) {
            to--;
        }
        if (to < wording.size()
                && from < to
                && opensBracket(from, to)
                && wording.word(to).equals(")")) {
            to++;
        }
        return from < to ? Optional.of(wording.span(from, to)) : Optional.empty();
    }

    /** "11:35", on a line of its own above an entry of a live report, is no part of what is told there. */
    private int behindTime(int from, int to) {
        int at = from;
        while (at < to
                && !Character.isLetter(wording.get(at).span().in(wording.text()).charAt(0))) {
            at++;
        }
        return at > from && at < to && wording.beginsLine(at) ? at : from;
    }

    private boolean isWord(int i) {
        return wording.get(i).isWord() || wording.word(i).equals("'s");
    }

    private boolean opensBracket(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += wording.word(i).equals("(") ? 1 : wording.word(i).equals(")") ? -1 : 0;
        }
        return open > 0;
    }

    /**
     * A source lies within one paragraph and holds no date and no listeners: "The mission on Wednesday" is the mission,
     * "said to reporters the mayor" is the mayor, "in the ministry noted" the ministry.
     */
    public List<Span> source(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            sourcePart(span).flatMap(this::trimmed).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Span> sourcePart(Span span) {
        int from = wording.at(span.start());
        int to = wording.after(span.end());
        for (int i = from + 1; i < to; i++) {
            if (wording.beginsLine(i)) {
                from = i;
            }
        }
        boolean house =
                wording.word(from).equals("in") && wording.word(from + 1).equals("the");
        from += house && from + 2 < to ? 1 : 0;
        boolean toldTo = wording.word(from - 1).equals("to") && LISTENERS.contains(wording.word(from));
        from += toldTo && from + 1 < to ? 1 : 0;
        to = beforeParticiple(from, to);
        boolean clause =
                wording.all().subList(from, to).stream().anyMatch(token -> token.is("who") || token.is("which"));
        boolean dated = to - from >= 2 && wording.word(to - 2).endsWith("ed");
        if (!clause && !dated && to - from >= 2 && DAYS.contains(wording.word(to - 1))) {
            to--;
            if (to - from >= 2 && Set.of("on", "late", "early", "earlier").contains(wording.word(to - 1))) {
                to--;
            }
        }
        return from < to ? Optional.of(wording.span(from, to)) : Optional.empty();
    }

    /** "The president, opening the museum": what he was doing is no part of him; those included are. */
    private int beforeParticiple(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            String next = wording.word(i + 1);
            if (wording.word(i).equals(",")
                    && next.length() > 5
                    && next.endsWith("ing")
                    && !wording.get(i + 1).capital()
                    && !NO_DOING.contains(next)) {
                return i;
            }
        }
        return to;
    }

    /** Whether nothing but marks stands between two places. */
    public boolean onlyMarksBetween(int from, int to) {
        for (int i = wording.at(from); i < wording.size() && wording.get(i).start() < to; i++) {
            Token token = wording.get(i);
            if (token.start() >= from && token.isWord()) {
                return false;
            }
        }
        return true;
    }
}
