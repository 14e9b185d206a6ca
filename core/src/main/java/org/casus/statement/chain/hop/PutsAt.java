package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Numbers;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** "Imhof put the army's losses at 15 dead", "raised its count to 22 dead": who puts a number on something tells it. */
public final class PutsAt {
    private static final WordLists WORDS = WordLists.of(PutsAt.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> PUTS = WORDS.named("puts a number");
    private static final Set<String> REVISES = WORDS.named("revises a number");
    private static final Set<String> COUNTS = WORDS.named("count");
    private static final Set<String> DATES = WORDS.named("dates");
    private static final Set<String> ADVERBS = Set.of("now", "still", "also", "again");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
    private static final int LONGEST_THING = 9;
    private static final int LONGEST_NUMBER = 5;

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence) + 1; i < past; i++) {
                if (PUTS.contains(drafting.wording.word(i)) || revises(drafting.wording, i)) {
                    tell(drafting, sentence, i, past);
                }
            }
        }
    }

    /** "raised its count" */
    private static boolean revises(Wording wording, int i) {
        return REVISES.contains(wording.word(i))
                && (COUNTS.contains(wording.word(i + 2)) || COUNTS.contains(wording.word(i + 3)));
    }

    private static void tell(Drafting drafting, Span sentence, int verb, int past) {
        Span cue = drafting.wording.get(verb).span();
        boolean known = drafting.drafts.stream()
                .anyMatch(draft -> draft.hasContent() && draft.cueSpan().overlaps(cue));
        int subject = beforeDay(drafting, beforeRelative(drafting, verb, drafting.first(sentence)));
        Optional<Span> teller = drafting.phrases
                .before(
                        ADVERBS.contains(drafting.wording.word(subject - 1)) ? subject - 1 : subject,
                        drafting.first(sentence))
                .filter(span -> isNamed(drafting, span));
        int at = at(drafting, verb + 2, past, PUTS.contains(drafting.wording.word(verb)) ? "at" : "to");
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

    /** "The union, which has sent a delegation, put": the comma that its relative clause opens with. */
    private static int beforeRelative(Drafting drafting, int verb, int first) {
        if (!drafting.wording.word(verb - 1).equals(",")) {
            return verb;
        }
        for (int i = verb - 2; i > first; i--) {
            if (drafting.wording.word(i).equals(",")) {
                return RELATIVE.contains(drafting.wording.word(i + 1)) ? i : verb;
            }
        }
        return verb;
    }

    /** "The ministry on Thursday put" */
    private static int beforeDay(Drafting drafting, int subject) {
        return isOnDay(drafting.wording, subject - 2) ? subject - 2 : subject;
    }

    private static boolean isOnDay(Wording wording, int i) {
        return i >= 0 && i + 1 < wording.size() && wording.word(i).equals("on") && DATES.contains(wording.word(i + 1));
    }

    private static boolean isNamed(Drafting drafting, Span span) {
        for (int i = drafting.first(span); i < drafting.past(span); i++) {
            if (drafting.wording.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private static int at(Drafting drafting, int from, int past, String preposition) {
        for (int i = from; i < Math.min(past, from + LONGEST_THING); i++) {
            String word = drafting.wording.word(i);
            if (word.equals(preposition)) {
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

    /** Up to a comma, a day, or the sentence's end. */
    private static int end(Drafting drafting, int at, int past) {
        int i = at + 2;
        while (i < past && !Set.of(",", ";", ".").contains(drafting.wording.word(i)) && !isOnDay(drafting.wording, i)) {
            i++;
        }
        return i;
    }
}
