package org.casus.statement.chain.hop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/**
 * "P, the general staff said in a statement carried by AFP": the one who carries tells the same, around the one who
 * speaks. Only words that someone says can be carried: "the story, first published by X" inside a content is no hop.
 */
public final class CarriedBy {
    private static final WordLists WORDS = WordLists.of(CarriedBy.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> CARRIED = WORDS.named("carries");

    private final HopWords hops;

    public CarriedBy(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence) + 1; i < past; i++) {
                int length = hops.carriedAt(drafting.wording, i);
                if (length > 0) {
                    carry(drafting, sentence, i, i + length);
                }
            }
        }
    }

    private void carry(Drafting drafting, Span sentence, int from, int to) {
        Span cue = drafting.wording.span(from, to);
        Optional<Span> carrier =
                drafting.phrases.after(to, drafting.past(sentence)).map(span -> untilDate(drafting, span));
        for (Draft draft : drafting.drafts) {
            // The network may take the whole of "said in a statement carried by AFP" for one cue.
            if (draft.cueSpan().overlaps(cue) && draft.cueSpan().start() < cue.start()) {
                draft.cue = shortened(drafting, draft.cue);
            }
        }
        Optional<Draft> inner = carriedTelling(drafting, sentence, cue, from);
        if (carrier.isEmpty()
                || inner.isEmpty()
                || drafting.withCueAt(cue)
                        .filter(draft -> draft.rule.contains("quoted as"))
                        .isPresent()) {
            return;
        }
        Draft told = inner.get();
        drafting.drafts.removeIf(draft -> draft != told && draft.cueSpan().overlaps(cue));
        told.source = told.source.stream()
                .flatMap(span -> drafting.words(span.start(), span.contains(cue) ? cue.start() : span.end()).stream())
                .toList();
        told.cue = shortened(drafting, told.cue);
        Draft outer = new Draft(List.of(carrier.get()), List.of(cue), told.content, "carried by");
        outer.parent = told.parent;
        told.parent = outer;
        drafting.drafts.add(outer);
    }

    /** "said in a statement" with the statement's carrier behind it is the cue "said". */
    private static List<Span> shortened(Drafting drafting, List<Span> cue) {
        Span span = cue.get(0);
        for (int i = drafting.first(span) + 1; i < drafting.past(span); i++) {
            if (drafting.wording.word(i).equals("in")) {
                return List.of(drafting.wording.span(drafting.first(span), i));
            }
        }
        return cue;
    }

    private static Span untilDate(Drafting drafting, Span span) {
        int from = drafting.first(span);
        for (int i = from + 1; i < drafting.past(span); i++) {
            if (Set.of("a", "an", "the", "last", "this").contains(drafting.wording.word(i))
                    && Set.of("day", "week", "days", "hours", "month").contains(drafting.wording.word(i + 1))) {
                return drafting.wording.span(from, i);
            }
        }
        return span;
    }

    private Optional<Draft> carriedTelling(Drafting drafting, Span sentence, Span cue, int from) {
        int before = from - 1;
        while (before > 0 && !drafting.wording.get(before).isWord()) {
            before--;
        }
        boolean afterDocument = CARRIED.contains(drafting.wording.word(before));
        return drafting.inSentence(sentence).stream()
                .filter(draft -> draft.hasContent() && !draft.cueSpan().overlaps(cue) && !draft.tells(cue))
                .filter(draft -> draft.parent == null)
                .filter(draft -> afterDocument || follows(drafting, draft, cue))
                .min(Comparator.comparingInt(draft -> Math.abs(draft.cueSpan().start() - cue.start())));
    }

    /** "P, according to Y, quoted by Z": the carrier stands right behind the teller or within its phrase. */
    private static boolean follows(Drafting drafting, Draft draft, Span cue) {
        int end = draft.cueSpan().end();
        for (Span source : draft.source) {
            if (source.contains(cue) && source.start() < cue.start()) {
                return true;
            }
            boolean aside =
                    source.end() <= cue.start() && cue.end() <= draft.cueSpan().start();
            if (aside && drafting.trimmer.onlyMarksBetween(source.end(), cue.start())) {
                return true;
            }
            end = Math.max(end, source.end());
        }
        return end <= cue.start() && drafting.trimmer.onlyMarksBetween(end, cue.start());
    }
}
