package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * The teller behind his verb at the end of a sentence, as translations from Russian put it: "P, informs the agency
 * Interfax with reference to the ministry", "P, as has reported TASS", "P, it was said in a joint statement". The network
 * knows the plain "P, said X"; where it saw a teller here, he stays.
 */
public final class ChannelBehind {
    private static final WordLists WORDS = WordLists.of(ChannelBehind.class, "/org/casus/statement/chain-words.tsv");
    private static final Set<String> MARKS = Set.of(",", "-", "–", "—");
    private static final Set<String> BEFORE_VERB = WORDS.named("before a verb behind");
    private static final Set<String> TOLD_IN = WORDS.named("told in");
    private static final Set<String> DAYS = WORDS.named("dates");
    private static final Set<String> LISTENERS = WORDS.named("listener");
    private static final int LEAST_TOLD = 3;

    private final HopWords hops;

    public ChannelBehind(HopWords hops) {
        this.hops = hops;
    }

    public void apply(Drafting drafting) {
        for (Span sentence : drafting.sentences) {
            int past = drafting.past(sentence);
            for (int mark = drafting.first(sentence) + LEAST_TOLD; mark + 2 < past; mark++) {
                if (MARKS.contains(drafting.wording.word(mark))) {
                    tell(drafting, sentence, mark, past);
                }
            }
        }
    }

    private void tell(Drafting drafting, Span sentence, int mark, int past) {
        Wording wording = drafting.wording;
        int from = mark + 1;
        int citing = hops.citingAt(wording, from);
        int verb = citing > 0 ? verbBehindCited(drafting, from + citing, past) : verb(wording, from, past);
        if (verb < 0 || !tells(drafting, verb)) {
            return;
        }
        boolean in = Set.of("in", "at", "by").contains(wording.word(verb + 1));
        boolean impersonal = in && TOLD_IN.contains(wording.word(verb));
        if (in && !impersonal) {
            return;
        }
        Optional<Span> teller = drafting.phrases
                .after(impersonal ? verb + 2 : behindDay(drafting.wording, verb + 1), past)
                .filter(span -> isTeller(drafting, span, past));
        Optional<Span> told = drafting.words(sentence.start(), wording.get(mark).start());
        if (teller.isEmpty() || told.isEmpty()) {
            return;
        }
        Span cue = wording.span(citing > 0 ? verb : firstOfCue(wording, from, verb), impersonal ? verb + 2 : verb + 1);
        give(drafting, cue, teller.get(), told.get());
    }

    private static void give(Drafting drafting, Span cue, Span teller, Span told) {
        Optional<Draft> known = drafting.withCueAt(cue);
        if (known.filter(draft -> !draft.source.isEmpty()).isPresent()) {
            return;
        }
        known.ifPresent(drafting.drafts::remove);
        drafting.drafts.add(new Draft(List.of(teller), List.of(cue), List.of(told), "teller behind"));
    }

    /** ", as | has | reported": past the small words before a verb; -1 where no verb follows. */
    private static int verb(Wording wording, int from, int past) {
        int at = from;
        while (at < past
                && (BEFORE_VERB.contains(wording.word(at)) || !wording.get(at).isWord())) {
            at++;
        }
        return at < past ? at : -1;
    }

    /** "noticed | on 2 April | the under-secretary" */
    private static int behindDay(Wording wording, int from) {
        if (!wording.word(from).equals("on")) {
            return from;
        }
        int at = from + 1;
        while (at < wording.size() && (DAYS.contains(wording.word(at)) || isNumber(wording.word(at)))) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static int firstOfCue(Wording wording, int from, int verb) {
        int first = verb;
        while (first > from
                && BEFORE_VERB.contains(wording.word(first - 1))
                && !wording.word(first - 1).equals("as")) {
            first--;
        }
        return first;
    }

    /** ", with reference to a source in the ministry | transmits | Al Alam" */
    private static int verbBehindCited(Drafting drafting, int from, int past) {
        for (int i = from + 1; i + 1 < past && isOfPhrase(drafting.wording, i); i++) {
            if (tells(drafting, i) && drafting.trees.isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfPhrase(Wording wording, int i) {
        return wording.get(i).isWord() || wording.word(i).equals("'s");
    }

    private static boolean tells(Drafting drafting, int verb) {
        String word = drafting.wording.word(verb);
        boolean says = drafting.lexicon
                .at(drafting.wording, verb)
                .filter(match -> match.cue().kind() == CueWord.Kind.SAY)
                .isPresent();
        boolean finite = word.endsWith("s")
                || word.endsWith("ed")
                || Set.of("wrote", "said").contains(word);
        return says && finite
                || TOLD_IN.contains(word) && drafting.wording.word(verb + 1).equals("in");
    }

    /** A name or a noun for one who tells, and nothing behind him but whom he cites. */
    private boolean isTeller(Drafting drafting, Span span, int past) {
        int behind = drafting.past(span);
        while (behind < past && !drafting.wording.get(behind).isWord()) {
            behind++;
        }
        boolean last = behind >= past || hops.citingAt(drafting.wording, behind) > 0;
        boolean listener = LISTENERS.contains(drafting.wording.word(drafting.past(span) - 1))
                && !drafting.wording.get(drafting.first(span)).capital();
        return last && !listener && !hops.isEvidence(drafting.wording, span);
    }
}
