package org.casus.desk.timeline;

import java.time.LocalDate;
import org.casus.desk.word.Tag;

/**
 * Something on a day.
 *
 * @param lane the party, or the place for what happened
 * @param href where it leads
 * @param place the words, marked on a stored page
 */
record Entry(LocalDate day, String lane, Tag tag, String words, String href, String place, String note, Kind kind) {
    /** What kind of thing it is. */
    enum Kind {
        SAID,
        HAPPENED,
        DUE
    }
}
