package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.Act;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;

/**
 * "Velania and Torvia blame each other for the war", "X and Y traded accusations of shelling": two accusations, each
 * side's with the other as the one accused. Immutable and thread-safe.
 */
final class EachOther {
    private static final String RULE = ", one of two who accuse each other";

    private final List<String[]> others = new ArrayList<>();
    private final Set<String> trades = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    EachOther() {
        for (List<String> row : WordFile.rows(EachOther.class, "/org/casus/statement/mutual.tsv")) {
            switch (row.get(0)) {
                case "other" -> others.add(row.get(1).split(" "));
                case "trade" -> trades.add(row.get(1));
                case "noun" -> nouns.add(row.get(1));
                default -> throw new IllegalStateException("Unknown kind of mutual word: " + row);
            }
        }
    }

    void apply(Drafting drafting) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            Optional<Mutual> mutual = mutual(drafting, draft);
            if (mutual.isPresent()) {
                giveTellers(draft);
            }
            if (mutual.isPresent() && !draft.source.isEmpty() && draft.content.size() == 1) {
                sides(drafting, draft.source.get(0))
                        .ifPresentOrElse(
                                sides -> part(
                                        drafting, draft, sides, mutual.get().rest()),
                                () -> keep(drafting, draft, mutual.get()));
            }
        }
    }

    /** "accused | each other of theft": the words stay with what is told where the two cannot be parted. */
    private static void keep(Drafting drafting, Draft draft, Mutual mutual) {
        draft.content = List.of(mutual.whole());
        drafting.words(
                        draft.cueSpan().start(),
                        Math.min(draft.cueSpan().end(), mutual.whole().start()))
                .ifPresent(cue -> draft.cue = List.of(cue));
    }

    /**
     * What several accuse each other of.
     *
     * @param whole with the words "each other"
     * @param rest without them
     */
    private record Mutual(Span whole, Span rest) {}

    /** Where the network took the two for what is told. */
    private static void giveTellers(Draft draft) {
        boolean before = draft.source.isEmpty()
                && draft.content.size() == 2
                && draft.content.get(0).end() <= draft.cueSpan().start()
                && draft.cueSpan().end() <= draft.content.get(1).start();
        if (before) {
            draft.source = List.of(draft.content.get(0));
            draft.content = List.of(draft.content.get(1));
        }
    }

    private record Sides(Span first, Span second) {}

    private static void part(Drafting drafting, Draft draft, Sides sides, Span rest) {
        Draft answer = new Draft(List.of(sides.second()), draft.cue, List.of(sides.first(), rest), draft.rule + RULE);
        answer.parent = draft.parent;
        drafting.drafts.add(answer);
        draft.source = List.of(sides.first());
        draft.content = List.of(sides.second(), rest);
        draft.rule += RULE;
    }

    /** Empty where no one accuses each other. */
    private Optional<Mutual> mutual(Drafting drafting, Draft draft) {
        if (draft.content.isEmpty()) {
            return Optional.empty();
        }
        Span content = draft.content.get(draft.content.size() - 1);
        if (draft.content.size() > 2 || draft.cueSpan().start() > content.start()) {
            return Optional.empty();
        }
        if (isTrade(drafting, draft.cueSpan())) {
            return Optional.of(new Mutual(content, content));
        }
        for (int i = drafting.first(draft.cueSpan()) + 1; i <= drafting.first(content); i++) {
            int length = accuses(drafting, i - 1) ? otherAt(drafting.wording, i) : 0;
            if (length > 0) {
                int from = drafting.wording.get(i).start();
                int start = Math.max(drafting.wording.get(i + length - 1).end(), content.start());
                return drafting.words(start, content.end())
                        .map(rest -> new Mutual(new Span(from, content.end()), rest));
            }
        }
        return Optional.empty();
    }

    private static boolean accuses(Drafting drafting, int verb) {
        return drafting.lexicon
                .at(drafting.wording, verb)
                .filter(match -> match.cue().act() == Act.ACCUSE)
                .isPresent();
    }

    /** How many words "each other" has there; 0 where something else stands. */
    private int otherAt(Wording wording, int at) {
        for (String[] other : others) {
            if (stands(wording, other, at)) {
                return other.length;
            }
        }
        return 0;
    }

    private boolean isTrade(Drafting drafting, Span cue) {
        boolean trade = false;
        for (int i = drafting.first(cue); i < drafting.past(cue); i++) {
            if (trade && nouns.contains(drafting.wording.word(i))) {
                return true;
            }
            trade |= trades.contains(drafting.wording.word(i));
        }
        return false;
    }

    private static boolean stands(Wording wording, String[] words, int at) {
        for (int k = 0; k < words.length; k++) {
            if (!wording.word(at + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** "Both Dalma and | Oresti": the two names around the one "and", also where the network saw the second alone. */
    private static Optional<Sides> sides(Drafting drafting, Span source) {
        Wording wording = drafting.wording;
        int from = drafting.first(source);
        int past = drafting.past(source);
        if (wording.word(from - 1).equals("and")) {
            from = drafting.phrases
                    .before(from - 1, drafting.first(drafting.sentenceAt(source.start())))
                    .map(drafting::first)
                    .orElse(from);
        }
        from += wording.word(from).equals("both") ? 1 : 0;
        int joint = -1;
        for (int i = from; i < past; i++) {
            if (wording.word(i).equals("and")) {
                if (joint >= 0) {
                    return Optional.empty();
                }
                joint = i;
            } else if (!wording.get(i).isWord() && !wording.word(i).equals("'s")) {
                return Optional.empty();
            }
        }
        return joint > from && joint + 1 < past && areAlike(wording, from, joint, past)
                ? Optional.of(new Sides(wording.span(from, joint), wording.span(joint + 1, past)))
                : Optional.empty();
    }

    /** "Karun and Dalman forces" and "the ministries of Karun and Dalma" have one noun for two and stay together. */
    private static boolean areAlike(Wording wording, int from, int joint, int past) {
        boolean shared =
                joint - from == 1 && past - joint > 2 && !wording.get(past - 1).capital();
        boolean under = false;
        for (int i = from; i < joint; i++) {
            under |= Set.of("of", "from", "in").contains(wording.word(i));
        }
        return !shared && !under;
    }
}
