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
 * "Kestan's accusation that P", "claims by Tehran that P", "reports in the Israeli press that P": a noun that tells. It
 * needs a teller and a clause of its own.
 */
public final class NounCues {
    private static final Set<String> DATES =
            WordLists.of(NounCues.class, "/org/casus/statement/chain-words.tsv").named("dates");
    private static final Set<Act> COMMITTING = EnumSet.of(Act.PROMISE, Act.OFFER, Act.THREATEN, Act.REFUSE);
    private static final Set<String> LINKS = Set.of("by", "from", "of", "in");
    private static final Set<String> GIVING =
            Set.of("gave", "give", "gives", "given", "giving", "kept", "keep", "keeps", "broke", "broken", "break");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

    public void apply(Drafting drafting) {
        int size = drafting.wording.size();
        for (int i = 0; i < size; i++) {
            Optional<CueLexicon.Match> noun = drafting.lexicon.all(drafting.wording, i).stream()
                    .filter(match -> match.cue().kind() == CueWord.Kind.NOUN)
                    .findFirst();
            if (noun.isPresent()) {
                tell(drafting, i, noun.get());
            }
        }
    }

    private static void tell(Drafting drafting, int at, CueLexicon.Match noun) {
        Span sentence = drafting.sentenceAt(drafting.wording.get(at).start());
        int past = drafting.past(sentence);
        int next = at + noun.length();
        Optional<Span> teller = possessor(drafting, sentence, at);
        if (LINKS.contains(drafting.wording.word(next))) {
            Optional<Span> linked = drafting.phrases.after(next + 1, past);
            if (linked.isPresent()) {
                teller = teller.isPresent() ? teller : linked;
                next = drafting.past(linked.get());
            }
        }
        if (isCited(drafting, at, teller)) {
            return;
        }
        boolean clause = drafting.wording.word(next).equals("that");
        if (teller.isEmpty() && clause && next == at + noun.length()) {
            teller = nameBefore(drafting, sentence, at);
        }
        boolean infinitive = drafting.wording.word(next).equals("to")
                && COMMITTING.contains(noun.cue().act());
        if (teller.isEmpty() || !(clause || infinitive) || isGivenWord(drafting, at)) {
            return;
        }
        Span cue = drafting.wording.span(at, at + noun.length());
        Optional<Span> content = content(drafting, sentence, cue, next);
        if (content.isEmpty()) {
            return;
        }
        replace(drafting, cue, new Draft(List.of(teller.get()), List.of(cue), List.of(content.get()), "noun cue"));
    }

    /** "with reference to the words of the general, that": he is cited already. */
    private static boolean isCited(Drafting drafting, int noun, Optional<Span> teller) {
        int place = drafting.wording.get(noun).start();
        return drafting.drafts.stream()
                .anyMatch(draft -> draft.rule.equals("citing")
                        && draft.cueSpan().end() <= place
                        && draft.source.equals(teller.stream().toList()));
    }

    /** "gave her word that": the verb and the noun are one cue. */
    private static boolean isGivenWord(Drafting drafting, int at) {
        return drafting.wording.word(at).equals("word")
                && POSSESSIVES.contains(drafting.wording.word(at - 1))
                && GIVING.contains(drafting.wording.word(at - 2));
    }

    /**
     * A verb with the noun in its cue, "rejected claims by X that P", tells the whole of "claims by X that P"; a draft
     * for the noun itself gives way.
     */
    private static void replace(Drafting drafting, Span cue, Draft telling) {
        for (Draft draft : List.copyOf(drafting.drafts)) {
            if (!draft.cueSpan().overlaps(cue)) {
                continue;
            }
            if (draft.cueSpan().start() < cue.start()) {
                drafting.words(draft.cueSpan().start(), cue.start()).ifPresent(verb -> draft.cue = List.of(verb));
                Span told = telling.content.get(0);
                draft.content = List.of(new Span(
                        cue.start(),
                        Math.max(
                                told.end(),
                                draft.hasContent() ? draft.contentReach().end() : 0)));
            } else {
                drafting.drafts.remove(draft);
            }
        }
        drafting.drafts.add(telling);
    }

    /** Up to where the telling around it ends, or the sentence. */
    private static Optional<Span> content(Drafting drafting, Span sentence, Span cue, int from) {
        int start = drafting.wording.get(from).start();
        int end = sentence.end();
        for (Draft draft : drafting.drafts) {
            for (Span span : draft.content) {
                if (span.contains(cue.start()) && span.end() > start || span.start() == start) {
                    end = Math.min(end, span.end());
                }
            }
            int other = draft.cueSpan().start();
            if (other > start && other < end && !draft.tells(cue) && !sameClause(drafting, start, other)) {
                end = draft.source.isEmpty() || draft.source.get(0).start() < start
                        ? other
                        : Math.min(other, draft.source.get(0).start());
            }
        }
        int comma = closingComma(drafting, from, end);
        return drafting.words(start, comma < 0 ? end : comma);
    }

    private static boolean sameClause(Drafting drafting, int from, int to) {
        return drafting.wording.text().substring(from, to).indexOf(',') < 0;
    }

    /** ", the minister said" and ", and urged" end the clause. */
    private static int closingComma(Drafting drafting, int from, int end) {
        for (int i = from;
                i < drafting.wording.size() && drafting.wording.get(i).start() < end;
                i++) {
            if (drafting.wording.word(i).equals(",")
                    && Set.of("and", "but", "while", "the", "a").contains(drafting.wording.word(i + 1))) {
                return drafting.wording.get(i).start();
            }
        }
        return -1;
    }

    private static Optional<Span> possessor(Drafting drafting, Span sentence, int noun) {
        int before = noun - 1;
        while (before > 0 && isAdjective(drafting, before, noun)) {
            before--;
        }
        if (before < drafting.first(sentence)) {
            return Optional.empty();
        }
        if (POSSESSIVES.contains(drafting.wording.word(before))) {
            return Optional.of(drafting.wording.get(before).span());
        }
        if (!drafting.wording.word(before).equals("'s")
                && !drafting.wording.word(before).equals("'")) {
            return Optional.empty();
        }
        int end = drafting.wording.get(before).end();
        return drafting.phrases
                .before(before, nameStart(drafting, sentence, before))
                .map(name -> new Span(name.start(), end));
    }

    /** "a Hindustan Times report", "Armenian claims": whose it is, in capitals right before the noun; no day's. */
    private static Optional<Span> nameBefore(Drafting drafting, Span sentence, int noun) {
        int from = noun;
        while (from > drafting.first(sentence) + 1
                && drafting.wording.get(from - 1).capital()) {
            from--;
        }
        boolean none = from == noun || DATES.contains(drafting.wording.word(noun - 1)) || drafting.trees.isVerb(noun);
        return none ? Optional.empty() : Optional.of(drafting.wording.span(from, noun));
    }

    private static boolean isAdjective(Drafting drafting, int i, int noun) {
        return noun - i < 2
                && drafting.wording.get(i).isWord()
                && !drafting.wording.get(i).capital()
                && !POSSESSIVES.contains(drafting.wording.word(i))
                && !drafting.wording.word(i).equals("'s")
                && Set.of("'s", "'").contains(drafting.wording.word(i - 1));
    }

    /** A possessor is a run of capitals with its article before it: "the Kestan army's", "Kestan's". */
    private static int nameStart(Drafting drafting, Span sentence, int genitive) {
        int from = genitive;
        int limit = drafting.first(sentence);
        while (from > limit && drafting.wording.get(from - 1).isWord() && genitive - from < 5) {
            String word = drafting.wording.word(from - 1);
            from--;
            if (Set.of("the", "a", "an").contains(word)) {
                break;
            }
            boolean next = from > limit
                    && !DATES.contains(drafting.wording.word(from - 1))
                    && (drafting.wording.get(from - 1).capital()
                            || Set.of("the", "a", "an").contains(drafting.wording.word(from - 1)));
            if (!next) {
                break;
            }
        }
        return from;
    }
}
