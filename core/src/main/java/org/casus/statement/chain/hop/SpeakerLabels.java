package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * A transcript: "WALLACE: Will she be there?", "PENCE: She will not." Lines that begin with a name and a colon tell what
 * is behind it, where at least two names come back, or one whose lines follow lines that ask.
 */
public final class SpeakerLabels {
    private static final int LONGEST_NAME = 5;
    private static final Set<String> NO_ONE = WordLists.of(SpeakerLabels.class, "/org/casus/statement/chain-words.tsv")
            .named("labels no one");

    /**
     * A line that begins with a label.
     *
     * @param colon the token behind the name
     */
    private record Line(int from, int colon, int past) {}

    public void apply(Drafting drafting) {
        Wording wording = drafting.wording;
        Map<String, List<Line>> labelled = new HashMap<>();
        for (int i = 0; i < wording.size(); i = wording.nextLine(i)) {
            line(wording, i)
                    .ifPresent(line -> labelled.computeIfAbsent(label(wording, line), name -> new ArrayList<>())
                            .add(line));
        }
        labelled.values().removeIf(lines -> lines.size() < 2);
        if (labelled.size() < 2 && labelled.values().stream().noneMatch(lines -> areAsked(wording, lines))) {
            return;
        }
        labelled.keySet().removeAll(NO_ONE);
        labelled.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Line::from))
                .forEach(line -> add(drafting, line));
    }

    /** Whether two lines or more stand behind a question. */
    private static boolean areAsked(Wording wording, List<Line> lines) {
        return lines.stream().filter(line -> asks(wording, line.from())).count() >= 2;
    }

    /** Whether what stands before a place ends in a question mark. */
    private static boolean asks(Wording wording, int place) {
        int before = wording.get(Math.max(0, place - 1)).isQuote() ? place - 2 : place - 1;
        return before > 0 && wording.word(before).equals("?");
    }

    private static void add(Drafting drafting, Line line) {
        Wording wording = drafting.wording;
        Span name = wording.span(line.from(), line.colon());
        Span colon = wording.get(line.colon()).span();
        Optional<Span> told =
                drafting.words(colon.end(), wording.get(line.past() - 1).end());
        if (told.isEmpty()) {
            return;
        }
        drafting.drafts.stream()
                .filter(draft -> draft.hasContent()
                        && draft.contentReach().start() < name.start()
                        && draft.contentReach().end() > name.end())
                .forEach(draft -> drafting.endContent(draft, name.start()));
        Optional<Draft> known = drafting.withCueAt(colon);
        if (known.isEmpty()) {
            drafting.drafts.add(new Draft(List.of(name), List.of(colon), List.of(told.get()), "transcript"));
        } else if (known.get().hasContent()) {
            OptionalInt question = beforeQuestion(
                    wording, line.past(), known.get().contentReach().end());
            if (question.isPresent()) {
                drafting.endContent(known.get(), question.getAsInt());
            } else if (!asks(wording, line.from())) {
                int end = Math.max(told.get().end(), known.get().contentReach().end());
                known.get().content = List.of(new Span(told.get().start(), end));
            }
        }
    }

    /** Where the words before a line end that asks and stands within what is told. */
    private static OptionalInt beforeQuestion(Wording wording, int from, int reach) {
        for (int i = from; i < wording.size() && wording.get(i).span().start() < reach; i = wording.nextLine(i)) {
            if (asks(wording, wording.nextLine(i))) {
                return OptionalInt.of(wording.get(i - 1).span().end());
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Line> line(Wording wording, int start) {
        int past = wording.nextLine(start);
        int from = wording.get(start).isQuote() ? start + 1 : start;
        for (int i = from; i < past && i <= from + LONGEST_NAME; i++) {
            if (wording.word(i).equals(":")) {
                return i > from && i + 1 < past ? Optional.of(new Line(from, i, past)) : Optional.empty();
            }
            if (!wording.get(i).capital() && !wording.word(i).equals(".")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static String label(Wording wording, Line line) {
        List<String> words = new ArrayList<>();
        for (int i = line.from(); i < line.colon(); i++) {
            words.add(wording.word(i));
        }
        return String.join(" ", words);
    }
}
