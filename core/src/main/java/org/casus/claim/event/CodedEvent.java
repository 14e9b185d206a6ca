package org.casus.claim.event;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.claim.Event;
import org.casus.text.Span;

/**
 * An event as one sentence tells it.
 *
 * @param code PLOVER code: {@code ASSAULT}
 * @param mode PLOVER mode, where it has one: {@code aerial}
 * @param cameo CAMEO root code, two digits, for users of GDELT: {@code 19}
 * @param source who did it; empty where the sentence does not say
 * @param target to whom; empty where there is nobody or the sentence does not say
 * @param status only {@code DONE} and {@code ONGOING} are reported as having happened
 * @param level whether somebody did this, or only spoke of it
 * @param span the words that report it
 * @param date the day it happened, where the sentence dates it
 * @param place where it happened, as the sentence words it
 */
public record CodedEvent(
        String code,
        Optional<String> mode,
        String cameo,
        Optional<EventActor> source,
        Optional<EventActor> target,
        Event.Status status,
        Level level,
        Span span,
        Optional<LocalDate> date,
        Optional<String> place) {
    /**
     * Threatening, demanding and promising are acts; what is threatened, demanded or promised is content. That "will" makes
     * an AGREE or a THREATEN of what it announces is PLOVER's reading, not the text's: implied.
     */
    public enum Level {
        ACT,
        IMPLIED,
        CONTENT
    }
}
