package org.casus.desk.front;

import java.util.List;
import java.util.Optional;
import org.casus.desk.board.Position;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.word.Tag;

/**
 * The case on one page.
 *
 * @param lead the disagreement that most origins take part in
 * @param others further disagreements
 * @param counts the case in numbers
 * @param latest the newest statements
 */
public record FrontPage(
        Optional<Lead> lead,
        List<Disagreement> others,
        List<Number> counts,
        List<Quoted> latest,
        List<Pledge> pledges,
        int commitments,
        Optional<Losses> losses,
        List<Source> sources,
        List<Latest> pages) {
    public FrontPage {
        others = List.copyOf(others);
        counts = List.copyOf(counts);
        latest = List.copyOf(latest);
        pledges = List.copyOf(pledges);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
    }

    /** A disagreement with the positions on it. */
    public record Lead(String claim, String href, String standfirst, List<Position> positions, List<Ruled> ruled) {
        public Lead {
            ruled = List.copyOf(ruled);
            positions = List.copyOf(positions);
        }
    }

    /** A disagreement in a line: who stands how to it. */
    public record Disagreement(String claim, String href, List<Position> positions, List<Ruled> ruled) {
        public Disagreement {
            ruled = List.copyOf(ruled);
            positions = List.copyOf(positions);
        }
    }

    /** A number with what it counts. */
    public record Number(int number, String what) {}

    /** A commitment in a line. */
    public record Pledge(Tag act, String who, String what, String href, Tag state, String note, List<Ruled> ruled) {
        public Pledge {
            ruled = List.copyOf(ruled);
        }
    }

    /** The figures of one kind of loss: "Killed". */
    public record Losses(String what, List<Loss> rows) {
        public Losses {
            rows = List.copyOf(rows);
        }
    }

    /** A claimant's latest figure. */
    public record Loss(String claimant, String who, String figure, String href) {}

    /** An origin with the number of pages that go back to it. */
    public record Source(String label, String href, int pages, List<Ruled> ruled) {
        public Source {
            ruled = List.copyOf(ruled);
        }
    }

    /** A page in a line. */
    public record Latest(String label, String headline, String href) {}
}
