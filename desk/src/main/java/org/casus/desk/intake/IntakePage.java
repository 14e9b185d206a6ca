package org.casus.desk.intake;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.word.Tag;

/**
 * What was read, what was not and why, and what was left out.
 *
 * @param hidden inputs that are not shown unless all are asked for
 * @param doubts what a person should look at
 */
public record IntakePage(
        String standfirst,
        List<Number> counts,
        List<Input> inputs,
        int hidden,
        List<LeftOut> leftOut,
        List<Doubtful> doubts) {
    public IntakePage {
        counts = List.copyOf(counts);
        inputs = List.copyOf(inputs);
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
    }

    /** A number with what it counts. */
    public record Number(int number, String what) {}

    /** An input with what became of it. */
    public record Input(
            String where, Optional<String> headline, Optional<String> href, Tag result, int statements, String note) {}

    /** What was dropped for one reason, over all pages. */
    public record LeftOut(String reason, int blocks, int pages, String example, String href) {}

    /** Something the machine is unsure of. */
    public record Doubtful(String kind, String reason, List<Quoted> about) {
        public Doubtful {
            about = List.copyOf(about);
        }
    }
}
