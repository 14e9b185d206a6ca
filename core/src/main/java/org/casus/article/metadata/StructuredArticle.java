package org.casus.article.metadata;

import java.util.List;
import java.util.Optional;

/** An article as a page's JSON-LD describes it. Every word of it is a claim of the page's software, not a fact. */
public record StructuredArticle(
        String type,
        Optional<String> headline,
        Optional<String> description,
        Optional<String> section,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> body) {

    /** A page without structured data. */
    public static final StructuredArticle NONE = new StructuredArticle(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public StructuredArticle {
        authors = List.copyOf(authors);
    }
}
