package org.casus.statement.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * The main clause of what is told: without what others say in it, without its condition, its relative and other side
 * clauses. "that the story, which AFP ran, was not true" is {@code the story was not true}.
 */
public final class Clause {
    private static final Set<String> VERBS = verbs();
    private static final Set<String> NO_ONE = Set.of("nobody", "none", "no");

    private final Wording wording;
    private final List<Integer> tokens;

    private Clause(Wording wording, List<Integer> tokens) {
        this.wording = wording;
        this.tokens = tokens;
    }

    private static Set<String> verbs() {
        WordLists lists = WordLists.of(Clause.class, "/org/casus/statement/act-words.tsv");
        Set<String> verbs = new HashSet<>(lists.named("finite"));
        verbs.addAll(lists.named("modal"));
        return Set.copyOf(verbs);
    }

    /**
     * @param inner the tellings within this one
     * @param condition the condition's spans
     */
    public static Clause of(
            Wording wording, Telling telling, List<Telling> inner, List<Span> condition, ContentWords words) {
        List<Integer> kept = new ArrayList<>();
        boolean first = true;
        for (Span span : telling.content()) {
            int past = wording.after(span.end());
            int i = wording.at(span.start());
            while (i < past) {
                if (isTold(inner, wording.get(i).span()) || within(wording, i, condition)) {
                    i++;
                } else if (words.isAt("sentence", wording, i)
                        && !(first && wording.word(i).equals("as"))) {
                    i = pastSideClause(wording, i, past);
                } else {
                    if (!(first && wording.word(i).equals("that"))
                            && wording.get(i).isWord()) {
                        kept.add(i);
                    }
                    first = false;
                    i++;
                }
            }
        }
        return new Clause(wording, kept);
    }

    private static boolean isTold(List<Telling> inner, Span word) {
        return inner.stream().anyMatch(part -> part.tells(word));
    }

    private static boolean within(Wording wording, int i, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.contains(wording.get(i).span()));
    }

    private static int pastSideClause(Wording wording, int from, int past) {
        int i = from + 1;
        boolean subject = Set.of("who", "which", "that").contains(wording.word(from));
        while (i < past && !Set.of(",", ".", ";").contains(wording.word(i))) {
            if (subject
                    && i > from + 2
                    && Set.of("will", "would", "must", "shall", "should").contains(wording.word(i))) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Whether a comma stands before the word at a place. */
    boolean isBehindComma(int place) {
        return wording.word(tokens.get(place) - 1).equals(",");
    }

    /** Whether a verb that makes a clause stands at a place or behind it, as far as its form shows it. */
    boolean hasVerbFrom(int place) {
        return tokens.subList(Math.min(place, tokens.size()), tokens.size()).stream()
                .anyMatch(token -> VERBS.contains(wording.word(token)));
    }

    List<Integer> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The word at a place of the clause; empty outside it. */
    String word(int place) {
        return place < 0 || place >= tokens.size() ? "" : wording.word(tokens.get(place));
    }

    /** Whether the word at a place is written with a capital; not outside the clause. */
    boolean isCapital(int place) {
        return place >= 0
                && place < tokens.size()
                && wording.get(tokens.get(place)).capital();
    }

    /** "Nobody in this ministry", "no harbour" */
    boolean opensWithNobody() {
        return NO_ONE.contains(word(0));
    }

    /** The first place of the clause with one of these words; -1 if none. */
    int find(Set<String> any) {
        for (int i = 0; i < tokens.size(); i++) {
            if (any.contains(word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word of a kind stands in the clause from a place on. */
    boolean has(String kind, ContentWords words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (words.isAt(kind, wording, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean has(String kind, ContentWords words) {
        return has(kind, words, 0, tokens.size());
    }
}
