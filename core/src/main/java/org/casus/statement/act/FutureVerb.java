package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import org.casus.text.token.WordLists;

/** The "will" of a clause and what stands around it: whether it is negated, and what it says that somebody will do or suffer. */
final class FutureVerb {
    private static final WordLists WORDS = WordLists.of(FutureVerb.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> MODALS =
            Set.of("will", "would", "won't", "shall", "'ll", "we'll", "i'll", "wouldn't");
    private static final Set<String> JOINED = Set.of("we'll", "i'll");

    /** "of their own will", "the will of the people" */
    private static final Set<String> WHOSE_WILL = WORDS.named("whose will");

    private static final Set<String> GRANTED = WORDS.named("granted");
    private static final Set<String> GIVEN = WORDS.named("is given");
    private static final Set<String> GOING = Set.of("go", "leave", "pass", "move", "cross", "change");

    /** Within so many words the subject ends. */
    private static final int SUBJECT = 12;

    private final Clause clause;
    private final ContentWords words;
    private final int place;

    private FutureVerb(Clause clause, ContentWords words, int place) {
        this.clause = clause;
        this.words = words;
        this.place = place;
    }

    /** The first "will" of a clause that says what its subject is to do; the will of the people is none. */
    static Optional<FutureVerb> of(Clause clause, ContentWords words) {
        int place = firstIn(clause);
        boolean joined = JOINED.contains(clause.word(Math.max(0, place)));
        boolean noun = place > 0 && clause.word(place).equals("will") && WHOSE_WILL.contains(clause.word(place - 1));
        return place < 0 || place == 0 && !joined || place > SUBJECT || noun
                ? Optional.empty()
                : Optional.of(new FutureVerb(clause, words, place));
    }

    /** Where the first "will" of a clause stands, whatever it means; -1 if there is none. */
    static int firstIn(Clause clause) {
        return clause.find(MODALS);
    }

    int place() {
        return place;
    }

    private String next() {
        return clause.word(place + 1);
    }

    boolean isNegated() {
        return clause.word(place).endsWith("n't")
                || Set.of("not", "never").contains(next())
                || isInNoCase()
                || Set.of("no", "not", "nobody", "none", "neither").contains(clause.word(0));
    }

    /** "will | under no circumstances release him" */
    private boolean isInNoCase() {
        return Set.of("under", "in", "on", "at", "by").contains(next())
                && clause.word(place + 2).equals("no")
                && Set.of("circumstances", "circumstance", "case", "account", "price", "point", "means")
                        .contains(clause.word(place + 3));
    }

    /** "There will be no ransom" */
    boolean isThereNo() {
        return clause.word(place - 1).equals("there")
                && next().equals("be")
                && clause.word(place + 2).equals("no")
                && clause.has("refused", words, place + 3, place + 6);
    }

    /** "We will remember": a state of mind promises nothing. */
    boolean isInert() {
        return clause.has("inert", words, place + 1, place + 3);
    }

    /** Whether it says that somebody will do harm. */
    boolean isHarm() {
        return clause.has("hostile", words, place + 1, place + 7);
    }

    /** "The guests will vanish", "nobody will see these men again" */
    boolean isEndOfCaptives() {
        boolean unseen = clause.opensWithNobody() && next().equals("see");
        return clause.has("captive", words)
                && (unseen ? clause.find(Set.of("again")) > place : clause.has("lost", words, place + 1, place + 4));
    }

    /** "will not agree" */
    boolean isVolition() {
        return clause.has("volition", words, place + 1, place + 5);
    }

    /** "You will have your ships", "they will get our help" */
    boolean isGiven() {
        boolean toYou = place == 1 && clause.word(0).equals("you");
        return GIVEN.contains(next()) && (toYou || clause.word(place + 2).equals("our"));
    }

    /** "will be let through" */
    boolean isGranted() {
        return Set.of("will", "would").contains(clause.word(place))
                && next().equals("be")
                && GRANTED.contains(clause.word(place + 2));
    }

    /** "will be let through", "will be welcome" */
    boolean isWelcome() {
        return isGranted() || clause.has("welcome", words, place + 1, place + 5);
    }

    /** "Nobody will lose his job", "nobody would be arrested" */
    boolean isSpared() {
        boolean nobody = clause.opensWithNobody()
                || clause.word(0).equals("not") && clause.word(1).equals("one");
        boolean granted = isGranted() && !clause.word(0).equals("nobody");
        return nobody && !granted && (next().equals("be") || clause.has("suffered", words, place + 1, place + 2));
    }

    /** "Not one post will be moved", "Antara will not apologise" */
    boolean isDeclined() {
        boolean things = Set.of("no", "not").contains(clause.word(0)) && (isGranted() || GOING.contains(next()));
        boolean named =
                clause.isCapital(0) && place <= 2 && !things && clause.has("volition", words, place + 2, place + 4);
        return things || named;
    }
}
