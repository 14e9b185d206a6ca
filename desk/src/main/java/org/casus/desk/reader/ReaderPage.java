package org.casus.desk.reader;

import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;
import org.casus.desk.word.When;

/**
 * A stored page in the reader. The reader's fixed words stand in the template, in their fixed order.
 *
 * @param section the label over the headline
 * @param category what stands after the headline and a bar
 * @param by outlet and authors
 * @param ruled what a person decided on the page's origin
 * @param paragraphs with the statements marked and numbered
 * @param notes the notes of each paragraph, as many as paragraphs
 * @param statements how many are on the page
 * @param why for a page without an article, what it is
 */
public record ReaderPage(
        Optional<String> section,
        String headline,
        Optional<String> standfirst,
        String by,
        Optional<When> published,
        Optional<When> captured,
        Optional<Kinship> kinship,
        List<Ruled> ruled,
        List<Paragraph> paragraphs,
        List<List<Note>> notes,
        int statements,
        Optional<String> why,
        Origin origin,
        List<LeftOut> leftOut,
        int blocks,
        List<Related> related) {
    /** Beyond this many paragraphs, notes follow the text instead of standing beside it. */
    public static final int MOST_BESIDE = 120;

    public ReaderPage {
        ruled = List.copyOf(ruled);
        paragraphs = List.copyOf(paragraphs);
        notes = notes.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
        related = List.copyOf(related);
    }

    /** Whether the notes stand beside their paragraphs. */
    public boolean isBeside() {
        return paragraphs.size() <= MOST_BESIDE;
    }

    /**
     * The note of one statement.
     *
     * @param facts condition, date and neighbours, each in a few words
     */
    public record Note(
            int number,
            String id,
            String marked,
            Tag tag,
            String who,
            String href,
            List<String> facts,
            Optional<Via> via) {
        public Note {
            facts = List.copyOf(facts);
        }
    }

    /** What a copy hangs from and which origin it counts towards. */
    public record Kinship(String relation, String ofLabel, String ofHref, String origin, String originHref) {}

    /**
     * Where the page came from.
     *
     * @param link the page that this one says it was taken from, or its own address, where that can be followed
     * @param named what the page says it was taken from, where it is no address
     */
    public record Origin(Optional<String> link, Optional<String> named, String path, String sha256) {}

    /** What was dropped from the page for one reason. */
    public record LeftOut(String reason, List<String> texts) {
        public LeftOut {
            texts = List.copyOf(texts);
        }
    }

    /** Another page of the case. */
    public record Related(String icon, String how, String headline, String href, String what) {}
}
