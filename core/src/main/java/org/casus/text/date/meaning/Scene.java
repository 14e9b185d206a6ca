package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.text.date.word.Grain;

/** When a text was written and which dates it has spoken of so far. Changes as the text is read; not shared. */
public final class Scene {
    private final Optional<LocalDate> published;
    private Optional<Moment> last = Optional.empty();
    private Optional<Moment> lastQuarter = Optional.empty();

    public Scene(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** The date last spoken of, else the day of writing. */
    Optional<Moment> anchor() {
        return last.or(() -> published.map(Moment::day));
    }

    Optional<Moment> last() {
        return last;
    }

    Optional<Moment> lastQuarter() {
        return lastQuarter;
    }

    /** Remembers a date for "the same day" and gives its value. */
    String speakOf(Moment moment) {
        last = Optional.of(moment);
        if (moment.grain() == Grain.QUARTER) {
            lastQuarter = last;
        }
        return moment.value();
    }
}
