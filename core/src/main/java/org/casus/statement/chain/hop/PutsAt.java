package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Numbers;
import org.casus.text.Span;

/** "Imhof put the army's losses at 15 dead": who puts a number on something tells it. */
public final class PutsAt {
    private static final Set<String> PUTS = Set.of("put", "puts", "estimated", "estimates");
    private static final Set<String> ADVERBS = Set.of("now", "still", "also", "again");
    private static final int LONGEST_THING = 9;
    private static final int LONGEST_NUMBER = 5;

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence) + 1; i < past; i++) {
                if (PUTS.contains(drafting.wording.word(i))) {
                    tell(drafting, sentence, i, past);
                }
            }
        }
    }

    private static void tell(Drafting drafting, Span sentence, int verb, int past) {
        Span cue = drafting.wording.get(verb).span();
        boolean known = drafting.drafts.stream()
                .anyMatch(draft -> draft.hasContent() && draft.cueSpan().overlaps(cue));
        Optional<Span> teller = drafting.phrases
                .before(ADVERBS.contains(drafting.wording.word(verb - 1)) ? verb - 1 : verb, drafting.first(sentence))
                .filter(span -> isNamed(drafting, span));
        int at = at(drafting, verb + 2, past);
        if (known || teller.isEmpty() || at < 0 || !isNumber(drafting, at + 1, past)) {
            return;
        }
        drafting.words(
                        drafting.wording.get(verb + 1).start(),
                        drafting.wording.get(end(drafting, at, past) - 1).end())
                .ifPresent(told -> {
                    drafting.drafts.removeIf(draft -> draft.cueSpan().overlaps(cue));
                    drafting.drafts.add(new Draft(List.of(teller.get()), List.of(cue), List.of(told), "puts a number"));
                });
    }

    private static boolean isNamed(Drafting drafting, Span span) {
        for (int i = drafting.first(span); i < drafting.past(span); i++) {
            if (drafting.wording.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private static int at(Drafting drafting, int from, int past) {
        for (int i = from; i < Math.min(past, from + LONGEST_THING); i++) {
            String word = drafting.wording.word(i);
            if (word.equals("at")) {
                return i;
            }
            if (Set.of(",", ".", ";", "to", "into", "on").contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNumber(Drafting drafting, int from, int past) {
        int to = Math.min(past, from + LONGEST_NUMBER);
        return from < to
                && !Numbers.find(drafting.wording.span(from, to).in(drafting.wording.text()))
                        .isEmpty();
    }

    /** Up to a comma, or the sentence's end. */
    private static int end(Drafting drafting, int at, int past) {
        int i = at + 2;
        while (i < past && !Set.of(",", ";", ".").contains(drafting.wording.word(i))) {
            i++;
        }
        return i;
    }
}
