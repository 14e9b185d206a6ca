package org.casus.copy;

import java.util.List;
import java.util.Optional;
import org.casus.copy.credit.Credit;
import org.casus.text.Span;

/**
 * Where one document comes from.
 *
 * @param document the document's id
 * @param origin id of the group, the same for all its documents and in every order of adding
 * @param relation how it stands to {@code of}
 * @param of the document it goes back to; empty for the first, and where the start of a circle is unknown
 * @param score 0 to 1, how sure
 * @param passages what shows it: places in this document and in the other
 * @param credits whom the document itself credits, whether or not that teller's page is among the documents
 */
public record Descent(
        String document,
        String origin,
        Relation relation,
        Optional<String> of,
        double score,
        List<Passage> passages,
        List<Credit> credits) {
    public Descent {
        passages = List.copyOf(passages);
        credits = List.copyOf(credits);
    }

    /** The same passage in both documents. */
    public record Passage(Span here, Span there) {}
}
