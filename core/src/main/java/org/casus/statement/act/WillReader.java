package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
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
    private static final int READY_SOON = 5;
    private static final Set<String> READY = Set.of("ready", "prepared", "willing");
    private static final Set<String> BEING = Set.of("are", "am", "is", "were", "was", "stand", "remain", "'re", "'m");

    private final ContentWords words;
    private final CueLexicon lexicon;
    private final VerdictReader verdicts;
    private final RefusalReader refusals;
    private final FutureReader future;

    WillReader(ContentWords words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.verdicts = new VerdictReader(words);
        this.refusals = new RefusalReader(words);
        this.future = new FutureReader(words);
    }

    Optional<ActReader.Reading> read(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        ToldClause told = new ToldClause(wording, telling, clause, teller, conditional);
        return verdicts.untrue(clause)
                .or(() -> verdicts.breaking(clause))
                .or(() -> right(clause))
                .or(() -> refusals.announced(wording, telling))
                .or(() -> ready(told))
                .or(() -> doing(wording, clause))
                .or(() -> refusals.read(clause))
                .or(() -> refusals.ofOwnSide(clause)
                        .filter(refused -> told.whoseWill(refused.verb()) != WhoseWill.OTHER)
                        .map(RefusalReader.Refused::reading))
                .or(() -> future.read(told))
                .or(() -> verdicts.judging(clause));
    }

    private static ActReader.Reading reading(Act act, String reason) {
        return new ActReader.Reading(act, reason);
    }

    /** "has the right to answer by force" */
    private static Optional<ActReader.Reading> right(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean right = Set.of("right", "rights").contains(clause.word(i))
                    && clause.word(i + 1).equals("to");
            if (right
                    && Set.of("the", "its", "our", "their", "his", "every", "all")
                            .contains(clause.word(i - 1))
                    && HAVING.contains(clause.word(i - 2))) {
                return Optional.of(reading(Act.THREATEN, "claims the right to act"));
            }
        }
        return Optional.empty();
    }

    /** "We are ready to halve our duty": an offer; with a verb of harm and a condition a threat. */
    private Optional<ActReader.Reading> ready(ToldClause told) {
        Clause clause = told.clause();
        int ready = clause.find(READY);
        boolean stands = ready > 0
                && ready <= READY_SOON
                && BEING.contains(clause.word(ready - 1))
                && clause.word(ready + 1).equals("to")
                && told.whoseWill(ready - 1) == WhoseWill.OWN;
        if (!stands) {
            return Optional.empty();
        }
        if (clause.has("hostile", words, ready + 2, ready + 5)) {
            return told.conditional() ? Optional.of(reading(Act.THREATEN, "ready to do harm")) : Optional.empty();
        }
        boolean offers = told.conditional() && WhoseWill.isFirstPerson(clause.word(ready - 2));
        return offers ? Optional.of(reading(Act.OFFER, "\"ready to\" on a condition")) : Optional.empty();
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
}
