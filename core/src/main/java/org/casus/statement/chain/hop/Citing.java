package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/**
 * "Reuters, citing Interfax, said P" and "P, Trend reported, with reference to the ministry": the one who is cited
 * tells the same content, inside the words of the one who cites.
 */
public final class Citing {
    /** "they were referring to a study" is a clause of its own. */
    private static final Set<String> BE =
            WordLists.of(Citing.class, "/org/casus/statement/chain-words.tsv").named("be");

    private final HopWords hops;

    public Citing(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence); i < past; i++) {
                int length = hops.citingAt(drafting.wording, i);
                if (length > 0 && !BE.contains(drafting.wording.word(i - 1))) {
                    cite(drafting, sentence, i, i + length);
                }
            }
        }
    }

    private void cite(Drafting drafting, Span sentence, int from, int to) {
        Span cue = drafting.wording.span(from, to);
        Optional<Span> cited = drafting.phrases.after(behindWordsOf(drafting, to), limit(drafting, sentence, to));
        if (cited.isEmpty()) {
            return;
        }
        Optional<Draft> own = drafting.drafts.stream()
                .filter(draft -> draft.cueSpan().equals(cue) || cue.contains(draft.cueSpan()))
                .findFirst();
        if (hops.isEvidence(drafting.wording, cited.get())) {
            own.filter(draft -> draft.hasContent() && cited.get().contains(draft.contentReach()))
                    .ifPresent(drafting.drafts::remove);
            return;
        }
        Optional<Draft> citer = citer(drafting, sentence, cue, own);
        if (citer.isEmpty()) {
            own.ifPresent(draft -> tellAlone(drafting, draft, cue, cited.get(), sentence));
            return;
        }
        own.ifPresent(drafting.drafts::remove);
        Draft outer = citer.get();
        cutBack(outer, cue, cited.get(), drafting);
        drafting.drafts.add(inner(outer, cue, cited.get()));
    }

    /** "with reference to the words of | the general" */
    private static int behindWordsOf(Drafting drafting, int from) {
        int words = drafting.wording.word(from).equals("the") ? from + 1 : from;
        boolean of = drafting.wording.word(words).equals("words")
                && drafting.wording.word(words + 1).equals("of");
        return of ? words + 2 : from;
    }

    /** "with reference to the ministry | informs Al Alam": the one cited ends before the citer's verb. */
    private static int limit(Drafting drafting, Span sentence, int from) {
        return drafting.inSentence(sentence).stream()
                .map(draft -> drafting.first(draft.cueSpan()))
                .filter(at -> at > from
                        && drafting.trees.isVerb(at)
                        && drafting.isTellingCue(drafting.wording.span(at, at + 1)))
                .min(Comparator.naturalOrder())
                .orElse(drafting.past(sentence));
    }

    private static Draft inner(Draft outer, Span cue, Span cited) {
        Draft inner = new Draft(List.of(cited), List.of(cue), outer.content, "citing");
        inner.parent = outer;
        return inner;
    }

    /** The telling that the citing belongs to: the nearest one of the sentence whose cue goes before or after it. */
    private static Optional<Draft> citer(Drafting drafting, Span sentence, Span cue, Optional<Draft> own) {
        return drafting.inSentence(sentence).stream()
                .filter(draft -> own.isEmpty() || draft != own.get())
                .filter(Draft::hasContent)
                .filter(draft -> !draft.rule.equals("citing"))
                .min(Comparator.comparingInt(draft -> distance(draft.cueSpan(), cue)));
    }

    private static int distance(Span a, Span b) {
        // A cue in front of "citing" is nearer than one behind it: "X reported, citing Y, that Z said".
        return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end() + 1;
    }

    /** Takes the citing phrase out of the citer's own parts and finds the citer's name where the network missed it. */
    private static void cutBack(Draft outer, Span cue, Span cited, Drafting drafting) {
        Span phrase = new Span(cue.start(), cited.end());
        outer.content = told(drafting, outer, phrase);
        outer.cue = without(drafting, outer.cue, phrase);
        outer.source =
                outer.source.stream().allMatch(phrase::contains) ? List.of() : without(drafting, outer.source, phrase);
        if (outer.source.isEmpty() && outer.cueSpan().start() > cue.start()) {
            int limit = drafting.first(drafting.sentenceAt(cue.start()));
            int before = drafting.first(cue);
            while (before > limit && !drafting.wording.get(before - 1).isWord()) {
                before--;
            }
            drafting.phrases.before(before, limit).ifPresent(name -> outer.source = List.of(name));
        }
    }

    /** "P, TASS reports with reference to the ministry": where the network took the one cited for what is told, P is. */
    private static List<Span> told(Drafting drafting, Draft outer, Span phrase) {
        Span reach = new Span(outer.cueSpan().end(), Math.max(outer.cueSpan().end(), phrase.end()));
        int start = outer.source.isEmpty()
                ? outer.cueSpan().start()
                : Math.min(outer.source.get(0).start(), outer.cueSpan().start());
        Span sentence = drafting.sentenceAt(start);
        if (outer.content.stream().allMatch(reach::contains) && sentence.start() < start) {
            Optional<Span> before = drafting.words(sentence.start(), start);
            if (before.isPresent()) {
                return List.of(before.get());
            }
        }
        return without(drafting, outer.content, phrase);
    }

    private static List<Span> without(Drafting drafting, List<Span> spans, Span cut) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (!span.overlaps(cut)) {
                kept.add(span);
                continue;
            }
            drafting.words(span.start(), Math.min(span.end(), cut.start())).ifPresent(kept::add);
            drafting.words(Math.max(span.start(), cut.end()), span.end()).ifPresent(kept::add);
        }
        return kept.isEmpty() ? spans : kept;
    }

    /**
     * "Citing officials: P." without another teller in the sentence: the cited one tells the rest of it. "The agency,
     * citing officials, passed on that P": who stands before is the citer.
     */
    private static void tellAlone(Drafting drafting, Draft draft, Span cue, Span cited, Span sentence) {
        boolean citesBefore = draft.hasContent()
                && !draft.source.isEmpty()
                && draft.source.get(0).end() <= cue.start()
                && draft.contentReach().start() >= cited.end();
        if (citesBefore) {
            draft.cue = List.of(verbBehind(drafting, cited).orElse(cue));
            drafting.drafts.add(inner(draft, cue, cited));
            return;
        }
        if (draft.source.isEmpty() || !draft.source.get(0).overlaps(cited)) {
            Optional<Span> rest = drafting.words(cited.end(), sentence.end());
            if (rest.isPresent() && draft.hasContent() && draft.contentReach().overlaps(cited)) {
                draft.source = List.of(cited);
                draft.content = List.of(rest.get());
                draft.rule += ", citing alone";
            }
        }
    }

    private static Optional<Span> verbBehind(Drafting drafting, Span cited) {
        int at = drafting.past(cited);
        at += drafting.wording.word(at).equals(",") ? 1 : 0;
        Span verb = at < drafting.wording.size() ? drafting.wording.get(at).span() : cited;
        return Optional.of(verb).filter(drafting::isTellingCue);
    }
}
