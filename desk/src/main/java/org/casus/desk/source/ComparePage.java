package org.casus.desk.source;

import java.util.List;
import org.casus.desk.reader.Paragraph;

/**
 * Two pages side by side, with what they share marked alike.
 *
 * @param relation how the first stands to the second, in a sentence
 * @param altered numbers, names and negations that the one changed, which matter most
 * @param alone sentences that only one of them has
 * @param spun what else the one words differently
 * @param passages how many passages they share
 * @param action where a decision on the two is sent
 * @param decided what people decided on the two, the latest last
 * @param verdict what holds now, which the form starts from
 */
public record ComparePage(
        Side here,
        Side there,
        String relation,
        List<Change> altered,
        List<Change> alone,
        List<Change> spun,
        int passages,
        int percentage,
        String action,
        List<Decided> decided,
        String verdict) {
    public ComparePage {
        decided = List.copyOf(decided);
        altered = List.copyOf(altered);
        alone = List.copyOf(alone);
        spun = List.copyOf(spun);
    }

    /** One of the two pages. */
    public record Side(String label, String headline, String href, List<Paragraph> paragraphs) {
        public Side {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Something that the two sides word differently, or that one of them lacks. */
    public record Change(String kind, List<Words> here, List<Words> there) {
        public Change {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }

    /** A person's word on the two pages. */
    public record Decided(String verdict, String note, String by) {}

    /** Words with their place on the stored page. */
    public record Words(String words, String href) {}
}
