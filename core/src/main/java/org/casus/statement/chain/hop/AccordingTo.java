package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/**
 * "According to TASS, the minister denied that ...": the one after "to" tells, and all the rest of the clause is what
 * is told, other tellers included.
 */
public final class AccordingTo {
    private static final int LONGEST_OPENING = 8;
    /** "By words of", "by data of" */
    private static final Set<String> TOLD = Set.of("words", "data", "information");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    public void apply(Drafting drafting) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            draft.content.forEach(content -> aside(drafting, draft, content));
        }
        drafting.sentences.forEach(sentence -> inWords(drafting, sentence));
        for (Draft draft : drafting.drafts) {
            int at = drafting.first(draft.cueSpan());
            if (drafting.wording.word(at).equals("according")
                    && drafting.wording.word(at + 1).equals("to")) {
                mend(drafting, draft, at);
            }
        }
    }

    /** "reports that, according to the ministry, P": the aside's teller tells the rest. */
    private static void aside(Drafting drafting, Draft outer, Span content) {
        for (int i = drafting.first(content); i + 2 < drafting.past(content); i++) {
            boolean opens = drafting.wording.word(i - 1).equals(",")
                    && drafting.wording.word(i).equals("according")
                    && drafting.wording.word(i + 1).equals("to");
            Span cue = drafting.wording.span(i, i + 2);
            if (!opens || drafting.withCueAt(cue).isPresent()) {
                continue;
            }
            Optional<Span> teller = drafting.phrases.after(i + 2, drafting.past(content));
            boolean closed = teller.filter(
                            name -> drafting.wording.word(drafting.past(name)).equals(","))
                    .isPresent();
            Optional<Span> rest = closed ? drafting.words(teller.get().end(), content.end()) : Optional.empty();
            if (rest.isPresent()) {
                Draft inner = new Draft(List.of(teller.get()), List.of(cue), List.of(rest.get()), "according to");
                inner.parent = outer;
                drafting.drafts.add(inner);
                return;
            }
        }
    }

    /** "On her words, P", "By words of the minister, P", "By data of the ministry, P", as translations from Russian put it; also behind a first comma. */
    private static void inWords(Drafting drafting, Span sentence) {
        int first = drafting.first(sentence);
        int limit = Math.min(first + LONGEST_OPENING, drafting.past(sentence));
        for (int i = first; i < limit; i++) {
            if (i == first || drafting.wording.word(i - 1).equals(",")) {
                inWords(drafting, sentence, i);
            }
        }
    }

    private static void inWords(Drafting drafting, Span sentence, int from) {
        int words = TOLD.contains(drafting.wording.word(from + 1)) ? from + 1 : from + 2;
        boolean of = drafting.wording.word(words + 1).equals("of");
        boolean owned = words == from + 2 && POSSESSIVES.contains(drafting.wording.word(from + 1));
        if (!Set.of("on", "by", "in").contains(drafting.wording.word(from))
                || !TOLD.contains(drafting.wording.word(words))
                || of == owned) {
            return;
        }
        Optional<Span> teller = of
                ? drafting.phrases.after(words + 2, drafting.past(sentence))
                : Optional.of(drafting.wording.get(from + 1).span());
        int past = of ? teller.map(drafting::past).orElse(words) : words + 1;
        if (teller.isEmpty() || !drafting.wording.word(past).equals(",")) {
            return;
        }
        Span cue = drafting.wording.span(from, of ? words + 2 : words + 1);
        Span who = teller.get();
        int behind = WhoCited.isCiting(drafting, past + 1) ? closing(drafting, past + 1, sentence) : past;
        drafting.words(drafting.wording.get(behind).end(), sentence.end()).ifPresent(told -> {
            drafting.drafts.removeIf(draft -> draft.cueSpan().overlaps(cue));
            Span aside = new Span(cue.start(), told.start());
            drafting.drafts.stream()
                    .filter(inner -> told.contains(inner.cueSpan().start()))
                    .filter(inner -> inner.source.stream().anyMatch(aside::overlaps))
                    .forEach(inner ->
                            inner.source = InHouse.teller(drafting, drafting.first(sentence), drafting.first(cue)));
            drafting.drafts.add(new Draft(List.of(who), List.of(cue), List.of(told), "in his words"));
        });
    }

    /** "By the words of the daily, which quotes a source | , P": the comma that closes the aside. */
    private static int closing(Drafting drafting, int from, Span sentence) {
        return IntStream.range(from, drafting.past(sentence))
                .filter(i -> drafting.wording.word(i).equals(","))
                .findFirst()
                .orElse(from - 1);
    }

    private static void mend(Drafting drafting, Draft draft, int at) {
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        int past = drafting.past(sentence);
        Optional<Span> teller = teller(drafting, at + 2, past);
        if (teller.isEmpty()) {
            return;
        }
        draft.cue = List.of(drafting.wording.span(at, at + 2));
        boolean strange = draft.source.isEmpty() || !draft.source.get(0).overlaps(teller.get());
        if (strange) {
            draft.source = List.of(teller.get());
        }
        if (draft.hasContent() && draft.contentReach().contains(teller.get().start())) {
            drafting.words(teller.get().end(), draft.contentReach().end())
                    .ifPresent(rest -> draft.content = List.of(rest));
        }
        fillGap(drafting, new Span(draft.cueSpan().start(), teller.get().end()));
        boolean opens = at == drafting.first(sentence)
                || drafting.words(sentence.start(), draft.cueSpan().start()).isEmpty();
        if (opens && (strange || draft.content.isEmpty())) {
            int end = draft.hasContent()
                    ? Math.max(draft.contentReach().end(), teller.get().end())
                    : sentence.end();
            drafting.words(teller.get().end(), end).ifPresent(rest -> {
                draft.content = List.of(rest);
                draft.rule += ", according to";
            });
        }
    }

    /** "said that | , according to villagers, | soldiers came": one content, the aside within it. */
    private static void fillGap(Drafting drafting, Span aside) {
        for (Draft draft : drafting.drafts) {
            if (draft.content.size() == 2
                    && draft.content.get(0).end() <= aside.start()
                    && aside.end() <= draft.content.get(1).start()
                    && draft.cueSpan().end() <= draft.content.get(0).start()) {
                draft.content = List.of(draft.contentReach());
            }
        }
    }

    private static Optional<Span> teller(Drafting drafting, int from, int past) {
        return drafting.phrases.after(from, past);
    }
}
