package org.casus.statement.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.Wording;

/** One text's drafts, and what every rule needs to know about the text. Lives within one reading. */
public final class Drafting {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their");

    public final Wording wording;
    public final List<Span> sentences;
    public final CueLexicon lexicon;
    public final Phrases phrases;
    public final SpanTrimmer trimmer;
    public final List<Draft> drafts = new ArrayList<>();

    /** Stretches that a rule took from a telling and that may hold tellings of their own. */
    public final List<Span> unclaimed = new ArrayList<>();

    public final Trees trees;

    /** Sentences in which nothing was found at first sight. */
    public final List<Span> passedOver = new ArrayList<>();

    public Drafting(Wording wording, List<Span> sentences, CueLexicon lexicon, Trees trees) {
        this.trees = trees;
        this.wording = wording;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.phrases = new Phrases(wording, lexicon);
        this.trimmer = new SpanTrimmer(wording);
    }

    /** The sentence that a place lies in; the whole text where none holds it. */
    public Span sentenceAt(int place) {
        return Sentences.at(sentences, place)
                .orElseGet(() -> new Span(0, wording.text().length()));
    }

    public int first(Span span) {
        return wording.at(span.start());
    }

    /** Past the last token of a span. */
    public int past(Span span) {
        return wording.after(span.end());
    }

    public Optional<Draft> withCueAt(Span cue) {
        for (Draft draft : drafts) {
            if (draft.cueSpan().overlaps(cue)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** The drafts whose cue stands in a sentence. */
    public List<Draft> inSentence(Span sentence) {
        return drafts.stream()
                .filter(draft -> sentence.contains(draft.cueSpan().start()))
                .toList();
    }

    /** Whether a telling's cue or a part of what is told stands in a sentence. */
    public boolean isTouched(Span sentence) {
        for (Draft draft : drafts) {
            if (sentence.contains(draft.cueSpan().start()) || draft.tellsPartOf(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Reads each sentence that no telling touches; what the rule finds there becomes a draft. */
    public void readUntouched(Function<Span, Optional<Draft>> rule) {
        for (Span sentence : sentences) {
            if (!isTouched(sentence)) {
                rule.apply(sentence).ifPresent(drafts::add);
            }
        }
    }

    /** Whether a noun phrase may begin at a word: a capital, or "the", "its". */
    public boolean opensName(int at) {
        return wording.get(at).capital() || DETERMINERS.contains(wording.word(at));
    }

    /** The stretch between two places without marks at its ends; empty where no word is left. */
    public Optional<Span> words(int start, int end) {
        return start < end ? trimmer.trimmed(new Span(start, end)) : Optional.empty();
    }

    /** Whether the first word of telling in a cue is one that counts inside another's words, no state of mind. */
    public boolean isTellingCue(Span cue) {
        for (int i = first(cue); i < past(cue); i++) {
            if (wording.word(i).equals("according")) {
                return true;
            }
            Optional<CueLexicon.Match> match = lexicon.at(wording, i);
            if (match.isPresent()) {
                return match.get().cue().kind() != CueWord.Kind.THINK;
            }
        }
        return false;
    }

    /** Ends what a draft tells before a place, unless nothing would be left; whether it was ended. */
    public boolean endContent(Draft draft, int stop) {
        List<Span> kept = draft.content.stream()
                .filter(span -> span.start() < stop)
                .flatMap(span -> words(span.start(), Math.min(span.end(), stop)).stream())
                .toList();
        if (kept.isEmpty()) {
            return false;
        }
        draft.content = kept;
        return true;
    }

    public boolean startsWith(Span span, String word) {
        return wording.word(first(span)).equals(word);
    }

    /** Whether one of these words begins a cue of a kind. */
    public boolean hasCue(Span words, Predicate<CueWord> wanted) {
        for (int i = first(words); i < past(words); i++) {
            if (lexicon.all(wording, i).stream().anyMatch(match -> wanted.test(match.cue()))) {
                return true;
            }
        }
        return false;
    }
}
