package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * The word of a telling that says what its teller does.
 *
 * @param at its first token
 * @param past past its last token
 * @param negated "did not deny"
 */
record ActCue(CueWord word, int at, int past, boolean negated) {
    private static final Set<String> AFTER_NEGATION =
            WordLists.of(ActCue.class, "/org/casus/statement/act-words.tsv").named("after negation");
    private static final Set<String> NEGATING = Set.of("not", "never", "n't", "without", "neither");
    private static final Set<String> NO_ONE = Set.of("neither", "none", "nobody", "no");
    private static final Set<String> ASSURING = Set.of("assure", "guarantee", "give assurances");

    /** The first cue of the lexicon in the cue's words; it may run on behind them: "ruled | out". */
    static Optional<ActCue> of(CueLexicon lexicon, Wording wording, Telling telling) {
        Optional<ActCue> thought = Optional.empty();
        for (Span span : telling.cue()) {
            int to = wording.after(span.end());
            for (int i = wording.at(span.start()); i < to; i++) {
                Optional<ActCue> cue = at(lexicon, wording, telling, i)
                        .filter(found -> !quotes(wording, found, to) && !goesOnTo(wording, found));
                if (cue.isPresent() && cue.get().word().kind() != CueWord.Kind.THINK) {
                    return cue;
                }
                thought = thought.or(() -> cue);
            }
        }
        return thought;
    }

    private static Optional<ActCue> at(CueLexicon lexicon, Wording wording, Telling telling, int i) {
        return lexicon.at(wording, i)
                .filter(match -> !isOfAName(wording, i))
                .map(match -> new ActCue(
                        match.cue(), i, i + match.length(), isNegated(wording, i) || isNoOne(wording, telling)));
    }

    /** "the Air | Command declared" */
    private static boolean isOfAName(Wording wording, int i) {
        return i > 0 && wording.get(i).capital() && wording.get(i - 1).capital() && !wording.beginsLine(i);
    }

    /** "Neither side would say": no one does it. */
    private static boolean isNoOne(Wording wording, Telling telling) {
        return telling.source().stream().anyMatch(span -> NO_ONE.contains(wording.word(wording.at(span.start()))));
    }

    /** "quoted as saying": the verb behind "as" is the cue. */
    private static boolean quotes(Wording wording, ActCue cue, int to) {
        return cue.past() + 1 < to
                && wording.word(cue.past()).equals("as")
                && wording.word(cue.past() + 1).endsWith("ing");
    }

    /** "went on to threaten": the verb behind "to" is the cue. */
    private static boolean goesOnTo(Wording wording, ActCue cue) {
        return cue.phrase().equals("go on") && wording.word(cue.past()).equals("to");
    }

    private static boolean isNegated(Wording wording, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (NEGATING.contains(wording.word(i)) || wording.word(i).endsWith("n't")) {
                return true;
            }
            if (!AFTER_NEGATION.contains(wording.word(i))) {
                return false;
            }
        }
        return false;
    }

    String phrase() {
        return word.phrase();
    }

    /** What the cue does by itself: who assures of what is, asserts it. */
    Act act() {
        return assures() ? Act.ASSERT : word.act();
    }

    boolean assures() {
        return ASSURING.contains(phrase());
    }

    /** A cue that only tells leaves it to the content what is done. */
    boolean isPlain() {
        return word.act() == Act.ASSERT && word.kind() != CueWord.Kind.NOUN || assures();
    }
}
