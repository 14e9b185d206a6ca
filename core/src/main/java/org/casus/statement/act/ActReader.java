package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.name.Naming;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * Reads what a teller does by a telling: the cue says it (cues.tsv), negation turns it ("did not deny"), and where the
 * cue only tells, the content may do ("We reserve the right to strike", "will not accept").
 */
public final class ActReader {
    private static final WordLists WORDS = WordLists.of(ActReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> QUESTION_WORDS = WORDS.named("question");
    private static final Set<String> FINITE = WORDS.named("finite");
    private static final Set<String> ASKED_VERBS = WORDS.named("asked of");
    private static final Set<String> WITHHELD = WORDS.named("withheld");
    private static final Set<String> WITHHELD_NOW = WORDS.named("withheld now");
    private static final Set<String> REJECTING =
            Set.of("reject", "dismiss", "refuse", "rebuff", "decline", "shrug off", "brush aside");
    private static final Set<String> FORGOING = Set.of("vow not", "vow never", "pledge not", "pledge never");
    private static final Set<String> WARNING = Set.of("warn", "caution");
    private static final Set<String> FUTURE = Set.of("will", "would", "should", "must", "shall", "'ll");
    /** "called the step a gesture to | those who want calm" */
    private static final Set<String> NO_VERBS = Set.of(
            "the", "a", "an", "those", "them", "these", "all", "both", "its", "his", "her", "their", "our", "whom");

    private static final int HARM_SOON = 4;
    private static final Set<String> NAMING_CUES = WORDS.named("names");
    private static final Set<String> JUDGING_NAMES = WORDS.named("names judge");

    private final CueLexicon lexicon;
    private final ContentWords words;
    private final WillReader will;
    private final PromiseReader promises;

    public ActReader(CueLexicon lexicon, ContentWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.will = new WillReader(words, lexicon);
        this.promises = new PromiseReader(words);
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
        Optional<ActCue> cue = ActCue.of(lexicon, wording, telling);
        if (cue.isEmpty() && givesTime(wording, telling)) {
            return new Reading(Act.DEMAND, "gives time until then");
        }
        if (channel && cue.map(ActCue::word).map(CueWord::act).orElse(Act.ASSERT) == Act.ASSERT) {
            return new Reading(Act.ASSERT, "passes on another's words");
        }
        return cue.isEmpty()
                ? will.read(wording, telling, clause, teller, conditional)
                        .orElse(new Reading(Act.ASSERT, "no cue that says otherwise"))
                : ofCue(wording, telling, clause, conditional, cue.get())
                        .or(() -> ofPlain(wording, telling, clause, teller, conditional, cue.get()))
                        .orElse(new Reading(
                                cue.get().act(), "by the cue \"" + cue.get().phrase() + "\""));
    }

    /** What is told, where the cue only tells; a promise that is warned of is a threat: "warned that his guns would return". */
    private Optional<Reading> ofPlain(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional, ActCue cue) {
        boolean shouted = NAMING_CUES.contains(cue.phrase()) && isShouted(wording, telling);
        Optional<Reading> reading = cue.isPlain() || shouted
                ? will.read(wording, telling, clause, teller, conditional)
                        .or(() -> shouted ? Optional.of(new Reading(Act.ASSERT, "called out")) : Optional.empty())
                : Optional.empty();
        return reading.map(told -> told.act() == Act.PROMISE && WARNING.contains(cue.phrase())
                ? new Reading(Act.THREATEN, "warns of what the own side will do")
                : told);
    }

    /** "gave it until Friday to produce the logbook" */
    private static boolean givesTime(Wording wording, Telling telling) {
        Span content = telling.content().get(0);
        boolean gives = telling.cue().stream()
                .anyMatch(span ->
                        Set.of("gave", "gives", "given", "giving").contains(wording.word(wording.at(span.start()))));
        return gives
                && content.in(wording.text())
                        .matches("(?s).*\\b(until|till|minutes|hours?|days?|weeks?)\\b.*\\bto\\b.*");
    }

    /** What the cue does together with what it is said of. */
    private Optional<Reading> ofCue(Wording wording, Telling telling, Clause clause, boolean conditional, ActCue cue) {
        String phrase = cue.phrase();
        if (cue.negated()) {
            return Optional.of(
                    isUnwilling(wording, cue)
                            ? new Reading(Act.REFUSE, "would not " + phrase)
                            : new Reading(Act.ASSERT, "the cue \"" + phrase + "\" is negated"));
        }
        if (REJECTING.contains(phrase)) {
            boolean untrue = rejectsClaim(wording, cue.past(), telling) || pointsBack(wording, telling);
            Act act = untrue ? Act.DENY : cue.act();
            return Optional.of(new Reading(act, "by the cue \"" + phrase + "\"" + (untrue ? " of a claim" : "")));
        }
        if (phrase.equals("call") && clause.size() > 2 && isToldTo(wording, telling, cue)) {
            return Optional.of(new Reading(Act.DEMAND, "\"call\" someone to do something"));
        }
        if (NAMING_CUES.contains(phrase) && !isShouted(wording, telling)) {
            return Optional.of(ofNaming(wording, telling, clause, phrase));
        }
        if (Set.of("tell", "warn", "notify").contains(phrase) && isToldTo(wording, telling, cue)) {
            return Optional.of(new Reading(Act.DEMAND, "\"" + phrase + "\" someone to do something"));
        }
        if (FORGOING.contains(phrase) && clause.has("hostile", words, 0, HARM_SOON)) {
            return Optional.of(new Reading(Act.PROMISE, "\"" + phrase + "\" to do harm"));
        }
        if (phrase.equals("insist") && isSubjunctive(wording, telling, clause)) {
            return Optional.of(new Reading(Act.DEMAND, "\"insist that\" another do something"));
        }
        if (phrase.equals("seek") && startsWith(wording, telling, "to")) {
            return Optional.of(new Reading(Act.ASSERT, "\"seek to\" tries"));
        }
        boolean clausal = !startsWith(wording, telling, "to") && clause.hasVerbFrom(0);
        if (phrase.equals("agree") && clausal && clause.find(FUTURE) < 0) {
            return Optional.of(new Reading(Act.ASSERT, "\"agree that\" is of one mind"));
        }
        if (phrase.equals("protest") && clausal) {
            return Optional.of(new Reading(
                    clause.has("negator", words) ? Act.DENY : Act.ASSERT, "\"protest that\" something is so"));
        }
        if (phrase.startsWith("ask") && isQuestion(wording, telling)) {
            return Optional.of(new Reading(Act.ASSERT, "a question"));
        }
        return promises.read(telling, clause, cue, conditional);
    }

    /** "insisted that the authorities publish the accord": a bare verb behind one who would else have it end in "s". */
    private static boolean isSubjunctive(Wording wording, Telling telling, Clause clause) {
        if (!startsWith(wording, telling, "that")) {
            return false;
        }
        for (int i = 1; i < Math.min(4, clause.size()); i++) {
            if (ASKED_VERBS.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Wording wording, Telling telling, String word) {
        return wording.word(wording.at(telling.content().get(0).start())).equals(word);
    }

    /** "would not say", "neither side would say", "does not confirm the loss", "neither confirmed nor denied it" */
    private static boolean isUnwilling(Wording wording, ActCue cue) {
        String before = wording.word(cue.at() - 1);
        String farther = wording.word(cue.at() - 2);
        boolean now = WITHHELD_NOW.contains(cue.phrase())
                && (before.equals("neither")
                        || before.equals("not") && Set.of("do", "does").contains(farther)
                        || Set.of("don't", "doesn't").contains(before));
        return now || WITHHELD.contains(cue.phrase()) && (farther.startsWith("would") || before.startsWith("would"));
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

    /** "rejected this": what was said before. */
    private static boolean pointsBack(Wording wording, Telling telling) {
        Span told = telling.content().get(0);
        int first = wording.at(told.start());
        return wording.after(told.end()) - first == 1 && Set.of("this", "that").contains(wording.word(first));
    }

    /** "“We will storm the cabin,” the chief calls": what stands in marks before the verb is said, not named. */
    private static boolean isShouted(Wording wording, Telling telling) {
        Span told = telling.content().get(0);
        int first = wording.at(told.start());
        return told.end() <= telling.cue().get(0).start()
                && (wording.get(first).isQuote()
                        || first > 0 && wording.get(first - 1).isQuote());
    }

    private Reading ofNaming(Wording wording, Telling telling, Clause clause, String phrase) {
        if (clause.has("false", words)) {
            return new Reading(Act.DENY, "\"" + phrase + "\" with a word for untruth");
        }
        if (clause.has("accusing", words)) {
            return new Reading(Act.ACCUSE, "\"" + phrase + "\" with a word for a wrong");
        }
        boolean judges =
                clause.has("judging", words) || JUDGING_NAMES.contains(phrase) || hasQuotedName(wording, telling);
        return new Reading(
                judges ? Act.EXPRESS : Act.ASSERT, "\"" + phrase + "\"" + (judges ? " with a judgement" : ""));
    }

    /** "described the mayor as “a man of two tongues”" */
    private static boolean hasQuotedName(Wording wording, Telling telling) {
        for (Span span : telling.content()) {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i + 1 < past; i++) {
                if (wording.word(i).equals("as") && wording.get(i + 1).isQuote()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "told them to leave": the content is an infinitive, or begins with the one spoken to and goes on with one. */
    private static boolean isToldTo(Wording wording, Telling telling, ActCue cue) {
        int first = wording.at(telling.content().get(0).start());
        int verb = Set.of("that", "of", "about", "against").contains(wording.word(first)) ? -1 : first;
        for (int i = verb; verb >= 0 && i < first + 5; i++) {
            if (wording.word(i).equals("to")
                    || wording.word(i).equals("not") && wording.word(i + 1).equals("to")) {
                int next = i + 1 < wording.size() && wording.get(i + 1).isQuote() ? i + 2 : i + 1;
                return first >= cue.past()
                        && next < wording.size()
                        && wording.get(next).isWord()
                        && !NO_VERBS.contains(wording.word(next))
                        && !wording.get(next).capital();
            }
            if (FINITE.contains(wording.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuestion(Wording wording, Telling telling) {
        int first = wording.at(telling.content().get(0).start());
        Span last = telling.content().get(telling.content().size() - 1);
        int past = wording.after(last.end());
        return QUESTION_WORDS.contains(wording.word(first))
                || wording.word(past).equals("?")
                || wording.word(past - 1).equals("?");
    }
}
