package org.casus.statement.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Finds the "if", "unless" or "until" in what is told, with its clause. */
public final class ConditionReader {
    private static final WordLists WORDS = WordLists.of(ConditionReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> TIMES = WORDS.named("time");
    private static final Set<String> SUBJECTS = WORDS.named("inverted");
    private static final Set<String> PERIODS = WORDS.named("period");
    private static final Set<String> ASKING = WORDS.named("asks if");
    private static final Set<String> MODALS = WORDS.named("modal");

    private static final int SUBJECT = 5;

    /** Words behind the conjunction that make no clause yet. */
    private static final int SHORTEST = 2;

    private final ContentWords words;

    public ConditionReader(ContentWords words) {
        this.words = words;
    }

    /**
     * The condition of a content; one that stands in what an inner teller tells is his alone. It goes on behind an aside
     * that cut its subject off: "until Hamas, which rules there, has been destroyed".
     */
    public Optional<Span> read(Wording wording, Telling telling, List<Telling> inner) {
        for (int at = 0; at < telling.content().size(); at++) {
            Span content = telling.content().get(at);
            int past = wording.after(content.end());
            for (int i = wording.at(content.start()); i < past; i++) {
                int length = words.lengthAt("condition", wording, i);
                Span word = wording.get(i).span();
                if (length > 0
                        && opens(wording, i, length, content)
                        && inner.stream().noneMatch(part -> part.tells(word))) {
                    Span clause = clause(wording, i, length, content, past);
                    boolean cutOff = clause.end() == content.end()
                            && wording.after(clause.end()) - i - length <= SHORTEST
                            && at + 1 < telling.content().size();
                    return Optional.of(
                            cutOff
                                    ? new Span(
                                            clause.start(),
                                            telling.content().get(at + 1).end())
                                    : clause);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Wording wording, int i, int length, Span content) {
        String word = wording.word(i);
        String before = wording.word(i - 1);
        boolean first = wording.get(i).start() == content.start();
        return switch (word) {
            case "if" -> length > 1 || !ASKING.contains(before);
            case "should" -> first && !wording.word(i + 1).equals("not") || SUBJECTS.contains(wording.word(i + 1));
            case "were" -> first && isSubject(wording, i + 1) && isToSoon(wording, i + 2);
            case "had" -> first && isSubject(wording, i + 1);
            case "provided", "providing" -> length > 1 || Set.of(",", "only").contains(before);
            case "once" ->
                !Set.of("at", "than", "only", "more", "for", "all", "was").contains(before)
                        && !wording.word(i + 1).equals("again")
                        && !wording.word(i + 1).equals(",")
                        && !wording.word(i + 1).equals("more");
            case "until", "till" -> !Set.of("from").contains(before) && !isTime(wording, i + 1);
            case "in" ->
                length > 2
                        ? !isPlainName(wording, i + length)
                        : !wording.word(i + 2).equals("point");
            case "on" -> !wording.word(i + length).equals("anonymity");
            default -> true;
        };
    }

    /** "not effective in the case of | Karabakh" */
    private static boolean isPlainName(Wording wording, int i) {
        return i < wording.size()
                && wording.get(i).capital()
                && (i + 1 == wording.size() || !wording.get(i + 1).isWord());
    }

    /** "Were the fence | to reach the lake" */
    private static boolean isToSoon(Wording wording, int from) {
        return IntStream.range(from, Math.min(wording.size(), from + SUBJECT))
                .anyMatch(i -> wording.word(i).equals("to"));
    }

    /** "Had | the corridor failed" */
    private static boolean isSubject(Wording wording, int i) {
        return SUBJECTS.contains(wording.word(i))
                || i < wording.size() && wording.get(i).capital();
    }

    /** "until Friday", "until 1991" are dates, no conditions. */
    private static boolean isTime(Wording wording, int i) {
        String word = wording.word(i);
        return word.isEmpty()
                || Character.isDigit(word.charAt(0))
                || TIMES.contains(word)
                || word.equals("the") && PERIODS.contains(wording.word(i + 1));
    }

    /** From the conjunction to the comma that closes its clause, or the end of the sentence or content. */
    private static Span clause(Wording wording, int from, int length, Span content, int past) {
        int start = Set.of("only", "and", "even").contains(wording.word(from - 1))
                        && wording.get(from - 1).start() >= content.start()
                        && wording.word(from - 1).equals("only")
                ? from - 1
                : from;
        boolean fronted = wording.get(from).start() == content.start()
                || isMark(wording.word(from - 1)) && hasModal(wording, from, past);
        int to = from + length;
        while (to < past && !closes(wording, to, fronted, past)) {
            to++;
        }
        while (to > from + 1 && !wording.get(to - 1).isWord()) {
            to--;
        }
        return wording.span(start, to);
    }

    private static boolean closes(Wording wording, int i, boolean fronted, int past) {
        String word = wording.word(i);
        if (Set.of(".", ";", "!", "?").contains(word)) {
            return !isAbbreviation(wording, i);
        }
        if (!isMark(word)) {
            return false;
        }
        boolean mainFollows = fronted && hasModalSoon(wording, i + 1, past);
        return mainFollows || !fronted;
    }

    /** "Oct. 7": the stop behind a short word that a figure or a small letter follows. */
    private static boolean isAbbreviation(Wording wording, int stop) {
        boolean touches =
                stop > 0 && wording.get(stop - 1).end() == wording.get(stop).start();
        String next = wording.word(stop + 1);
        return wording.word(stop).equals(".")
                && touches
                && wording.word(stop - 1).length() <= 5
                && !next.isEmpty()
                && (Character.isDigit(next.charAt(0))
                        || wording.get(stop + 1).isWord()
                                && !wording.get(stop + 1).capital());
    }

    private static boolean isMark(String word) {
        return word.equals(",")
                || word.equals("–")
                || word.equals("—")
                || word.equals("”")
                || word.equals("“")
                || word.equals("\"")
                || word.equals(":");
    }

    private static boolean hasModal(Wording wording, int from, int past) {
        for (int i = from; i < past; i++) {
            if (MODALS.contains(wording.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this comma opens the main clause: a verb of its own follows before the next comma, or no comma does. */
    private static boolean hasModalSoon(Wording wording, int from, int past) {
        for (int i = from; i < past; i++) {
            if (isMark(wording.word(i)) && i > from + 2) {
                return hasModal(wording, from, i) || !hasLaterMark(wording, i + 1, past);
            }
        }
        return true;
    }

    private static boolean hasLaterMark(Wording wording, int from, int past) {
        for (int i = from; i < past; i++) {
            if (isMark(wording.word(i))) {
                return true;
            }
        }
        return false;
    }
}
