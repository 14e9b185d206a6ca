package org.casus.copy;

import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * Where one document comes from.
 *
 * @param document the document's id
 * @param origin id of the group, the same for all its documents and in every order of adding
 * @param relation how it stands to {@code of}
 * @param of the document it goes back to; empty for the first
 * @param score 0 to 1, how sure
 * @param passages what shows it: places in this document and in the other
 */
public record Descent(
        String document, String origin, Relation relation, Optional<String> of, double score, List<Passage> passages) {
    public Descent {
        passages = List.copyOf(passages);
    }

    /** The same passage in both documents. */
    public record Passage(Span here, Span there) {}
}
