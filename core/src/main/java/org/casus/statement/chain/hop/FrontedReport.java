package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/**
 * "As Reuters reported, P", "As said in the message of the ministry, P", "Reported by Reuters, P", "It was reported by Reuters, P": what follows the
 * comma is told, up to the end of the sentence.
 */
public final class FrontedReport {
    private static final Set<String> REPORTED =
            Set.of("reported", "published", "announced", "stated", "informed", "written", "said", "told");

    private static final int LONGEST_OPENING = 5;

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int from = behindDay(drafting, drafting.first(sentence));
            int past = drafting.past(sentence);
            if (from + 3 >= past) {
                continue;
            }
            boolean as = drafting.wording.word(from).equals("as");
            boolean by = REPORTED.contains(drafting.wording.word(from))
                    && drafting.wording.word(from + 1).equals("by");
            boolean it = drafting.wording.word(from).equals("it")
                    && Set.of("is", "was").contains(drafting.wording.word(from + 1))
                    && REPORTED.contains(drafting.wording.word(from + 2))
                    && drafting.wording.word(from + 3).equals("by");
            if (as || by || it) {
                report(drafting, sentence, as ? from + 1 : it ? from + 2 : from);
            }
        }
    }

    /** "On Thursday, | as Reuters informs, P": a short opening before the report does not hide it. */
    private static int behindDay(Drafting drafting, int from) {
        for (int i = from + 1; i < from + LONGEST_OPENING && i + 1 < drafting.wording.size(); i++) {
            if (drafting.wording.word(i).equals(",")) {
                return drafting.wording.word(i + 1).equals("as") ? i + 1 : from;
            }
        }
        return from;
    }

    private static void report(Drafting drafting, Span sentence, int from) {
        int comma = comma(drafting, from, drafting.past(sentence));
        if (comma < 0) {
            return;
        }
        Span opening = new Span(sentence.start(), drafting.wording.get(comma).start());
        Optional<Span> told = drafting.words(drafting.wording.get(comma).end(), sentence.end());
        int verb = verb(drafting, from, comma);
        if (told.isEmpty() || verb < 0) {
            return;
        }
        Span telling = drafting.wording.get(verb).span();
        Optional<Draft> known = drafting.drafts.stream()
                .filter(draft ->
                        opening.contains(draft.cueSpan()) && draft.cueSpan().overlaps(telling))
                .findFirst();
        Draft draft = known.orElseGet(() -> {
            Draft made = new Draft(List.of(), List.of(telling), List.of(), "fronted");
            drafting.drafts.add(made);
            return made;
        });
        draft.content = List.of(told.get());
        draft.rule += ", fronted report";
        teller(drafting, from, verb, comma).ifPresent(name -> draft.source = List.of(name));
        drafting.drafts.stream()
                .filter(inner -> told.get().contains(inner.cueSpan().start()))
                .filter(inner -> inner.source.stream().anyMatch(opening::overlaps))
                .forEach(inner -> inner.source =
                        InHouse.teller(drafting, drafting.first(told.get()), drafting.first(inner.cueSpan())));
        if (drafting.wording.word(verb + 1).equals("by")) {
            draft.cue = List.of(drafting.wording.span(verb, verb + 2));
        }
    }

    private static int comma(Drafting drafting, int from, int past) {
        for (int i = from + 1; i < past; i++) {
            if (drafting.wording.word(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(Drafting drafting, int from, int comma) {
        for (int i = from; i < comma; i++) {
            boolean tells = drafting.lexicon
                    .at(drafting.wording, i)
                    .filter(match -> match.cue().kind() == CueWord.Kind.SAY)
                    .isPresent();
            if (tells) {
                return i;
            }
        }
        return -1;
    }

    /** "As | Reuters | reported", "As informs | Reuters |", "As said in | the message of a press-service |". */
    private static Optional<Span> teller(Drafting drafting, int from, int verb, int comma) {
        if (verb > from && !Set.of("was", "is", "has", "it").contains(drafting.wording.word(from))) {
            return drafting.words(
                            drafting.wording.get(from).start(),
                            drafting.wording.get(verb).start())
                    .map(span -> withoutAuxiliaries(drafting, span));
        }
        int start = verb + 1;
        while (Set.of("by", "in", "to", "earlier", "from").contains(drafting.wording.word(start))) {
            start++;
        }
        return drafting.phrases.after(start, comma);
    }

    private static Span withoutAuxiliaries(Drafting drafting, Span span) {
        int to = drafting.past(span);
        while (to - 1 > drafting.first(span)
                && Set.of("has", "had", "have", "earlier", "already", "also", "previously", "was", "is")
                        .contains(drafting.wording.word(to - 1))) {
            to--;
        }
        return drafting.wording.span(drafting.first(span), to);
    }
}
