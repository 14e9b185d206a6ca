package org.casus.claim.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.claim.Commitment.Kind;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Wording;

/**
 * One promise, threat, offer or demand, with every statement that makes it.
 *
 * @param by the party that is bound, threatens, offers or demands
 * @param to the other side, where it can be told
 * @param voices the statements, earliest first, at least one
 * @param wording what its first statement holds, without its condition
 */
record Pledge(Kind kind, String by, Optional<String> to, List<Voice> voices, Wording wording, Wording condition) {
    static final Comparator<Voice> EARLIEST = Comparator.comparing(
                    (Voice voice) -> voice.day().map(Object::toString).orElse("9999"))
            .thenComparing(
                    voice -> voice.source().published().map(Object::toString).orElse("9999"))
            .thenComparing(Voice::id);

    Pledge {
        voices = voices.stream().sorted(EARLIEST).toList();
    }

    Voice first() {
        return voices.get(0);
    }

    /** The party that has to act: the one bound, or the one of whom it is demanded. */
    Optional<String> doer() {
        return kind == Kind.DEMAND ? to : Optional.of(by);
    }
}
