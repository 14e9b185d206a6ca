package org.casus.claim.event;

import java.util.Optional;

/** What a phrase of the lexicon reports. */
record Trigger(Kind kind, String code, Optional<String> mode, String cameo, String phrase) {
    enum Kind {
        DEED,
        MUTUAL,
        REFUSE,
        ASK,
        BLAME,
        THREATEN,
        PLEDGE,
        PLAN,
        DENY,
        COMMENT,
        DUTY,
        LIGHT;

        /** Whether what stands behind it is only spoken of. */
        boolean isSpeech() {
            return this == REFUSE || this == ASK || this == BLAME || this == THREATEN || this == PLEDGE || this == PLAN;
        }
    }

    boolean isHostile() {
        return switch (code) {
            case "SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE", "REJECT", "THREATEN" -> true;
            default -> false;
        };
    }

    /** A trigger where it stands: tokens from {@code start} to before {@code end}. */
    record Hit(Trigger trigger, int start, int end, Form form) {}

    /** The form of the verb. */
    enum Form {
        BASE,
        PAST,
        GOING,
        FIXED
    }
}
