package org.casus.desk.source;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Ruled;

/**
 * Where the pages come from: the origins, the groups of pages that go back to each, and who credits whom.
 *
 * @param pages how many pages hold an article
 * @param alone groups of one page
 * @param choices every page with an article, to choose two of
 */
public record SourcesPage(
        String standfirst,
        int pages,
        List<Origin> origins,
        List<Group> groups,
        List<Group> alone,
        Matrix matrix,
        List<Choice> choices) {
    public SourcesPage {
        origins = List.copyOf(origins);
        groups = List.copyOf(groups);
        alone = List.copyOf(alone);
        choices = List.copyOf(choices);
    }

    /** A page in a list to choose from. */
    public record Choice(String id, String label) {}

    /** An origin in a line. */
    public record Origin(String label, String href, int pages) {
        /** The squares of the drawing, at most 12. */
        public int squares() {
            return Math.min(12, pages);
        }
    }

    /**
     * The pages that go back to one origin.
     *
     * @param why the relation that names the group, and how sure the weakest tie is
     * @param ruled what a person decided on its pages
     * @param credits whom the pages credit, where that teller's own report is not in the case
     */
    public record Group(
            String id,
            String title,
            String size,
            String why,
            Optional<String> credits,
            List<Ruled> ruled,
            List<Branch> branches) {
        public Group {
            ruled = List.copyOf(ruled);
            branches = List.copyOf(branches);
        }
    }

    /**
     * A page in a group.
     *
     * @param how "copy, 96% alike, names Meridian"
     * @param altered "1 number and 2 names altered"
     * @param compare the two pages side by side
     */
    public record Branch(
            String outlet,
            Optional<String> when,
            String headline,
            String href,
            String how,
            Optional<String> altered,
            Optional<String> compare,
            List<Branch> branches) {
        public Branch {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Who quotes whom: statements by quoting outlet and by the teller or speaker that it names.
     *
     * @param columns the tellers that are named most
     */
    public record Matrix(List<String> columns, List<Row> rows) {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** An outlet's row. */
    public record Row(String outlet, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How many statements; {@code css} is the shade. */
    public record Cell(long statements, String css, String href, String label) {}
}
