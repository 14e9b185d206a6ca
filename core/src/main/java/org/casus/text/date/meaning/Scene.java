package org.casus.text.date.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.text.date.word.Grain;
import org.casus.text.date.word.Match;

/** When a text was written and which dates it has spoken of so far. Changes as the text is read; not shared. */
public final class Scene {
    private final Optional<LocalDate> published;
    private Optional<Moment> last = Optional.empty();
    private Optional<Moment> lastQuarter = Optional.empty();
    private Optional<Moment> lastInSentence = Optional.empty();
    private int readUpTo;

    public Scene(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** Turns to the next expression; what was spoken of in the sentence before is not near any more. */
    public void turnTo(Match match) {
        if (SentenceEnd.isBetween(match.tokens(), readUpTo, match.start())) {
            lastInSentence = Optional.empty();
        }
    }

    /** Leaves an expression behind. */
    public void leave(Match match) {
        readUpTo = match.end();
    }

    /** The day in this sentence on which somebody told the rest: "officials said Tuesday". */
    Optional<LocalDate> dayOfTelling() {
        return lastInSentence
                .filter(moment -> moment.grain() == Grain.DAY)
                .map(Moment::day)
                .filter(day -> published.isPresent() && !day.isAfter(published.get()))
                .filter(day -> day.isAfter(published.get().minusWeeks(1)));
    }

    /** The first such month from a date on that this sentence tells of, if that lies years back: "in April 2010 and in May". */
    Optional<LocalDate> onwards(int month) {
        return lastInSentence
                .filter(moment ->
                        moment.grain() == Grain.DAY || moment.grain() == Grain.MONTH || moment.grain() == Grain.YEAR)
                .map(Moment::day)
                .filter(day ->
                        published.isPresent() && day.isBefore(published.get().minusYears(1)))
                .map(day -> day.withDayOfMonth(1).withMonth(month).plusYears(month < day.getMonthValue() ? 1 : 0));
    }

    /** The day that this sentence speaks of, else the day of writing. */
    Optional<LocalDate> dayAtHand() {
        return lastInSentence
                .filter(moment -> moment.grain() == Grain.DAY)
                .map(Moment::day)
                .or(() -> published);
    }

    /** The day told of just one word before. */
    Optional<LocalDate> dayRightBefore(Match match) {
        return lastInSentence
                .filter(moment -> moment.grain() == Grain.DAY && readUpTo == match.start() - 1)
                .map(Moment::day);
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

    /** Goes on to figures of nine months or a year, so that those of "a year earlier" are no quarter's. */
    void leaveQuarter() {
        lastQuarter = Optional.empty();
    }

    /** Remembers a date for "the same day" and gives its value. */
    String speakOf(Moment moment) {
        last = Optional.of(moment);
        lastInSentence = last;
        if (moment.grain() == Grain.QUARTER && isNewest(moment)) {
            lastQuarter = last;
        }
        return moment.value();
    }

    /** Whether a quarter becomes the one that figures are of: none was told of yet, or it is over and later: "fell after a flat second quarter" tells of the third. */
    private boolean isNewest(Moment quarter) {
        boolean over = published.isEmpty() || quarter.day().plusMonths(3).isBefore(published.get());
        return lastQuarter
                .map(known -> over && quarter.day().isAfter(known.day()))
                .orElse(true);
    }
}
