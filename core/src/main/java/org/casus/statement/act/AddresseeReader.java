package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Finds the phrase of the one spoken to: "told parliament", "called on both armies to", "in a letter to the mission". */
public final class AddresseeReader {
    private static final WordLists WORDS = WordLists.of(AddresseeReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> BEHIND = WORDS.named("told");
    private static final Set<String> ASKING = WORDS.named("asked");
    private static final Set<String> SAID = WORDS.named("said to");
    private static final Set<String> ENDS = WORDS.named("addressee ends");

    /** The phrase of the one spoken to and why it was taken. */
    public record Reading(Span phrase, String reason) {}

    public Optional<Reading> read(Wording wording, Telling telling, Span sentence) {
        int cueEnd = wording.after(telling.cue().get(telling.cue().size() - 1).end());
        String last = wording.word(cueEnd - 1);
        boolean asking = ASKING.contains(last);
        if (BEHIND.contains(last) || asking) {
            Optional<Span> named = phrase(wording, cueEnd, wording.after(sentence.end()), asking ? "to" : "");
            if (named.filter(span -> isTeller(telling, span) || isAllTold(telling, span))
                    .isPresent()) {
                return Optional.empty();
            }
            if (named.isPresent()) {
                return named.map(span -> new Reading(span, "behind \"" + last + "\""));
            }
        }
        return linked(wording, telling, sentence, cueEnd);
    }

    /** "warned the ambassador": where the verb goes first, the one behind it tells. */
    private static boolean isTeller(Telling telling, Span span) {
        return telling.source().stream().anyMatch(span::overlaps);
    }

    /** "promised a second convoy": what is promised, and to nobody. */
    private static boolean isAllTold(Telling telling, Span span) {
        return telling.content().stream().allMatch(span::contains);
    }

    /** The phrase behind a verb; after a verb of asking it must be followed by "to". */
    private Optional<Span> phrase(Wording wording, int from, int limit, String follower) {
        if (from < limit && Set.of("us", "him", "them", "me", "her", "you").contains(wording.word(from))) {
            return Optional.of(wording.get(from).span());
        }
        int to = from;
        while (to < limit
                && to - from < 8
                && wording.get(to).isWord()
                && (!ENDS.contains(wording.word(to)) || to == from && isOwnToldThat(wording, to))
                && !(to > from && isArticle(wording, to))) {
            to++;
        }
        boolean closed = follower.isEmpty()
                || wording.word(to).equals(follower)
                || wording.word(to).equals("not");
        boolean pronounClause = to == from;
        return closed && !pronounClause && isNoun(from, to, limit)
                ? Optional.of(wording.span(from, to))
                : Optional.empty();
    }

    /** "assured his Colombian counterpart that": not "warned his guns would return". */
    private static boolean isOwnToldThat(Wording wording, int from) {
        return wording.word(from).equals("his")
                && IntStream.range(from + 2, from + 5)
                        .anyMatch(i -> Set.of("that", "to").contains(wording.word(i)));
    }

    private static boolean isArticle(Wording wording, int i) {
        return Set.of("the", "a", "an").contains(wording.word(i));
    }

    /** "told reporters the village was empty": only the noun, not the clause behind it. */
    private static boolean isNoun(int from, int to, int limit) {
        return to <= limit && to - from <= 6;
    }

    private Optional<Reading> linked(Wording wording, Telling telling, Span sentence, int cueEnd) {
        int past = wording.after(sentence.end());
        for (int i = wording.at(sentence.start()); i + 2 < past; i++) {
            boolean told = telling.content().stream()
                    .anyMatch(span -> span.start() <= sentence.start() && span.end() > sentence.end());
            int at = i;
            boolean inContent = telling.content().stream()
                    .anyMatch(span -> span.contains(wording.get(at).start()));
            boolean speaking = Set.of("speaking", "talking", "spoke", "speaks").contains(wording.word(i))
                    && Set.of("to", "with").contains(wording.word(i + 1));
            boolean letter = Set.of("letter", "interview", "appeal", "message", "address", "note", "telegram")
                            .contains(wording.word(i))
                    && Set.of("to", "with").contains(wording.word(i + 1));
            boolean saidTo = i == cueEnd - 1 && wording.word(i + 1).equals("to") && SAID.contains(wording.word(i));
            if (!told && !inContent && (speaking || letter || saidTo)) {
                String link = wording.word(i) + " " + wording.word(i + 1);
                return phrase(wording, i + 2, past, "").map(span -> new Reading(span, "behind \"" + link + "\""));
            }
        }
        return Optional.empty();
    }
}
