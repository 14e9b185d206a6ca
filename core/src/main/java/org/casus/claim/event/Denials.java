package org.casus.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.claim.Event;

/** What one side is blamed for and denies in the same text is denied, not merely possible. */
final class Denials {
    private static final int STEM = 4;

    private Denials() {}

    static List<CodedEvent> applyTo(List<CodedEvent> events) {
        List<CodedEvent> all = new ArrayList<>();
        for (CodedEvent event : events) {
            all.add(isDeniedElsewhere(event, events) ? denied(event) : event);
        }
        return List.copyOf(all);
    }

    private static boolean isDeniedElsewhere(CodedEvent event, List<CodedEvent> events) {
        return event.status() == Event.Status.HYPOTHETICAL
                && events.stream()
                        .anyMatch(other -> other.status() == Event.Status.DENIED
                                && other.code().equals(event.code())
                                && isSame(other.source(), event.source()));
    }

    /** The same state; of states that no map knows the same beginning: "Karvia", "Karvian troops". */
    private static boolean isSame(Optional<EventActor> a, Optional<EventActor> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.get().state().isPresent() || b.get().state().isPresent()) {
            return a.get().state().equals(b.get().state());
        }
        return stem(a.get().name()).equals(stem(b.get().name()));
    }

    private static String stem(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(STEM, folded.length()));
    }

    private static CodedEvent denied(CodedEvent event) {
        return new CodedEvent(
                event.code(),
                event.mode(),
                event.cameo(),
                event.source(),
                event.target(),
                Event.Status.DENIED,
                event.level(),
                event.span(),
                event.date(),
                event.place());
    }
}
