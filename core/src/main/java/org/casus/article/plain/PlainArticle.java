package org.casus.article.plain;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.casus.article.furniture.Reason;

/**
 * An article as read from plain text.
 *
 * @param paragraphs the body
 * @param removed what was dropped, in order
 */
public record PlainArticle(
        Optional<String> headline,
        Optional<String> standfirst,
        Optional<String> section,
        Optional<String> outlet,
        List<String> byline,
        Optional<Temporal> published,
        List<String> paragraphs,
        List<Line> removed) {

    public PlainArticle {
        byline = List.copyOf(byline);
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
    }

    /** A line that is not body, and why. */
    public record Line(Reason reason, String text) {}
}
