package org.casus.claim.event;

import java.util.Optional;
import org.casus.text.Span;

/**
 * Someone who acts or is acted upon in one sentence.
 *
 * @param span its words
 * @param name the words that name it: "Karvian General Staff"; of a state what the text calls it
 * @param state ISO 3166-1 alpha-3, {@code IGO} or {@code IMG}; empty for a state that no map knows
 * @param role what it is within its state as CAMEO has it: {@code GOV}, {@code MIL}, {@code REB}; empty for the state itself
 */
public record EventActor(Span span, String name, Optional<String> state, String role) {
    /** The CAMEO actor code, {@code ISRGOV}; the name where no state is known. */
    public String code() {
        return state.map(known -> known + role).orElse(name);
    }

    EventActor of(Optional<String> otherState) {
        return state.isPresent() ? this : new EventActor(span, name, otherState, role);
    }
}
