package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * A transcript: "WALLACE: Will she be there?", "PENCE: She will not." Lines that begin with a name and a colon tell what
 * is behind it, where at least two names come back.
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
        if (labelled.size() < 2) {
            return;
        }
        labelled.keySet().removeAll(NO_ONE);
        labelled.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Line::from))
                .forEach(line -> add(drafting, line));
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
            int end = Math.max(told.get().end(), known.get().contentReach().end());
            known.get().content = List.of(new Span(told.get().start(), end));
        }
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
