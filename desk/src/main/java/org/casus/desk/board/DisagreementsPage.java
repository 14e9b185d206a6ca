package org.casus.desk.board;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.word.Tag;

/**
 * The board of positions, the ledger of figures, and the claims that rest on one origin.
 *
 * @param kind what the columns stand for
 * @param columns the columns of the board
 * @param more contested claims that the board has no room for
 */
public record DisagreementsPage(
        Columns kind,
        List<String> columns,
        List<Row> rows,
        int more,
        Sort sort,
        List<Ledger> ledgers,
        List<Single> singles) {
    public DisagreementsPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        ledgers = List.copyOf(ledgers);
        singles = List.copyOf(singles);
    }

    /** The order of the board. */
    public enum Sort {
        LATEST,
        ORIGINS
    }

    /**
     * A contested claim.
     *
     * @param cells one a column
     * @param ruled what a person decided about it
     */
    public record Row(String id, String claim, Tag status, String support, List<Cell> cells, List<Ruled> ruled) {
        public Row {
            cells = List.copyOf(cells);
            ruled = List.copyOf(ruled);
        }
    }

    /**
     * The positions in one column of a row.
     *
     * @param positions of the column's party; where the columns are stances, of all parties that take it
     */
    public record Cell(String column, List<Position> positions) {
        public Cell {
            positions = List.copyOf(positions);
        }
    }

    /** What the columns of the board stand for. */
    public enum Columns {
        PARTIES,
        /** With more parties than there is room for, nearly every cell of a party would be silent. */
        STANCES
    }

    /**
     * The figures of one kind of loss.
     *
     * @param what "Killed"
     * @param axis the marks of the bar's scale, in people
     */
    public record Ledger(String id, String what, Scale scale, List<Line> lines) {
        public Ledger {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A claimant's figure with the ones before it.
     *
     * @param chain who told it, in a line
     */
    public record Line(
            String id,
            String claimant,
            Optional<String> chain,
            String who,
            String figure,
            String href,
            Bar bar,
            String asOf,
            List<Earlier> earlier) {
        public Line {
            earlier = List.copyOf(earlier);
        }
    }

    /** A figure that a newer one of its claimant stands beside. */
    public record Earlier(String figure, String href, String when) {}

    /** A claim whose pages all go back to one origin. */
    public record Single(
            String id,
            String claim,
            String href,
            int pages,
            int outlets,
            String origin,
            String originHref,
            List<Ruled> ruled) {
        public Single {
            ruled = List.copyOf(ruled);
        }
    }
}
