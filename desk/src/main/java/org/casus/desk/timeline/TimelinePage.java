package org.casus.desk.timeline;

import java.util.List;
import java.util.Optional;
import org.casus.desk.word.Tag;
import org.casus.desk.word.When;

/**
 * What was said, happened or falls due, by day: drawn and as a list.
 *
 * @param clocks the links that switch the clock
 * @param signs every sign that the drawing uses
 * @param undated how many statements have no date and are not shown
 */
public record TimelinePage(
        String standfirst,
        List<Clock> clocks,
        Optional<TimelineDrawing> drawing,
        List<Tag> signs,
        List<Stretch> stretches,
        int undated,
        int leftOut) {
    public TimelinePage {
        clocks = List.copyOf(clocks);
        signs = List.copyOf(signs);
        stretches = List.copyOf(stretches);
    }

    /** A link to the same entries by another clock. */
    public record Clock(String word, String href, boolean current) {}

    /** A day with its entries, or days for which no page was read. */
    public sealed interface Stretch {}

    /** A day. */
    public record Day(When date, String weekday, List<Item> items) implements Stretch {
        public Day {
            items = List.copyOf(items);
        }
    }

    /** Days without a page: nothing here does not mean that nothing happened. */
    public record Gap(When from, When to, long days) implements Stretch {}

    /** An entry. */
    public record Item(String id, Tag tag, String words, String href, String place, String note) {}
}
