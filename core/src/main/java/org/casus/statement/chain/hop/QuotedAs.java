package org.casus.statement.chain.hop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/**
 * "Reuters quoted Interfax as saying P, and as adding Q", "he was quoted by AFP as saying P": the one quoted tells P
 * inside the words of the one who quotes.
 */
public final class QuotedAs {
    private static final WordLists WORDS = WordLists.of(QuotedAs.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> QUOTES = WORDS.named("quotes");

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence); i < past; i++) {
                if (QUOTES.contains(drafting.wording.word(i))) {
                    quote(drafting, sentence, i);
                }
            }
        }
    }

    /** Every "as ...ing" after the quoting verb; the first needs the one quoted beside it. */
    private static void quote(Drafting drafting, Span sentence, int verb) {
        int as = asVerb(drafting, sentence, verb + 1);
        if (as < 0) {
            return;
        }
        boolean passive = isPassive(drafting, verb);
        Optional<Span> quoted = passive ? subject(drafting, sentence, verb) : drafting.phrases.after(verb + 1, as);
        Optional<Span> quoter = passive ? by(drafting, verb, as) : active(drafting, sentence, verb);
        if (quoted.isEmpty() || passive && quoter.isEmpty()) {
            return;
        }
        Draft outer = outer(drafting, verb, quoter, passive);
        List<Span> reach = new ArrayList<>();
        if (passive) {
            reach.add(quoted.get());
        }
        Span before = beforeQuoter(sentence, outer, quoted.get());
        int from = passive ? as : drafting.first(quoted.get());
        for (int at = as; at >= 0; ) {
            int next = asVerb(drafting, sentence, at + 2);
            int end = next < 0 ? sentence.end() : endBefore(drafting, next);
            Span cue = drafting.wording.span(at + 1, at + 2);
            Optional<Span> told = drafting.words(drafting.wording.get(at + 1).end(), end);
            List<Span> content =
                    told.isPresent() ? List.of(told.get()) : before.length() > 0 ? List.of(before) : List.of();
            addInner(drafting, outer, quoted.get(), cue, content);
            at = next;
        }
        finish(drafting, sentence, outer, reach, before, from);
    }

    private static void finish(Drafting drafting, Span sentence, Draft outer, List<Span> reach, Span before, int from) {
        int end = outer.hasContent()
                ? Math.max(
                        outer.contentReach().end(), drafting.wording.get(from).end())
                : sentence.end();
        for (Draft inner : drafting.drafts) {
            if (inner.parent == outer && inner.rule.equals("quoted as") && inner.hasContent()) {
                end = Math.max(end, inner.contentReach().end());
            }
        }
        if (before.length() > 0) {
            reach.add(0, before);
            end = Math.max(
                    drafting.wording.get(from).end(),
                    drafting.words(drafting.wording.get(from).start(), sentence.end())
                            .map(Span::end)
                            .orElse(end));
        }
        drafting.words(drafting.wording.get(from).start(), end).ifPresent(reach::add);
        outer.content = List.copyOf(reach);
        outer.rule += ", quoted as";
    }

    private static void addInner(Drafting drafting, Draft outer, Span quoted, Span cue, List<Span> content) {
        if (content.isEmpty()) {
            return;
        }
        drafting.drafts.removeIf(draft -> draft != outer && draft.cueSpan().overlaps(cue));
        Draft inner = new Draft(List.of(quoted), List.of(cue), content, "quoted as");
        inner.parent = outer;
        drafting.drafts.add(inner);
    }

    private static Draft outer(Drafting drafting, int verb, Optional<Span> quoter, boolean passive) {
        Span cue = drafting.wording.span(passive ? verb - 1 : verb, verb + 1);
        Draft outer = drafting.withCueAt(cue).orElseGet(() -> {
            Draft draft = new Draft(List.of(), List.of(cue), List.of(), "rule");
            drafting.drafts.add(draft);
            return draft;
        });
        if (passive) {
            int by = drafting.wording.word(verb + 1).equals("by") ? verb + 2 : verb + 1;
            outer.cue = List.of(drafting.wording.span(verb - 1, by));
        }
        quoter.filter(name -> outer.source.isEmpty() || passive).ifPresent(name -> outer.source = List.of(name));
        return outer;
    }

    /** What stands before "the agency quoted her as saying": the quotation that it belongs to. */
    private static Span beforeQuoter(Span sentence, Draft outer, Span quoted) {
        int start = outer.source.isEmpty()
                ? outer.cueSpan().start()
                : outer.source.get(0).start();
        for (Span span : outer.content) {
            if (span.end() <= start && !span.overlaps(quoted)) {
                return span;
            }
        }
        return new Span(sentence.start(), sentence.start());
    }

    private static int endBefore(Drafting drafting, int as) {
        int last = as - 1;
        while (last > 0
                && (!drafting.wording.get(last).isWord()
                        || drafting.wording.word(last).equals("and"))) {
            last--;
        }
        return drafting.wording.get(last).end();
    }

    /** The next "as" that a verb of telling in -ing follows; -1 if none does. */
    private static int asVerb(Drafting drafting, Span sentence, int from) {
        int past = drafting.past(sentence);
        for (int i = from; i + 1 < past; i++) {
            if (drafting.wording.word(i).equals("as")
                    && drafting.wording.word(i + 1).endsWith("ing")
                    && drafting.lexicon.at(drafting.wording, i + 1).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPassive(Drafting drafting, int verb) {
        return Set.of("was", "were", "is", "are", "been", "being").contains(drafting.wording.word(verb - 1));
    }

    private static Optional<Span> by(Drafting drafting, int verb, int as) {
        for (int i = verb + 1; i < as; i++) {
            if (drafting.wording.word(i).equals("by")) {
                return drafting.phrases.after(i + 1, as);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> subject(Drafting drafting, Span sentence, int verb) {
        int to = verb - 1;
        while (to > 0
                && Set.of("has", "had", "have", "also", "later", "been").contains(drafting.wording.word(to - 1))) {
            to--;
        }
        while (to > drafting.first(sentence) && !drafting.wording.get(to - 1).isWord()) {
            to--;
        }
        return drafting.phrases.before(to, drafting.first(sentence));
    }

    private static Optional<Span> active(Drafting drafting, Span sentence, int verb) {
        int to = verb;
        while (to > 0 && Set.of("has", "had", "have", "also", "later").contains(drafting.wording.word(to - 1))) {
            to--;
        }
        return drafting.phrases.before(to, drafting.first(sentence));
    }
}
