package org.casus.desk.word;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page: the case's name and day, and where in the desk the reader is.
 *
 * @param caseName the case's name
 * @param title what the page is about; empty on the front page
 * @param description one sentence on the page
 * @param section the entry of the navigation that is in force; empty on pages outside of it
 * @param exact whether this page is that entry, or lies below it
 * @param query what stands in the search field
 */
public record Frame(
        String caseName,
        String weekday,
        When today,
        String title,
        String description,
        Optional<Section> section,
        Place exact,
        String query,
        List<Export> exports) {

    public Frame {
        exports = List.copyOf(exports);
    }

    /** A format that the case can be taken away in. */
    public record Export(String word, String href) {}

    /** Whether a page is an entry of the navigation or lies below one. */
    public enum Place {
        AT,
        BELOW
    }

    /** The entries of the navigation, in order. */
    public enum Section {
        FRONT("Front page", "/"),
        STATEMENTS("Statements", "/statements"),
        DISAGREEMENTS("Disagreements", "/disagreements"),
        COMMITMENTS("Commitments", "/commitments"),
        OBLIGATIONS("Obligations", "/obligations"),
        TIMELINE("Timeline", "/timeline"),
        MAP("Map", "/map"),
        SOURCES("Sources", "/sources"),
        INTAKE("Intake", "/intake");

        private final String word;
        private final String href;

        Section(String word, String href) {
            this.word = word;
            this.href = href;
        }

        public String word() {
            return word;
        }

        public String href() {
            return href;
        }
    }

    /** The same frame with words in its search field. */
    public Frame with(String words) {
        return new Frame(caseName, weekday, today, title, description, section, exact, words, exports);
    }

    /** The entries of the navigation. */
    public List<Section> sections() {
        return List.of(Section.values());
    }

    /** {@code page} for the entry itself, {@code true} for a page below it. */
    public Optional<String> current(Section entry) {
        return section.filter(entry::equals).map(there -> exact == Place.AT ? "page" : "true");
    }

    public boolean isFront() {
        return current(Section.FRONT).isPresent();
    }
}
