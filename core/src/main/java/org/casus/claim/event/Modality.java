package org.casus.claim.event;

import java.util.List;
import java.util.Set;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordLists;

/** How the words in front of a verb change what it reports: "will", "may", "did not", "was ... by". */
final class Modality {
    private static final WordLists WORDS = WordLists.of(Modality.class, "words.tsv");
    private static final Set<String> NOUN_AFTER = WORDS.named("after nouns");
    private static final int REACH = 6;
    private static final List<String> NEGATIONS = List.of("not", "never", "t", "neither", "nor", "cannot");
    private static final List<String> PASSIVE = List.of("was", "were", "been", "being", "be", "is", "are", "got");
    private static final List<String> ONGOING = List.of("is", "are", "been", "still");
    private static final Set<String> TRYING = WORDS.named("trying");
    private static final Set<String> NOTHING = WORDS.named("nothing");
    private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");

    /** How far a subject may end before its verb: "had", "has never". */
    private static final int SUBJECT_REACH = 3;

    private static final Set<String> AT_LEAST = WORDS.named("at least");
    private static final Set<String> NOUN_BEFORE = WORDS.named("before nouns");
    private static final Set<String> VERB_BEFORE = WORDS.named("before verbs");
    private static final Set<String> GOING_BEFORE = WORDS.named("before participles");

    /** Whether and when. */
    enum Mood {
        FACT,
        FUTURE,
        WOULD,
        POSSIBLE,
        DUTY,
        INFINITIVE
    }

    private final Tokens tokens;
    private final Clause clause;
    private final List<ActorFinder.Found> actors;

    Modality(Tokens tokens, Clause clause, List<ActorFinder.Found> actors) {
        this.tokens = tokens;
        this.clause = clause;
        this.actors = actors;
    }

    /** Whether the word is a verb here: "US forces attack", not "the attack". */
    boolean isVerb(Trigger.Hit hit) {
        String before = clause.word(hit.start() - 1);
        boolean adverb = before.endsWith("ly");
        return switch (hit.form()) {
            case FIXED -> true;
            case BASE ->
                VERB_BEFORE.contains(before) || adverb || endsActor(hit.start()) && !isNoun(hit) && agrees(hit);
            case PAST ->
                !NOUN_BEFORE.contains(before)
                        && !tokens.isNumber(hit.start() - 1)
                        && !tokens.is(hit.start() - 1, '-')
                        && !isParticiple(hit);
            case GOING -> GOING_BEFORE.contains(before) || adverb || tokens.is(hit.start() - 1, ',');
        };
    }

    /** "rebels attack" but "mobile phone coverage": a plain form wants a plural before it. */
    private boolean agrees(Trigger.Hit hit) {
        return clause.word(hit.start()).endsWith("s")
                || clause.word(hit.start() - 1).endsWith("s")
                || List.of("police", "people", "troops", "military").contains(clause.word(hit.start() - 1));
    }

    /** "the terrorist attack in Lahr", "the Farah attacks": a noun where a preposition or nothing follows. */
    private boolean isNoun(Trigger.Hit hit) {
        String after = clause.word(hit.end());
        return hit.end() == hit.start() + 1 && (after.isEmpty() || NOUN_AFTER.contains(after));
    }

    /** "armed forces". */
    private boolean isParticiple(Trigger.Hit hit) {
        return clause.word(hit.start()).equals("armed") && !clause.has(PASSIVE, hit.start() - 2, hit.start());
    }

    private boolean endsActor(int token) {
        return actors.stream().anyMatch(actor -> actor.end() == token);
    }

    boolean isNegated(Trigger.Hit hit) {
        return has(hit, NEGATIONS, 3) || isDoneToNobody(hit) || isDoneByNobody(hit);
    }

    /** "No Karvian soldier fired", "Not one gunboat shelled", "None of the soldiers attacked" */
    private boolean isDoneByNobody(Trigger.Hit hit) {
        return actors.stream()
                .filter(actor -> actor.end() <= hit.start() && hit.start() - actor.end() <= SUBJECT_REACH)
                .reduce((earlier, later) -> later)
                .filter(actor -> isNobody(actor.start()))
                .isPresent();
    }

    private boolean isNobody(int start) {
        String before = clause.word(start - 1);
        boolean notOne = Set.of("one", "a", "single").contains(before)
                && clause.word(start - 2).equals("not");
        boolean noneOf = Set.of("the", "our", "its", "these").contains(before)
                && clause.word(start - 2).equals("of")
                && NOBODY.contains(clause.word(start - 3));
        boolean itself = NOBODY.contains(clause.word(start)) || NOBODY.contains(clause.word(start + 1));
        return NOBODY.contains(before) || notOne || noneOf || itself;
    }

    /** "held no hostages", "fired not a single shell"; but "killed no fewer than 14". */
    private boolean isDoneToNobody(Trigger.Hit hit) {
        for (int token = hit.start() + 1; token <= hit.end(); token++) {
            if (NOTHING.contains(clause.word(token))) {
                return !AT_LEAST.contains(clause.word(token + 1));
            }
        }
        return false;
    }

    boolean isPassive(Trigger.Hit hit) {
        return hit.form() == Trigger.Form.PAST && has(hit, PASSIVE, 3);
    }

    boolean isOngoing(Trigger.Hit hit) {
        return hit.form() == Trigger.Form.GOING && has(hit, ONGOING, 3);
    }

    Mood mood(Trigger.Hit hit) {
        if (has(hit, List.of("will", "shall", "ll"), REACH)) {
            return Mood.FUTURE;
        }
        if (has(hit, List.of("would"), REACH)) {
            return Mood.WOULD;
        }
        if (has(hit, List.of("must", "should"), REACH)) {
            return Mood.DUTY;
        }
        if (has(hit, List.of("may", "might", "could", "can", "possible", "possibly"), REACH)) {
            return Mood.POSSIBLE;
        }
        boolean infinitive = clause.word(hit.start() - 1).equals("to") && hit.form() == Trigger.Form.BASE;
        return infinitive && !clause.has(TRYING, hit.start() - 4, hit.start()) ? Mood.INFINITIVE : Mood.FACT;
    }

    /** Looks back from the verb, not beyond a comma or the actor that is its subject. */
    private boolean has(Trigger.Hit hit, List<String> words, int reach) {
        for (int token = hit.start() - 1; token >= Math.max(clause.from(), hit.start() - reach); token--) {
            if (words.contains(clause.word(token))) {
                return true;
            }
            if (tokens.is(token, ',') || tokens.is(token, ';') || endsActor(token + 1) && token < hit.start() - 1) {
                return false;
            }
        }
        return false;
    }
}
