package org.casus.statement.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.name.Naming;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Reads what a teller does by a telling: the cue says it (cues.tsv), negation turns it ("did not deny"), and where the
 * cue only tells, the content may do ("We reserve the right to strike", "will not accept").
 */
public final class ActReader {
    private static final Set<String> NEGATING = Set.of("not", "never", "n't", "without");
    private static final Set<String> REJECTING =
            Set.of("reject", "dismiss", "refuse", "rebuff", "decline", "shrug off", "brush aside");
    private static final Set<String> NAMING_CUES = Set.of(
            "call",
            "describe",
            "brand",
            "label",
            "term",
            "dub",
            "characterize",
            "characterise",
            "regard",
            "view",
            "consider");
    private static final Set<String> TELLING = Set.of(
            "warn",
            "assure",
            "guarantee",
            "give assurances",
            "vow",
            "swear",
            "promise",
            "pledge",
            "undertake",
            "commit");

    private final CueLexicon lexicon;
    private final ContentWords words;
    private final WillReader will;

    public ActReader(CueLexicon lexicon, ContentWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.will = new WillReader(words, lexicon);
    }

    /** An act and why it was taken. */
    public record Reading(Act act, String reason) {}

    /** @param channel whether the teller only passes on what one inside him tells */
    public Reading read(
            Wording wording,
            Telling telling,
            Clause clause,
            Optional<Naming> teller,
            boolean channel,
            boolean conditional) {
        Optional<Cue> cue = cue(wording, telling);
        if (cue.isEmpty()) {
            return channel
                    ? new Reading(Act.ASSERT, "passes on another's words")
                    : will.read(wording, telling, clause, teller, conditional)
                            .orElse(new Reading(Act.ASSERT, "no cue that says otherwise"));
        }
        CueWord word = cue.get().word();
        if (channel && Act.valueOf(word.act().toUpperCase(Locale.ROOT)) == Act.ASSERT) {
            return new Reading(Act.ASSERT, "passes on another's words");
        }
        return ofCue(wording, telling, clause, cue.get())
                .or(() -> isNegated(wording, cue.get().at())
                        ? Optional.of(new Reading(Act.ASSERT, "the cue \"" + word.phrase() + "\" is negated"))
                        : Optional.empty())
                .or(() -> isPlain(word) ? will.read(wording, telling, clause, teller, conditional) : Optional.empty())
                .orElse(new Reading(plainAct(word), "by the cue \"" + word.phrase() + "\""));
    }

    private static Act plainAct(CueWord word) {
        return Set.of("assure", "guarantee", "give assurances").contains(word.phrase())
                ? Act.ASSERT
                : Act.valueOf(word.act().toUpperCase(Locale.ROOT));
    }

    /** A cue that only tells leaves it to the content what is done. */
    private static boolean isPlain(CueWord word) {
        return word.act().equals("assert") && word.kind() != CueWord.Kind.NOUN
                || Set.of("assure", "guarantee", "give assurances").contains(word.phrase());
    }

    private record Cue(CueWord word, int at, int past) {}

    /** The first cue of the lexicon in the cue's words; it may run on behind them: "ruled | out". */
    private Optional<Cue> cue(Wording wording, Telling telling) {
        Optional<Cue> thought = Optional.empty();
        for (Span span : telling.cue()) {
            int to = wording.after(span.end());
            for (int i = wording.at(span.start()); i < to; i++) {
                Optional<CueLexicon.Match> match = lexicon.at(wording, i);
                boolean quotes = match.isPresent()
                        && wording.word(i + match.get().length()).equals("as");
                if (match.isPresent() && !(quotes && i + match.get().length() < to)) {
                    Cue cue = new Cue(match.get().cue(), i, i + match.get().length());
                    if (match.get().cue().kind() != CueWord.Kind.THINK) {
                        return Optional.of(cue);
                    }
                    thought = thought.isPresent() ? thought : Optional.of(cue);
                }
            }
        }
        return thought;
    }

    private static boolean isNegated(Wording wording, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (NEGATING.contains(wording.word(i)) || wording.word(i).endsWith("n't")) {
                return true;
            }
            if (!Set.of(
                            "yet",
                            "ever",
                            "immediately",
                            "also",
                            "directly",
                            "explicitly",
                            "specifically",
                            "been",
                            "have",
                            "be")
                    .contains(wording.word(i))) {
                return false;
            }
        }
        return false;
    }

    /** What the cue does together with what it is said of. */
    private Optional<Reading> ofCue(Wording wording, Telling telling, Clause clause, Cue cue) {
        String phrase = cue.word().phrase();
        boolean negated = isNegated(wording, cue.at());
        if (negated
                && Set.of("comment", "say", "confirm", "answer", "respond", "elaborate", "disclose", "specify")
                        .contains(phrase)
                && (wording.word(cue.at() - 2).startsWith("would")
                        || wording.word(cue.at() - 1).equals("wouldn't"))) {
            return Optional.of(new Reading(Act.REFUSE, "would not " + phrase));
        }
        if (negated) {
            return Optional.empty();
        }
        if (REJECTING.contains(phrase)) {
            boolean untrue = rejectsClaim(wording, cue.past(), telling);
            Act act = untrue ? Act.DENY : plainAct(cue.word());
            return Optional.of(new Reading(act, "by the cue \"" + phrase + "\"" + (untrue ? " of a claim" : "")));
        }
        if (NAMING_CUES.contains(phrase)) {
            return Optional.of(ofNaming(clause, phrase));
        }
        if (Set.of("tell", "warn", "notify").contains(phrase) && isToldTo(wording, telling, cue)) {
            return Optional.of(new Reading(Act.DEMAND, "\"" + phrase + "\" someone to do something"));
        }
        if (phrase.startsWith("ask") && isQuestion(wording, telling)) {
            return Optional.of(new Reading(Act.ASSERT, "a question"));
        }
        return TELLING.contains(phrase) ? ofPromise(wording, telling, clause, cue) : Optional.empty();
    }

    private boolean rejectsClaim(Wording wording, int past, Telling telling) {
        int end = wording.after(telling.content().get(0).end());
        for (int i = past; i < Math.min(past + 6, Math.max(end, past + 1)); i++) {
            if (words.isAt("claim", wording, i)) {
                return true;
            }
            if (Set.of("to", "of", "for", "by", "from", "with").contains(wording.word(i))) {
                return false;
            }
        }
        return false;
    }

    private Reading ofNaming(Clause clause, String phrase) {
        if (clause.has("false", words)) {
            return new Reading(Act.DENY, "\"" + phrase + "\" with a word for untruth");
        }
        if (clause.has("accusing", words)) {
            return new Reading(Act.ACCUSE, "\"" + phrase + "\" with a word for a wrong");
        }
        boolean judges = clause.has("judging", words)
                || phrase.equals("call")
                || phrase.equals("brand")
                || phrase.equals("label")
                || phrase.equals("dub");
        return new Reading(
                judges ? Act.EXPRESS : Act.ASSERT, "\"" + phrase + "\"" + (judges ? " with a judgement" : ""));
    }

    /** "told them to leave": the content is an infinitive, or begins with the one spoken to and goes on with one. */
    private static boolean isToldTo(Wording wording, Telling telling, Cue cue) {
        int first = wording.at(telling.content().get(0).start());
        int verb = Set.of("that", "of", "about", "against").contains(wording.word(first)) ? -1 : first;
        for (int i = verb; verb >= 0 && i < first + 5; i++) {
            if (wording.word(i).equals("to")
                    || wording.word(i).equals("not") && wording.word(i + 1).equals("to")) {
                return first >= cue.past()
                        && Character.isLetter(
                                wording.word(i + 1).isEmpty()
                                        ? '.'
                                        : wording.word(i + 1).charAt(0))
                        && !Set.of("the", "a", "an").contains(wording.word(i + 1))
                        && !wording.get(i + 1).capital();
            }
            if (Set.of("is", "was", "were", "are", "had", "has", "have", "would", "will", "said", "did", "do")
                    .contains(wording.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuestion(Wording wording, Telling telling) {
        int first = wording.at(telling.content().get(0).start());
        Span last = telling.content().get(telling.content().size() - 1);
        int past = wording.after(last.end());
        return Set.of("if", "whether", "why", "what", "how", "who", "when", "where", "about")
                        .contains(wording.word(first))
                || wording.word(past).equals("?")
                || wording.word(past - 1).equals("?");
    }

    /** "vowed never to accept" refuses, "promised to strike back" and "warned that it would" threaten. */
    private Optional<Reading> ofPromise(Wording wording, Telling telling, Clause clause, Cue cue) {
        String phrase = cue.word().phrase();
        boolean never = clause.find(Set.of("never", "not")) >= 0 && clause.find(Set.of("never", "not")) <= 1;
        boolean harm = clause.has("hostile", words);
        if (Set.of("assure", "guarantee", "give assurances").contains(phrase)) {
            boolean future = clause.find(Set.of("will", "would", "to", "won't")) >= 0;
            return future
                    ? Optional.of(new Reading(Act.PROMISE, "\"" + phrase + "\" of what will be"))
                    : Optional.empty();
        }
        if (phrase.equals("warn")) {
            boolean future = clause.find(Set.of("will", "would", "won't", "could", "may", "'ll")) >= 0;
            return future && (harm || !telling.content().isEmpty() && clause.has("condition", words))
                    ? Optional.of(new Reading(Act.THREATEN, "warns of harm to come"))
                    : Optional.empty();
        }
        if (never && !harm) {
            return Optional.of(new Reading(Act.REFUSE, "\"" + phrase + "\" never to"));
        }
        boolean threat = harm
                && !never
                && clause.has("hostile", words, 0, 4)
                && Set.of("vow", "swear", "promise").contains(phrase)
                && isHarsh(clause);
        return threat
                ? Optional.of(new Reading(Act.THREATEN, "\"" + phrase + "\" with a verb of harm"))
                : Optional.empty();
    }

    /** Verbs that do no good to anyone, unlike "withdraw" or "answer". */
    private static boolean isHarsh(Clause clause) {
        for (int i = 0; i < Math.min(5, clause.size()); i++) {
            if (Set.of(
                            "retaliate",
                            "strike",
                            "attack",
                            "avenge",
                            "revenge",
                            "punish",
                            "destroy",
                            "crush",
                            "respond",
                            "kill",
                            "bomb",
                            "shell",
                            "hit",
                            "invade",
                            "retaliation")
                    .contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }
}
