package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.name.Actor;
import org.casus.name.Naming;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * Reads the act of a plain "said" from what was said: "we will / will not" about the teller's own side promises,
 * refuses or threatens; "we condemn", "I demand" do what they name; "that is a lie" denies.
 */
final class WillReader {
    private static final WordLists WORDS = WordLists.of(WillReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> ADVERBS = WORDS.named("we strongly");
    private static final Set<String> HAVING = WORDS.named("has a right");
    private static final int BREACH_SOON = 5;
    private static final int READY_SOON = 5;
    private static final int UNTRUE_SOON = 4;
    private static final int SUCH_SOON = 12;
    private static final Set<String> READY = Set.of("ready", "prepared", "willing");
    private static final Set<String> BEING = Set.of("are", "am", "is", "were", "was", "stand", "remain", "'re", "'m");
    private static final Set<String> NO_ONE = Set.of("nobody", "none", "no");
    private static final Set<String> OUTCOMES = WORDS.named("is then so");
    private static final Set<String> DATES = WordLists.of(WillReader.class, "/org/casus/statement/chain-words.tsv")
            .named("dates");
    private static final Set<String> LYING = Set.of("it", "he", "she", "they", "which", "that", "who");
    private static final Set<String> GRANTED = WORDS.named("granted");

    /** "of their own will", "the will of the people" */
    private static final Set<String> WHOSE_WILL = WORDS.named("whose will");

    private static final Set<String> GOING = Set.of("go", "leave", "pass", "move", "cross", "change");
    private static final Set<String> GIVEN = WORDS.named("is given");
    private static final Set<String> FORESEEING = WORDS.named("foresees");
    private static final Pattern SUPPOSED =
            Pattern.compile("\\W*if (?:I|we) (?:\\p{L}+ed|were|had|did)\\b.* would\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOEVER = Pattern.compile(
            "\\W*(?:that )?(?:whoever|(?:anyone|anybody|everyone|any \\p{L}+|every \\p{L}+|those) (?:who|that))\\b[^.;]{3,80}? (?:will|would|shall)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLESS_OBEYED = Pattern.compile(
            "\\bunless\\b|\\b(?:if|should)\\b[^.;]{0,50}\\b(?:not|n['’]t|refuse[sd]?|fail(?:s|ed)?|reject(?:s|ed)?)\\b|\\botherwise\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> MODALS =
            Set.of("will", "would", "won't", "shall", "'ll", "we'll", "i'll", "wouldn't");

    private final ContentWords words;
    private final CueLexicon lexicon;
    private final RefusalReader refusals;

    WillReader(ContentWords words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.refusals = new RefusalReader(words);
    }

    Optional<ActReader.Reading> read(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        return untrue(clause)
                .or(() -> breaking(clause))
                .or(() -> right(clause))
                .or(() -> refusals.announced(wording, telling))
                .or(() -> ready(wording, telling, clause, teller, conditional))
                .or(() -> doing(wording, clause))
                .or(() -> refusals.read(clause))
                .or(() -> refusals.ofOwnSide(clause)
                        .filter(refused ->
                                WhoseWill.of(wording, telling, clause, refused.verb(), teller) != WhoseWill.OTHER)
                        .map(RefusalReader.Refused::reading))
                .or(() -> willing(wording, telling, clause, teller, conditional))
                .or(() -> dated(wording, telling, clause, teller))
                .or(() -> judging(clause));
    }

    private static ActReader.Reading reading(Act act, String reason) {
        return new ActReader.Reading(act, reason);
    }

    /** "No such order was given", "Nobody in this ministry gave any such order" */
    private Optional<ActReader.Reading> untrue(Clause clause) {
        int such = clause.find(Set.of("such"));
        boolean any = NO_ONE.contains(clause.word(0)) && such > 0 && such < SUCH_SOON;
        return any || clause.has("untrue", words, 0, UNTRUE_SOON)
                ? Optional.of(reading(Act.DENY, "says that there is no such thing"))
                : Optional.empty();
    }

    /** "Ulvany has not kept its word": a charge, of whomever it names. */
    private Optional<ActReader.Reading> breaking(Clause clause) {
        boolean named = clause.isCapital(0) && !WhoseWill.isFirstPerson(clause.word(0))
                || clause.word(0).equals("they");
        if (!named) {
            return Optional.empty();
        }
        for (int i = 1; i <= BREACH_SOON; i++) {
            if (clause.has("breach", words, i, i + 1)) {
                String before = clause.word(i - 1);
                return Set.of("not", "never").contains(before) || before.endsWith("n't")
                        ? Optional.empty()
                        : Optional.of(reading(Act.ACCUSE, "says that another broke his word"));
            }
        }
        return Optional.empty();
    }

    /** "has the right to answer by force" */
    private static Optional<ActReader.Reading> right(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean right = Set.of("right", "rights").contains(clause.word(i))
                    && clause.word(i + 1).equals("to");
            if (right
                    && Set.of("the", "its", "our", "their", "his", "every", "all")
                            .contains(clause.word(i - 1))) {
                String verb = clause.word(i - 2);
                if (HAVING.contains(verb)) {
                    return Optional.of(reading(Act.THREATEN, "claims the right to act"));
                }
            }
        }
        return Optional.empty();
    }

    /** "We condemn ...": the verb in the first person does what it names. */
    private Optional<ActReader.Reading> doing(Wording wording, Clause clause) {
        int at = 0;
        while (at < Math.min(3, clause.size()) && !Set.of("we", "i").contains(clause.word(at))) {
            at++;
        }
        if (!Set.of("we", "i").contains(clause.word(at))) {
            return Optional.empty();
        }
        int verb = at + 1;
        while (ADVERBS.contains(clause.word(verb))) {
            verb++;
        }
        if (verb >= clause.size()) {
            return Optional.empty();
        }
        Optional<CueWord> cue = lexicon.at(wording, clause.tokens().get(verb)).map(CueLexicon.Match::cue);
        String form = clause.word(verb);
        boolean present = !form.endsWith("ed") && !form.endsWith("ing");
        return cue.filter(word -> word.kind() == CueWord.Kind.SPEECH && present)
                .map(word -> reading(word.act(), "\"we " + word.phrase() + "\" does it"));
    }

    /** "We are ready to halve our duty": an offer; with a verb of harm and a condition a threat. */
    private Optional<ActReader.Reading> ready(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        int ready = clause.find(READY);
        boolean stands = ready > 0
                && ready <= READY_SOON
                && BEING.contains(clause.word(ready - 1))
                && clause.word(ready + 1).equals("to")
                && WhoseWill.of(wording, telling, clause, ready - 1, teller) == WhoseWill.OWN;
        if (!stands) {
            return Optional.empty();
        }
        if (clause.has("hostile", words, ready + 2, ready + 5)) {
            return conditional ? Optional.of(reading(Act.THREATEN, "ready to do harm")) : Optional.empty();
        }
        boolean offers = conditional && WhoseWill.isFirstPerson(clause.word(ready - 2));
        return offers ? Optional.of(reading(Act.OFFER, "\"ready to\" on a condition")) : Optional.empty();
    }

    private Optional<ActReader.Reading> willing(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        int modal = clause.find(MODALS);
        boolean joined = Set.of("we'll", "i'll").contains(clause.word(Math.max(0, modal)));
        boolean noun = modal > 0 && clause.word(modal).equals("will") && WHOSE_WILL.contains(clause.word(modal - 1));
        if (modal < 0 || modal == 0 && !joined || modal > 12 || noun) {
            return must(clause, teller);
        }
        if (clause.word(modal - 1).equals("there")
                && clause.word(modal + 1).equals("be")
                && clause.word(modal + 2).equals("no")
                && clause.has("refused", words, modal + 3, modal + 6)) {
            return Optional.of(reading(Act.REFUSE, "\"there will be no\""));
        }
        boolean negated = clause.word(modal).endsWith("n't")
                || Set.of("not", "never").contains(clause.word(modal + 1))
                || isInNoCase(clause, modal + 1)
                || Set.of("no", "not", "nobody", "none", "neither").contains(clause.word(0));
        if (clause.has("inert", words, modal + 1, modal + 3) || isSupposed(wording, telling)) {
            return Optional.empty();
        }
        boolean given = GIVEN.contains(clause.word(modal + 1));
        if (given
                && (modal == 1 && clause.word(0).equals("you")
                        || clause.word(modal + 2).equals("our"))) {
            return Optional.of(reading(Act.PROMISE, "\"you will have\""));
        }
        if (clause.has("word given", words)) {
            return Optional.of(reading(Act.PROMISE, "gives his word"));
        }
        if (!negated && !foresees(wording, telling) && isOfWhoever(wording, telling) && !isWelcome(clause, modal)) {
            return Optional.of(reading(Act.THREATEN, "whoever does it will have it"));
        }
        boolean harm = clause.has("hostile", words, modal + 1, modal + 7);
        WhoseWill likely = WhoseWill.of(wording, telling, clause, modal, teller);
        WhoseWill whose = likely == WhoseWill.LIKELY && foresees(wording, telling) ? WhoseWill.OTHER : likely;
        if (whose == WhoseWill.OTHER
                && !negated
                && isGranted(clause, modal)
                && WhoseWill.isInOffice(wording, telling, teller)) {
            return Optional.of(reading(Act.PROMISE, "one in office says that it will be granted"));
        }
        if (whose == WhoseWill.OTHER
                && negated
                && isSpared(clause, modal)
                && (conditional || WhoseWill.isInOffice(wording, telling, teller))) {
            return Optional.of(reading(Act.PROMISE, "one in office says that nobody will suffer it"));
        }
        if (whose == WhoseWill.OTHER && negated && !foresees(wording, telling) && isDeclined(clause, modal, teller)) {
            return Optional.of(reading(Act.REFUSE, "it will not be done"));
        }
        if (whose == WhoseWill.OTHER) {
            boolean threat =
                    conditional && harm && !negated && isUnless(wording, telling) && !foresees(wording, telling);
            return threat ? Optional.of(reading(Act.THREATEN, "harm to come on a condition")) : Optional.empty();
        }
        if (negated) {
            boolean declines = clause.has("volition", words, modal + 1, modal + 5);
            boolean refuses = (declines || !harm) && !isSpared(clause, modal);
            return Optional.of(reading(refuses ? Act.REFUSE : Act.PROMISE, "own side will not"));
        }
        if (conditional && isUnlessObeyed(wording, telling)) {
            return Optional.of(reading(Act.THREATEN, "own side will unless the other does"));
        }
        if (harm && whose == WhoseWill.OWN) {
            return Optional.of(reading(Act.THREATEN, "own side will do harm"));
        }
        return harm ? Optional.empty() : Optional.of(reading(Act.PROMISE, "own side will"));
    }

    /** "The crew will be free by 24 November", said by one who is known by name: a day that he can be held to. */
    private static Optional<ActReader.Reading> dated(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller) {
        boolean named = teller.filter(naming -> naming.kind() == Actor.Kind.PERSON
                        && Character.isUpperCase(naming.name().codePointAt(0)))
                .isPresent();
        int will = clause.find(MODALS);
        boolean done = will > 0 && clause.word(will + 1).equals("be") && isOutcome(clause.word(will + 2));
        int by = clause.find(Set.of("by"));
        boolean day = by > will && (DATES.contains(clause.word(by + 1)) || DATES.contains(clause.word(by + 2)));
        return named && done && day && !foresees(wording, telling)
                ? Optional.of(reading(Act.PROMISE, "done by a day"))
                : Optional.empty();
    }

    private static boolean isOutcome(String word) {
        return OUTCOMES.contains(word) || word.endsWith("ed");
    }

    /** "Anyone who stays on will be taken away", "Whoever sends us another one will lose that too" */
    private static boolean isOfWhoever(Wording wording, Telling telling) {
        return telling.content().stream()
                .limit(1)
                .anyMatch(span -> WHOEVER.matcher(span.in(wording.text())).lookingAt());
    }

    private boolean isWelcome(Clause clause, int modal) {
        return isGranted(clause, modal) || clause.has("welcome", words, modal + 1, modal + 5);
    }

    /** "will | under no circumstances release him" */
    private static boolean isInNoCase(Clause clause, int at) {
        return Set.of("under", "in", "on", "at", "by").contains(clause.word(at))
                && clause.word(at + 1).equals("no")
                && Set.of("circumstances", "circumstance", "case", "account", "price", "point", "means")
                        .contains(clause.word(at + 2));
    }

    /** "Perrow would attack again, I believe": who writes says what others will do. */
    private static boolean foresees(Wording wording, Telling telling) {
        return telling.source().stream().anyMatch(span -> {
            int past = wording.after(span.end());
            int first = wording.at(span.start());
            return wording.word(first).equals("i")
                    || IntStream.range(first, past).anyMatch(i -> FORESEEING.contains(wording.word(i)));
        });
    }

    /** "If I wanted breakfast, I would telephone" */
    private static boolean isSupposed(Wording wording, Telling telling) {
        return telling.content().stream()
                .anyMatch(span -> SUPPOSED.matcher(span.in(wording.text())).lookingAt());
    }

    private static boolean isUnless(Wording wording, Telling telling) {
        return telling.content().stream()
                .anyMatch(span ->
                        span.in(wording.text()).matches("(?s).*\\b([Uu]nless|[Ii]f|[Ss]hould|[Pp]rovided)\\b.*"));
    }

    /** "unless its steel is let in", "should they refuse", "if the money does not arrive" */
    private static boolean isUnlessObeyed(Wording wording, Telling telling) {
        return telling.content().stream()
                .anyMatch(span -> UNLESS_OBEYED.matcher(span.in(wording.text())).find());
    }

    /** "Nobody will lose his job", "nobody would be arrested" */
    private boolean isSpared(Clause clause, int modal) {
        boolean nobody = NO_ONE.contains(clause.word(0))
                || clause.word(0).equals("not") && clause.word(1).equals("one");
        boolean granted = isGranted(clause, modal) && !clause.word(0).equals("nobody");
        return nobody
                && !granted
                && (clause.word(modal + 1).equals("be") || clause.has("suffered", words, modal + 1, modal + 2));
    }

    /** "Not one post will be moved", "Antara will not apologise": another is not said to be of another mind. */
    private boolean isDeclined(Clause clause, int modal, Optional<Naming> teller) {
        boolean agency =
                teller.filter(naming -> naming.kind() == Actor.Kind.AGENCY).isPresent();
        boolean things = Set.of("no", "not").contains(clause.word(0))
                && (isGranted(clause, modal) || GOING.contains(clause.word(modal + 1)));
        boolean named =
                clause.isCapital(0) && modal <= 2 && !things && clause.has("volition", words, modal + 2, modal + 4);
        return !agency && (things || named);
    }

    /** "will be let through" */
    private static boolean isGranted(Clause clause, int modal) {
        return Set.of("will", "would").contains(clause.word(modal))
                && clause.word(modal + 1).equals("be")
                && GRANTED.contains(clause.word(modal + 2));
    }

    /** "X must withdraw" demands; "we want the boats back" too. */
    private static Optional<ActReader.Reading> must(Clause clause, Optional<Naming> teller) {
        int want = clause.find(Set.of("want", "demand", "require"));
        if (want > 0
                && want <= 2
                && Set.of("we", "i").contains(clause.word(want - 1))
                && !clause.word(want + 1).equals("to")) {
            return Optional.of(reading(Act.DEMAND, "\"we want\""));
        }
        int must = clause.find(Set.of("must"));
        boolean own = must > 0 && WhoseWill.isFirstPerson(clause.word(must - 1));
        boolean demands = must > 0
                && must <= 6
                && !own
                && !clause.word(must + 1).equals("have")
                && teller.filter(naming -> naming.kind() != Actor.Kind.AGENCY).isPresent();
        return demands ? Optional.of(reading(Act.DEMAND, "\"must\" of another")) : Optional.empty();
    }

    /** "is a lie"; "it lies next to our cable" is none. */
    private boolean hasFalse(Clause clause, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> clause.has("false", words, i, i + 1) && !LYING.contains(clause.word(i - 1)));
    }

    private Optional<ActReader.Reading> judging(Clause clause) {
        int is = clause.find(Set.of("is", "are", "was", "were", "be", "as", "been"));
        if (is < 0) {
            return Optional.empty();
        }
        boolean negated = Set.of("not", "n't").contains(clause.word(is + 1));
        if (!negated && hasFalse(clause, is + 1, is + 6)
                || clause.has("false", words, is, is + 4) && clause.word(is + 2).equals("true")) {
            return Optional.of(reading(Act.DENY, "calls it untrue"));
        }
        boolean counts = clause.word(is - 1).equals("there");
        if (!negated && !counts && clause.has("accusing", words, is, is + 5)) {
            return Optional.of(reading(Act.ACCUSE, "calls it a wrong"));
        }
        boolean first = Set.of("we", "i").contains(clause.word(is - 1));
        return !negated && clause.has("judging", words, is, is + (first ? 5 : 4))
                ? Optional.of(reading(Act.EXPRESS, "judges it"))
                : Optional.empty();
    }
}
