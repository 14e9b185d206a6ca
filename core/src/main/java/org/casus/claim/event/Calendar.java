package org.casus.claim.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.casus.text.Span;
import org.casus.text.Timex;

/** When the sentences of a text play: now, or in a past that makes no news. Reads a text from its beginning. */
final class Calendar {
    private static final int RECENT_DAYS = 120;
    private static final int OLD_DAYS = 300;

    private final List<Timex> timexes;
    private final Optional<LocalDate> published;
    private boolean toldOfOldTimes;
    private Optional<LocalDate> date = Optional.empty();
    private int lastEnd;

    Calendar(List<Timex> timexes, Optional<LocalDate> published) {
        this.timexes = timexes;
        this.published = published;
    }

    /** Moves on to a sentence. */
    void turnTo(Span sentence, String text) {
        if (text.substring(Math.min(lastEnd, sentence.start()), sentence.start())
                .contains("\n\n")) {
            toldOfOldTimes = false;
        }
        lastEnd = sentence.end();
        date = Optional.empty();
        boolean old = false;
        boolean recent = false;
        for (Timex timex : timexes) {
            if (sentence.contains(timex.span())
                    && timex.type() != Timex.Type.DURATION
                    && timex.type() != Timex.Type.SET) {
                date = date.or(() -> day(timex));
                old |= isOld(timex);
                recent |= isRecent(timex);
            }
        }
        toldOfOldTimes = old ? !recent : toldOfOldTimes && !recent;
    }

    /** Whether the sentence tells of a time long before the text was published. */
    boolean isHistory() {
        return toldOfOldTimes;
    }

    Optional<LocalDate> date() {
        return date;
    }

    private boolean isOld(Timex timex) {
        Optional<Integer> year = year(timex);
        if (year.isEmpty() || published.isEmpty()) {
            return false;
        }
        LocalDate latest = day(timex).orElseGet(() -> LocalDate.of(year.get(), 12, 31));
        return latest.isBefore(published.get().minusDays(OLD_DAYS));
    }

    private boolean isRecent(Timex timex) {
        Optional<LocalDate> day = day(timex);
        return timex.value().equals("PRESENT_REF")
                || day.isPresent()
                        && published.isPresent()
                        && day.get().isAfter(published.get().minusDays(RECENT_DAYS));
    }

    private static Optional<Integer> year(Timex timex) {
        String value = timex.value();
        if (value.matches("\\d{4}.*")) {
            int year = Integer.parseInt(value.substring(0, 4));
            return year > 0 ? Optional.of(year) : Optional.empty();
        }
        return value.matches("\\d{3}") ? Optional.of(Integer.parseInt(value) * 10 + 9) : Optional.empty();
    }

    private static Optional<LocalDate> day(Timex timex) {
        if (!timex.value().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(timex.value().substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
