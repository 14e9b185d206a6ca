package org.casus.claim.gather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.claim.Evidence;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;
import org.casus.statement.Statement;

/**
 * A statement as the ledger compares it: with the page it stands on, whose word it is and what its content holds.
 *
 * @param source the page
 * @param statement as it was read
 * @param content its words, broken spans joined by a space
 * @param wording what of them carries content, with the accused of an accusation as a name
 * @param speaker who vouches for it; an unnamed one as the page words him
 * @param party whose position it is: the party that the speaker speaks for, or the party that quotes another's words
 * @param hearsay whether one party reports the words of another
 * @param isNegated whether what it says is negated as a whole
 * @param agent the party that is said to act, where the words show it
 * @param outlook whether it tells of what is or was, or of what will or would be
 * @param days the days its content names
 * @param day when it was said, else when its page was published
 * @param turn the how-manieth statement of its party with its act on the page: tells which is which in a copy
 */
public record Voice(
        Source source,
        Statement statement,
        String content,
        Wording wording,
        String speaker,
        String party,
        boolean hearsay,
        boolean isNegated,
        Optional<String> agent,
        Outlook outlook,
        Set<String> days,
        Optional<LocalDate> day,
        int turn) {
    private static final Pattern ASKING =
            Pattern.compile("(?:who|whose|whom|what|which|when|where|why|how|whether)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SILENCE = Pattern.compile(
            "(?:to (?:immediately )?)?(?:a |any |further )?(?:comment|elaborate)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OVER = Pattern.compile("\\b(?:over|about)$", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_TERMS = 2;

    private static final int FEWEST_WORDS = 3;

    /** Whether a clause tells of what is or was, or of what will or would be. */
    public enum Outlook {
        FACT,
        PROSPECT
    }

    public Voice {
        days = Set.copyOf(days);
    }

    /** The statement's name in the case. */
    public StatementId id() {
        return new StatementId(source.page(), statement.id());
    }

    /** The words it stands on. */
    public List<Evidence> evidence() {
        return statement.content().stream()
                .map(span -> new Evidence(source.page(), span))
                .toList();
    }

    /** Where its first word stands in the page's text. */
    public int start() {
        return statement.content().isEmpty() ? 0 : statement.content().get(0).start();
    }

    public Act act() {
        return statement.act();
    }

    /** "the resignation", "the count": what is only named says nothing. */
    public boolean saysSomething() {
        return terms() >= FEWEST_TERMS && content.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }

    private int terms() {
        return wording.words().size()
                + wording.names().size()
                + wording.numbers().size();
    }

    /** "whose soldiers they were", "traded accusations over | the strip": one word ties it to everything that has the word. */
    public boolean asksOnly() {
        return act() == Act.ACCUSE
                        && OVER.matcher(VoiceReader.words(source, statement.cue()))
                                .find()
                || terms() < FEWEST_TERMS && ASKING.matcher(content).lookingAt();
    }

    /** Whether it binds, threatens, asks or refuses rather than tells. */
    public boolean isCommitment() {
        return switch (act()) {
            case PROMISE, OFFER, DEMAND, THREATEN, REFUSE -> true;
            case ASSERT, DENY, ACCUSE, EXPRESS -> false;
        };
    }

    /** "declined to comment": what everybody refuses, and nothing that was asked in the conflict. */
    public boolean isSilence() {
        return act() == Act.REFUSE && SILENCE.matcher(content).lookingAt();
    }

    /** Whether it stands in the words of another: "promise to leave" in "has not kept its promise to leave". */
    public boolean isPartOf(Voice other) {
        return source.page().equals(other.source.page())
                && statement.parent().filter(other.statement.id()::equals).isPresent();
    }

    /** Whether its party passes on another's words only to deny them: "denied the charge that ...". */
    public boolean isDeniedAround() {
        return hearsay
                && source.report().statements().stream()
                        .anyMatch(outer -> outer.act() == Act.DENY
                                && statement.parent().filter(outer.id()::equals).isPresent());
    }
}
