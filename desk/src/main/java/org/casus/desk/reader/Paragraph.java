package org.casus.desk.reader;

import java.util.List;
import org.casus.text.Span;

/**
 * A paragraph as it is set.
 *
 * @param span where it stands in the text
 */
public record Paragraph(Span span, List<Piece> pieces) {
    public Paragraph {
        pieces = List.copyOf(pieces);
    }
}
