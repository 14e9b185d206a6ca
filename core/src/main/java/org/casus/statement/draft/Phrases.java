package org.casus.statement.draft;

import java.util.Optional;
import java.util.Set;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Span;
import org.casus.text.Token;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Finds where noun phrases begin and end, by closed word classes and marks alone: good enough for broken English. */
public final class Phrases {
    private static final WordLists WORDS = WordLists.of(Phrases.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> CLAUSE_WORDS = WORDS.named("ends a phrase");
    private static final Set<String> STEPS_BACK = WORDS.named("begins a phrase");

    /** Words of a name in quotation marks. */
    private static final int LONGEST_NAME = 4;

    private final Wording wording;
    private final CueLexicon lexicon;

    public Phrases(Wording wording, CueLexicon lexicon) {
        this.wording = wording;
        this.lexicon = lexicon;
    }

    /**
     * The noun phrase that begins at a token, before a token: up to a mark or a word that opens a clause. "a source in
     * the government | that Moscow had warned".
     */
    public Optional<Span> after(int from, int limit) {
        int to = from;
        while (to < limit && (goesOn(to, from) || isMarkOfName(to, from))) {
            to++;
        }
        return from < to ? Optional.of(wording.span(from, to)) : Optional.empty();
    }

    private boolean goesOn(int i, int from) {
        Token token = wording.get(i);
        if (!token.isWord() && !token.is("'s") && !token.is("-") && !token.is("&")) {
            return false;
        }
        if (i > from
                && Set.of("close", "familiar", "acquainted", "briefed").contains(wording.word(i - 1))
                && Set.of("to", "with", "on").contains(token.word())) {
            return true;
        }
        if (CLAUSE_WORDS.contains(token.word())) {
            return token.is("and") && i > from && i + 1 < wording.size() && joinsNames(i);
        }
        return i == from || !isFiniteCue(i);
    }

    /** The marks around a name that a noun or another name presents: the newspaper "Al-Ahram", RIA "Novosti". */
    private boolean isMarkOfName(int i, int from) {
        return wording.get(i).isQuote() && i > from && (opensMarks(i) || closesMarks(i, from));
    }

    private boolean opensMarks(int quote) {
        int i = quote + 1;
        while (i < wording.size() && i - quote <= LONGEST_NAME && wording.get(i).capital()) {
            i++;
        }
        return i > quote + 1 && i < wording.size() && wording.get(i).isQuote();
    }

    private boolean closesMarks(int quote, int from) {
        int i = quote - 1;
        while (i > from && wording.get(i).capital()) {
            i--;
        }
        return i > from && i < quote - 1 && wording.get(i).isQuote();
    }

    private boolean joinsNames(int and) {
        return wording.get(and - 1).capital() && wording.get(and + 1).capital();
    }

    /** Whether a token is a verb of telling in a form that can stand as a clause's verb. */
    public boolean isFiniteCue(int i) {
        return lexicon.at(wording, i)
                .filter(match ->
                        match.cue().kind() == CueWord.Kind.SAY || match.cue().kind() == CueWord.Kind.PASS)
                .filter(match -> wording.word(i).endsWith("ed")
                        || wording.word(i).endsWith("d")
                        || wording.word(i).equals("wrote"))
                .filter(match -> !wording.word(i + 1).equals("by"))
                .isPresent();
    }

    /** The noun phrase that ends before a token: "Reuters | , citing", "the head of the CSTO | as saying". */
    public Optional<Span> before(int to, int limit) {
        int from = to;
        while (from > limit && stepsBack(from - 1)) {
            from--;
        }
        return from < to ? Optional.of(wording.span(from, to)) : Optional.empty();
    }

    private boolean stepsBack(int i) {
        Token token = wording.get(i);
        boolean owner =
                token.is("'s") || token.is("'") && i > 0 && wording.word(i - 1).endsWith("s");
        return (token.isWord() || owner) && !STEPS_BACK.contains(token.word());
    }
}
