package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.statement.Act;
import org.casus.text.token.WordLists;

/**
 * Reads the act of saying what will be: of the own side it promises, refuses or threatens, of others it may grant, spare
 * or threaten, and mostly foresees.
 */
final class FutureReader {
    private static final WordLists WORDS = WordLists.of(FutureReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> OUTCOMES = WORDS.named("is then so");
    private static final Set<String> DATES = WordLists.of(FutureReader.class, "/org/casus/statement/chain-words.tsv")
            .named("dates");

    private final ContentWords words;

    FutureReader(ContentWords words) {
        this.words = words;
    }

    /** The act of a "will", or of the "must" of a clause that has none. */
    Optional<ActReader.Reading> read(ToldClause told) {
        Optional<FutureVerb> will = FutureVerb.of(told.clause(), words);
        return (will.isPresent() ? willing(told, will.get()) : DemandReader.read(told)).or(() -> dated(told));
    }

    private Optional<ActReader.Reading> willing(ToldClause told, FutureVerb will) {
        Outlook outlook = new Outlook(told.wording(), told.telling());
        if (will.isThereNo()) {
            return act(Act.REFUSE, "\"there will be no\"");
        }
        if (told.conditional() && !outlook.isForeseen() && !told.isOfAgency() && will.isEndOfCaptives()) {
            return act(Act.THREATEN, "those who are held will come to harm");
        }
        if (will.isInert() || outlook.isSupposed()) {
            return Optional.empty();
        }
        if (will.isGiven()) {
            return act(Act.PROMISE, "\"you will have\"");
        }
        if (told.clause().has("word given", words)) {
            return act(Act.PROMISE, "gives his word");
        }
        if (!will.isNegated() && !outlook.isForeseen() && outlook.isOfWhoever() && !will.isWelcome()) {
            return act(Act.THREATEN, "whoever does it will have it");
        }
        WhoseWill whose = told.whoseWill(will.place());
        boolean anothers = whose == WhoseWill.OTHER || whose == WhoseWill.LIKELY && outlook.isForeseen();
        return anothers ? ofAnother(told, will, outlook) : ofOwnSide(told, will, outlook, whose);
    }

    /** "Your boats will be let through", "Nobody will lose his job", "not one post will be moved" */
    private static Optional<ActReader.Reading> ofAnother(ToldClause told, FutureVerb will, Outlook outlook) {
        boolean negated = will.isNegated();
        if (!negated && will.isGranted() && told.isInOffice()) {
            return act(Act.PROMISE, "one in office says that it will be granted");
        }
        if (negated && will.isSpared() && (told.conditional() || told.isInOffice())) {
            return act(Act.PROMISE, "one in office says that nobody will suffer it");
        }
        if (negated && !outlook.isForeseen() && !told.isOfAgency() && will.isDeclined()) {
            return act(Act.REFUSE, "it will not be done");
        }
        boolean threat = told.conditional() && will.isHarm() && !negated && outlook.isUnless() && !outlook.isForeseen();
        return threat ? act(Act.THREATEN, "harm to come on a condition") : Optional.empty();
    }

    /** "We will not leave", "Iskar will open the road", "we will strike back" */
    private static Optional<ActReader.Reading> ofOwnSide(
            ToldClause told, FutureVerb will, Outlook outlook, WhoseWill whose) {
        boolean harm = will.isHarm();
        if (will.isNegated()) {
            boolean refuses = (will.isVolition() || !harm) && !will.isSpared();
            return act(refuses ? Act.REFUSE : Act.PROMISE, "own side will not");
        }
        if (told.conditional() && outlook.isUnlessObeyed()) {
            return act(Act.THREATEN, "own side will unless the other does");
        }
        if (harm) {
            return whose == WhoseWill.OWN ? act(Act.THREATEN, "own side will do harm") : Optional.empty();
        }
        return act(Act.PROMISE, "own side will");
    }

    /** "The crew will be free by 24 November", said by one who is known by name: a day that he can be held to. */
    private static Optional<ActReader.Reading> dated(ToldClause told) {
        Clause clause = told.clause();
        boolean named = told.teller()
                .filter(naming -> naming.kind() == Actor.Kind.PERSON
                        && Character.isUpperCase(naming.name().codePointAt(0)))
                .isPresent();
        int will = FutureVerb.firstIn(clause);
        boolean done = will > 0 && clause.word(will + 1).equals("be") && isOutcome(clause.word(will + 2));
        int by = clause.find(Set.of("by"));
        boolean day = by > will && (DATES.contains(clause.word(by + 1)) || DATES.contains(clause.word(by + 2)));
        return named && done && day && !new Outlook(told.wording(), told.telling()).isForeseen()
                ? act(Act.PROMISE, "done by a day")
                : Optional.empty();
    }

    private static boolean isOutcome(String word) {
        return OUTCOMES.contains(word) || word.endsWith("ed");
    }

    private static Optional<ActReader.Reading> act(Act act, String reason) {
        return Optional.of(new ActReader.Reading(act, reason));
    }
}
