package org.casus.statement.chain.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * A sentence in which the network saw nobody tell, though its end says who does: "The League shelled the market, the army
 * charged on Monday", and as translations have it "P, noted in the department", "P, there have added".
 */
public final class TrailingTeller {
    private static final WordLists WORDS = WordLists.of(TrailingTeller.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> HOUSES = WORDS.named("tells as a house");
    private static final Set<String> ASIDES = Set.of("on", "in", "at", "late", "early", "yesterday", "today");
    private static final int LONGEST = 14;
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_TOLD = 4;

    public void apply(Drafting drafting) {
        drafting.readUntouched(sentence -> read(drafting, sentence));
    }

    private static Optional<Draft> read(Drafting drafting, Span sentence) {
        Wording wording = drafting.wording;
        int first = drafting.first(sentence);
        int past = drafting.past(sentence);
        int comma = past - 1;
        while (comma > first && past - comma <= LONGEST && !wording.word(comma).equals(",")) {
            comma--;
        }
        boolean told =
                comma - first >= SHORTEST_TOLD && wording.word(comma).equals(",") && hasVerb(drafting, first, comma);
        if (!told) {
            return Optional.empty();
        }
        int end = comma;
        return telling(drafting, comma + 1, past)
                .map(parts -> new Draft(
                        List.of(parts.source),
                        List.of(parts.cue),
                        List.of(wording.span(first, end)),
                        "the sentence's end tells"));
    }

    private record Parts(Span source, Span cue) {}

    private static Optional<Parts> telling(Drafting drafting, int from, int past) {
        Wording wording = drafting.wording;
        if (wording.word(from).equals("there")) {
            int verb = Set.of("have", "has", "had", "also").contains(wording.word(from + 1)) ? from + 2 : from + 1;
            return tells(drafting, verb) && ends(wording, verb + 1, past)
                    ? Optional.of(new Parts(wording.get(from).span(), wording.span(from + 1, verb + 1)))
                    : Optional.empty();
        }
        if (tells(drafting, from)
                && wording.word(from + 1).equals("in")
                && wording.word(from + 2).equals("the")) {
            Span house = wording.span(from + 2, pastWords(wording, past));
            boolean isHouse = false;
            for (int i = from + 3; i < past; i++) {
                isHouse |= HOUSES.contains(wording.word(i));
            }
            return isHouse ? Optional.of(new Parts(house, wording.get(from).span())) : Optional.empty();
        }
        for (int verb = from + 1; verb < past && verb - from <= LONGEST_NAME; verb++) {
            if (drafting.opensName(from)
                    && tells(drafting, verb)
                    && drafting.trees.isVerb(verb)
                    && ends(wording, verb + 1, past)) {
                return Optional.of(
                        new Parts(wording.span(from, verb), wording.get(verb).span()));
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Drafting drafting, int at) {
        return drafting.lexicon
                .at(drafting.wording, at)
                .map(CueLexicon.Match::cue)
                .filter(cue -> cue.kind() == CueWord.Kind.SAY || cue.kind() == CueWord.Kind.SPEECH)
                .isPresent();
    }

    /** The sentence's end, or no more than when and where. */
    private static boolean ends(Wording wording, int at, int past) {
        return at >= pastWords(wording, past) || ASIDES.contains(wording.word(at));
    }

    private static int pastWords(Wording wording, int past) {
        int end = past;
        while (end > 0 && !wording.get(end - 1).isWord()) {
            end--;
        }
        return end;
    }

    private static boolean hasVerb(Drafting drafting, int from, int past) {
        for (int i = from; i < past; i++) {
            if (drafting.trees.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
