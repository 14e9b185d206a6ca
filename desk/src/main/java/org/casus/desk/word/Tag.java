package org.casus.desk.word;

import java.util.Locale;
import org.casus.article.Article;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Event;
import org.casus.statement.Act;

/**
 * An act, stance or state as the desk always shows it: icon, word and colour together, never colour alone.
 *
 * @param css the class that gives the colour: {@code a-deny}, {@code k-open}
 * @param icon the symbol of the sprite without {@code i-}: {@code deny}
 * @param word what it says: "denies"
 */
public record Tag(String css, String icon, String word) {
    public static final Tag SILENT = new Tag("k-silent", "silent", "silent");
    public static final Tag BOTH = new Tag("k-divided", "split", "says both");
    public static final Tag EVENT = new Tag("k-index", "event", "event");
    public static final Tag NOT_READ = new Tag("k-failed", "no", "not read");

    /** What a teller does: "denies". */
    public static Tag of(Act act) {
        String value = act.name().toLowerCase(Locale.ROOT);
        return new Tag("a-" + value, value, act.verb());
    }

    /** How a party stands to a claim. */
    public static Tag of(Claim.Stance stance) {
        return switch (stance) {
            case AFFIRMS -> new Tag("k-affirms", "yes", "affirms");
            case DENIES -> new Tag("k-denies", "deny", "denies");
            case ACCUSES -> new Tag("k-accuses", "accuse", "accuses");
            case UNCLEAR -> new Tag("k-unclear", "unsure", "unclear");
        };
    }

    /** How a claim stands. */
    public static Tag of(Claim.Status status) {
        return switch (status) {
            case UNCONTESTED -> new Tag("k-uncontested", "yes", "uncontested");
            case CONTESTED -> new Tag("k-contested", "split", "contested");
            case SINGLE_ORIGIN -> new Tag("k-single-origin", "origin", "single origin");
        };
    }

    /** What was made: "promises". */
    public static Tag of(Commitment.Kind kind) {
        return of(
                switch (kind) {
                    case PROMISE -> Act.PROMISE;
                    case THREAT -> Act.THREATEN;
                    case OFFER -> Act.OFFER;
                    case DEMAND -> Act.DEMAND;
                });
    }

    /** How a commitment stands. */
    public static Tag of(Commitment.State state) {
        return switch (state) {
            case OPEN -> new Tag("k-open", "open", "open");
            case CONDITION_MET -> new Tag("k-condition-met", "condition-met", "condition met");
            case KEPT -> new Tag("k-kept", "yes", "kept");
            case BROKEN -> new Tag("k-broken", "broken", "broken");
            case REFUSED -> new Tag("a-refuse", "refuse", "refused");
            case DISPUTED -> new Tag("k-disputed", "split", "disputed");
            case LAPSED -> new Tag("k-lapsed", "lapsed", "lapsed");
        };
    }

    /** Whether an event happened. */
    public static Tag of(Event.Status status) {
        return switch (status) {
            case DONE -> new Tag("k-done", "event", "done");
            case ONGOING -> new Tag("k-ongoing", "condition-met", "ongoing");
            case PLANNED -> new Tag("k-planned", "open", "planned");
            case HYPOTHETICAL -> new Tag("k-hypothetical", "unsure", "hypothetical");
            case DENIED -> new Tag("k-denies", "deny", "denied");
        };
    }

    /** Whether a page held an article. */
    public static Tag of(Article.Kind kind) {
        return kind == Article.Kind.ARTICLE
                ? new Tag("k-read", "yes", "read")
                : new Tag("k-index", "silent", "no article");
    }
}
