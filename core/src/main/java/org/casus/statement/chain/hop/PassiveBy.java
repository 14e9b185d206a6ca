package org.casus.statement.chain.hop;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.Act;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.token.WordLists;

/**
 * "The allegation was dismissed by Orestian officials": the subject is what is told, the one after "by" tells. Only verbs
 * that do by being said; others ("was shelled by") tell nothing.
 */
public final class PassiveBy {
    private static final Set<String> INFORMED = WordLists.of(PassiveBy.class, "/org/casus/statement/chain-words.tsv")
            .named("informed");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "been");
    private static final Set<Act> ACTS = EnumSet.of(Act.DENY, Act.REFUSE, Act.EXPRESS, Act.ACCUSE);

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int i = drafting.first(sentence) + 1; i + 3 < past; i++) {
                if (AUXILIARIES.contains(drafting.wording.word(i))) {
                    tell(drafting, sentence, i, past);
                    inform(drafting, i, past);
                }
            }
        }
    }

    private static void tell(Drafting drafting, Span sentence, int auxiliary, int past) {
        int verb = auxiliary + 1;
        while (verb < past && drafting.wording.word(verb).endsWith("ly")) {
            verb++;
        }
        Optional<CueLexicon.Match> match = drafting.lexicon
                .at(drafting.wording, verb)
                .filter(m -> m.cue().kind() == CueWord.Kind.SPEECH
                        && ACTS.contains(m.cue().act()));
        if (match.isEmpty()
                || !drafting.wording.word(verb + match.get().length()).equals("by")) {
            return;
        }
        int by = verb + match.get().length();
        Span cue = drafting.wording.span(auxiliary, by + 1);
        Optional<Span> teller = drafting.phrases.after(by + 1, past);
        Optional<Span> told = drafting.words(
                subjectStart(drafting, sentence, auxiliary),
                drafting.wording.get(auxiliary).start());
        if (teller.isEmpty() || told.isEmpty()) {
            return;
        }
        if (drafting.withCueAt(cue).filter(PassiveBy::isWhole).isPresent()) {
            return;
        }
        drafting.drafts.removeIf(draft -> draft.cueSpan().overlaps(cue));
        drafting.drafts.add(new Draft(List.of(teller.get()), List.of(cue), List.of(told.get()), "passive"));
        for (Draft draft : drafting.drafts) {
            boolean runsOver = draft.content.size() == 1
                    && draft.contentReach().contains(cue)
                    && draft.cueSpan().end() <= draft.contentReach().start()
                    && drafting.lexicon
                            .at(drafting.wording, drafting.first(draft.cueSpan()))
                            .filter(m -> m.cue().kind() == CueWord.Kind.NOUN
                                    || m.cue().act() == Act.ACCUSE)
                            .isPresent();
            if (runsOver) {
                drafting.words(draft.contentReach().start(), cue.start())
                        .ifPresent(kept -> draft.content = List.of(kept));
            }
        }
    }

    /** "he had been assured by Ankara that P", "“P”, the bishop was told by the colonel": the one after "by" tells P. */
    private static void inform(Drafting drafting, int auxiliary, int past) {
        int by = auxiliary + 2;
        if (!INFORMED.contains(drafting.wording.word(auxiliary + 1))
                || !drafting.wording.word(by).equals("by")) {
            return;
        }
        Span cue = drafting.wording.span(auxiliary, by + 1);
        Optional<Span> teller = drafting.phrases.after(by + 1, past);
        Optional<Draft> known = drafting.withCueAt(cue);
        if (teller.isEmpty()
                || known.filter(draft -> draft.source.equals(List.of(teller.get())))
                        .isPresent()) {
            return;
        }
        int that = drafting.past(teller.get());
        Optional<Span> told = drafting.wording.word(that).equals("that")
                ? drafting.words(
                        drafting.wording.get(that).start(),
                        drafting.wording.get(past - 1).end())
                : Optional.empty();
        List<Span> before = known.map(draft -> draft.content).orElse(List.of()).stream()
                .filter(span -> span.end() <= cue.start())
                .flatMap(span -> drafting.words(span.start(), quotationEnd(drafting, span)).stream())
                .toList();
        List<Span> content = told.map(List::of).orElse(before);
        if (!content.isEmpty()) {
            known.ifPresent(drafting.drafts::remove);
            drafting.drafts.add(new Draft(List.of(teller.get()), List.of(cue), content, "passive"));
        }
    }

    /** "“P,” the bishop | was told": the quotation ends before the one who is told. */
    private static int quotationEnd(Drafting drafting, Span span) {
        for (int i = drafting.past(span) - 1; i > drafting.first(span); i--) {
            if (drafting.wording.get(i).isQuote()) {
                return drafting.wording.get(i).start();
            }
        }
        return span.end();
    }

    private static boolean isWhole(Draft draft) {
        return !draft.source.isEmpty()
                && draft.hasContent()
                && draft.contentReach().end() <= draft.cueSpan().start();
    }

    /** Behind the last comma or conjunction before the verb, or the sentence's beginning. */
    private static int subjectStart(Drafting drafting, Span sentence, int auxiliary) {
        for (int i = auxiliary - 1; i > drafting.first(sentence); i--) {
            if (Set.of(",", ";", "but", "said", "what", "that", "about").contains(drafting.wording.word(i))) {
                return drafting.wording.get(i + 1).start();
            }
        }
        return sentence.start();
    }
}
