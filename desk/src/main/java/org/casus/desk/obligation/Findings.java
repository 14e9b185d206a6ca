package org.casus.desk.obligation;

import java.util.Locale;
import org.casus.desk.word.Tag;
import org.casus.place.soil.Verdict;
import org.casus.treaty.Assessment;
import org.casus.treaty.Obligation;

/** The signs and words of findings; none of them praises or blames. */
final class Findings {
    private Findings() {}

    static Tag tag(Assessment.Outcome outcome) {
        String word = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (outcome) {
            case IN_SCOPE_INVOKED -> new Tag("k-applies", "yes", "in scope, invoked");
            case IN_SCOPE_NOT_INVOKED -> new Tag("k-applies", "yes", "in scope, not invoked");
            case CONSULTATION_ONLY -> new Tag("k-applies", "yes", word);
            case NOT_IN_FORCE, NOT_A_PARTY, OUT_OF_SCOPE -> new Tag("k-not-applies", "no", word);
            case SCOPE_UNDETERMINED -> new Tag("k-undetermined", "unsure", word);
            case SCOPE_DISPUTED, TRIGGER_DISPUTED -> new Tag("k-undetermined", "split", word);
        };
    }

    static Tag tag(Assessment.Finding finding) {
        return switch (finding) {
            case MET -> new Tag("k-met", "yes", "met");
            case NOT_MET -> new Tag("k-not-met", "no", "not met");
            case CONTESTED -> new Tag("k-unknown", "split", "contested");
            case UNKNOWN -> new Tag("k-unknown", "unsure", "unknown");
        };
    }

    static Tag tag(Verdict verdict) {
        return switch (verdict.finding()) {
            case DETERMINED -> new Tag("k-not-applies", "half-a", "in " + verdict.written());
            case UNDETERMINED -> new Tag("k-undetermined", "unsure", "undetermined");
            case NO_DATA -> new Tag("k-undetermined", "silent", "no data");
        };
    }

    static Tag tag(Obligation.Reading.Stance stance) {
        return switch (stance) {
            case AFFIRMS -> new Tag("k-met", "yes", "affirms");
            case DENIES -> new Tag("k-not-met", "deny", "denies");
        };
    }

    static String element(String name) {
        return switch (name) {
            case "in-force" -> "In force on the day";
            case "party" -> "The attacked is a party";
            case "exclusion" -> "No exclusion stands against it";
            case "territory" -> "On the territory that it covers";
            case "trigger" -> "An act that sets it off";
            case "invocation" -> "Someone asks for it";
            default -> name;
        };
    }
}
