package org.casus.desk.obligation;

import java.util.List;
import java.util.Optional;
import org.casus.desk.word.Tag;

/**
 * How the obligations on record stand to the armed acts that the case reports, a screenful of them.
 *
 * @param all how many there are
 * @param note what stands under every assessment
 * @param onward where the next ones are
 * @param aside instruments on record none of whose parties is concerned
 */
public record ObligationsPage(int all, List<Found> found, String note, Optional<Link> onward, List<String> aside) {
    public ObligationsPage {
        aside = List.copyOf(aside);
        found = List.copyOf(found);
    }

    /** Words that lead somewhere, if they do. */
    public record Link(String words, Optional<String> href) {}

    /**
     * One obligation against one act.
     *
     * @param title the instrument and article
     * @param event what is reported, where and when
     * @param deciding the element that decides, and why
     * @param duty what a party would owe
     */
    public record Found(
            String id,
            String title,
            Link event,
            Tag outcome,
            String deciding,
            String because,
            String quotation,
            String summary,
            Link source,
            String duty,
            List<Element> elements,
            List<OnMap> maps,
            List<Voice> voices) {
        public Found {
            elements = List.copyOf(elements);
            maps = List.copyOf(maps);
            voices = List.copyOf(voices);
        }
    }

    /** An element with its finding, and what it rests on. */
    public record Element(String name, String because, Tag finding, List<Link> evidence) {
        public Element {
            evidence = List.copyOf(evidence);
        }
    }

    /** A map's word on the place. */
    public record OnMap(String map, String href, Tag verdict, String words) {}

    /** A party's own reading, or its request. */
    public record Voice(String party, Tag stance, String element, String says, Link evidence) {}
}
