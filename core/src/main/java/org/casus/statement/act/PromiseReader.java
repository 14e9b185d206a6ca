package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.statement.Act;
import org.casus.statement.act.ActReader.Reading;
import org.casus.statement.chain.Telling;
import org.casus.text.token.WordLists;

/**
 * Reads what one does who binds himself: "vowed never to accept" refuses, "promised to strike back" and "warned that it
 * would" threaten, "assured that it would" promises.
 */
final class PromiseReader {
    private static final WordLists WORDS = WordLists.of(PromiseReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> BINDING = WORDS.named("binds");
    private static final Set<String> HARSH = WORDS.named("harsh");
    private static final Set<String> NEVER = Set.of("never", "not");
    private static final Set<String> PAST = Set.of("had", "has", "have", "was", "were", "did");
    private static final int AUXILIARY = 5;
    private static final int HARM_SOON = 6;

    private final ContentWords words;

    PromiseReader(ContentWords words) {
        this.words = words;
    }

    Optional<Reading> read(Telling telling, Clause clause, ActCue cue, boolean conditional) {
        String phrase = cue.phrase();
        if (!BINDING.contains(phrase)) {
            return Optional.empty();
        }
        if (cue.assures()) {
            return finds(clause, "will", "would", "to", "won't")
                    ? Optional.of(new Reading(Act.PROMISE, "\"" + phrase + "\" of what will be"))
                    : Optional.empty();
        }
        if (isOfThePast(clause)) {
            return Optional.of(new Reading(Act.ASSERT, "\"" + phrase + "\" that something was so"));
        }
        boolean harm = clause.has("hostile", words);
        if (phrase.equals("warn")) {
            return warning(telling, clause, harm || conditional && isOfSomeone(clause));
        }
        boolean never = clause.find(NEVER) >= 0 && clause.find(NEVER) <= 1;
        if (never && !harm && clause.word(0).equals("not") && clause.word(1).equals("one")) {
            return Optional.of(new Reading(Act.PROMISE, "\"" + phrase + "\" that nobody will"));
        }
        if (never && !harm) {
            return Optional.of(new Reading(Act.REFUSE, "\"" + phrase + "\" never to"));
        }
        boolean threat = !never
                && clause.has("hostile", words, 0, 4)
                && Set.of("vow", "swear", "promise").contains(phrase)
                && isHarsh(clause);
        boolean onCondition = conditional
                && !never
                && Set.of("vow", "swear").contains(phrase)
                && clause.has("hostile", words, 0, HARM_SOON);
        return threat || onCondition
                ? Optional.of(new Reading(Act.THREATEN, "\"" + phrase + "\" with a verb of harm"))
                : Optional.empty();
    }

    /** "swore that her people had not laid a mine" */
    private static boolean isOfThePast(Clause clause) {
        int past = clause.find(PAST);
        return past > 0 && past <= AUXILIARY && !finds(clause, "will", "would", "to", "won't", "could", "may", "'ll");
    }

    private Optional<Reading> warning(Telling telling, Clause clause, boolean harm) {
        boolean future = finds(clause, "will", "would", "won't", "could", "may", "'ll");
        return future && (harm || !telling.content().isEmpty() && clause.has("condition", words))
                ? Optional.of(new Reading(Act.THREATEN, "warns of harm to come"))
                : Optional.empty();
    }

    /** "that Sorrenay would go to court unless": somebody will do it, it does not only come to pass. */
    private static boolean isOfSomeone(Clause clause) {
        return clause.isCapital(0)
                || Set.of("he", "they", "we", "its", "his", "their", "our").contains(clause.word(0));
    }

    private static boolean finds(Clause clause, String... words) {
        return clause.find(Set.of(words)) >= 0;
    }

    /** Verbs that do no good to anyone, unlike "withdraw" or "answer". */
    private static boolean isHarsh(Clause clause) {
        for (int i = 0; i < Math.min(5, clause.size()); i++) {
            if (HARSH.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }
}
