package org.casus.desk.commitment;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.word.Tag;

/**
 * Promises, threats, offers and demands, in groups by how they stand.
 *
 * @param filters "all 8", "promises 4"
 * @param all how many there are in the case
 */
public record CommitmentsPage(List<Filter> filters, int all, List<Group> groups) {
    public CommitmentsPage {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /** A link that shows one kind alone. */
    public record Filter(String word, String href, boolean current) {}

    /** Those that stand alike. */
    public record Group(String id, String title, String caption, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A commitment.
     *
     * @param words what was said, with its address
     * @param place the words, marked on the stored page
     * @param left how far off the deadline is
     * @param reports who says how it stands
     * @param ruled what a person decided about it
     */
    public record Row(
            String id,
            Tag act,
            String by,
            Optional<String> speaker,
            Optional<String> to,
            String words,
            String href,
            String place,
            String page,
            Optional<String> condition,
            Optional<String> deadline,
            Optional<String> left,
            Tag state,
            List<Report> reports,
            List<Ruled> ruled,
            int repeated) {
        public Row {
            ruled = List.copyOf(ruled);
            reports = List.copyOf(reports);
        }
    }

    /** "Broken: Ardesia", with the words that say so. */
    public record Report(String state, String party, String href) {}
}
