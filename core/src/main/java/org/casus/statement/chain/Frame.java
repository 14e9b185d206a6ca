package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.chain.hop.HopWords;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * A plain frame around what is told, in a sentence where the network saw no telling: "P, the relief office estimated on
 * Tuesday", "The captain, he went on, had lied".
 */
final class Frame {
    private static final WordLists WORDS = WordLists.of(Frame.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> DATES = WORDS.named("dates");
    private static final Set<String> BEFORE_DATES = Set.of("on", "late", "early", "in", "at", "today", "yesterday");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final int LONGEST_TELLER = 9;

    private final HopWords hops;

    Frame(HopWords hops) {
        this.hops = hops;
    }

    void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            if (!drafting.isTouched(sentence)) {
                frame(drafting, sentence).ifPresent(drafting.drafts::add);
            }
        }
    }

    private Optional<Draft> frame(Drafting drafting, Span sentence) {
        List<Integer> commas = new ArrayList<>();
        for (int i = drafting.first(sentence) + 1; i < drafting.past(sentence); i++) {
            if (drafting.wording.word(i).equals(",")) {
                commas.add(i);
            }
        }
        for (int k = 0; k < commas.size(); k++) {
            boolean last = k == commas.size() - 1;
            int end = last ? lastWord(drafting, sentence) : commas.get(k + 1);
            Optional<Draft> found = told(drafting, sentence, commas.get(k), end, last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static int lastWord(Drafting drafting, Span sentence) {
        int past = drafting.past(sentence);
        while (past > 0 && !drafting.wording.get(past - 1).isWord()) {
            past--;
        }
        return past;
    }

    /** The telling whose teller and verb fill what stands between a comma and the next one or the sentence's end. */
    private Optional<Draft> told(Drafting drafting, Span sentence, int comma, int end, boolean last) {
        for (int verb = comma + 2; verb < end && verb - comma <= LONGEST_TELLER; verb++) {
            int length = saying(drafting, verb);
            if (length == 0 || !isDate(drafting.wording, verb + length, end)) {
                continue;
            }
            Span teller = drafting.wording.span(comma + 1, verb);
            Span cue = drafting.wording.span(verb, verb + length);
            Optional<Span> before =
                    drafting.words(sentence.start(), drafting.wording.get(comma).start());
            Optional<Span> after = last
                    ? Optional.empty()
                    : drafting.words(drafting.wording.get(end).end(), sentence.end());
            if (before.isPresent() && (last || after.isPresent()) && isTeller(drafting, teller)) {
                List<Span> content = new ArrayList<>(List.of(before.get()));
                after.ifPresent(content::add);
                return Optional.of(new Draft(List.of(teller), List.of(cue), content, "frame"));
            }
        }
        return Optional.empty();
    }

    /** How many words a verb of telling in the past covers here; 0 where none stands. */
    private static int saying(Drafting drafting, int verb) {
        String word = drafting.wording.word(verb);
        boolean past =
                word.endsWith("ed") || Set.of("said", "wrote", "went", "says").contains(word);
        return drafting.lexicon
                .at(drafting.wording, verb)
                .filter(match -> past && match.cue().kind() == CueWord.Kind.SAY)
                .map(CueLexicon.Match::length)
                .orElse(0);
    }

    private static boolean isDate(Wording wording, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = wording.word(i);
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (!number && !DATES.contains(word) && !BEFORE_DATES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTeller(Drafting drafting, Span teller) {
        int from = drafting.first(teller);
        if (drafting.past(teller) - from == 1 && PRONOUNS.contains(drafting.wording.word(from))) {
            return true;
        }
        boolean opens = Set.of("the", "a", "an", "its", "his", "her", "their").contains(drafting.wording.word(from))
                || drafting.wording.get(from).capital();
        return opens
                && drafting.phrases
                        .after(from, drafting.past(teller))
                        .filter(teller::equals)
                        .isPresent()
                && !hops.isEvidence(drafting.wording, teller);
    }
}
