package org.casus.statement.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;

/** "The minister yesterday gave Dravin until Friday", "gave it 48 hours to release the crew": who gives time, demands. */
final class Ultimatum {
    private static final Set<String> GIVES = Set.of("gave", "gives", "given", "giving");
    private static final Set<String> BETWEEN = Set.of("has", "had", "have", "also", "then", "yesterday", "later", "on");
    private static final Set<String> LENGTHS = Set.of("minutes", "hours", "days", "weeks", "hour", "day", "week");
    private static final int LONGEST_RECEIVER = 6;
    private static final int LONGEST_DATE = 8;

    void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence) + 1; i < past; i++) {
                if (GIVES.contains(drafting.wording.word(i))) {
                    give(drafting, sentence, i, past);
                }
            }
        }
    }

    private static void give(Drafting drafting, Span sentence, int verb, int past) {
        Wording wording = drafting.wording;
        int reach = Math.min(past, verb + 2 + LONGEST_RECEIVER);
        int until = find(wording, Set.of("until", "till"), verb + 2, reach);
        until = until < 0 ? find(wording, LENGTHS, verb + 2, reach) : until;
        int to = until < 0 ? -1 : find(wording, Set.of("to"), until + 1, Math.min(past, until + 1 + LONGEST_DATE));
        Span cue = wording.get(verb).span();
        if (to < 0 || to + 1 >= past || drafting.withCueAt(cue).isPresent()) {
            return;
        }
        int subject = verb;
        while (subject > drafting.first(sentence) && BETWEEN.contains(wording.word(subject - 1))) {
            subject--;
        }
        Optional<Span> teller = drafting.phrases.before(subject, drafting.first(sentence));
        Optional<Span> told = drafting.words(wording.get(verb + 1).start(), sentence.end());
        if (teller.isPresent() && told.isPresent()) {
            drafting.drafts.add(new Draft(List.of(teller.get()), List.of(cue), List.of(told.get()), "ultimatum"));
        }
    }

    private static int find(Wording wording, Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(wording.word(i))) {
                return i;
            }
        }
        return -1;
    }
}
