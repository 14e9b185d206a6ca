package org.casus.copy.credit;

import java.util.Optional;
import org.casus.text.Span;

/**
 * A teller that a page names for what it tells: Reuters in "OSTERVIK (Reuters) -", Channel Five in "in an interview with
 * Channel Five".
 *
 * @param name the teller as the page writes it
 * @param kind how it is credited
 * @param leading whether the credit stands at the top or is the page's own source line, so that it is for the whole page
 * @param where the name in the text; empty where it stands outside the text, as a link or byline does
 */
public record Credit(String name, Kind kind, boolean leading, Optional<Span> where) {
    /** How a teller is credited. */
    public enum Kind {
        /** "(Reuters)" after the place at the start. */
        DATELINE,
        /** A line of its own, a link or a byline: "Source: Reuters". */
        SOURCE_LINE,
        /** "as AFP reported", "Reuters quoted Interfax". */
        REPORT,
        /** "in an interview with Channel Five", "told the Standard". */
        INTERVIEW
    }
}
