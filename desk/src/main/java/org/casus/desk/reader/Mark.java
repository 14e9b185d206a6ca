package org.casus.desk.reader;

import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * Words to be marked in a text.
 *
 * @param id the id of the place: {@code t3}
 * @param css the classes of the mark: {@code st a-deny}
 * @param spans the words; several where they are broken, in any order
 * @param number the number that stands after the last of them
 */
public record Mark(String id, String css, List<Span> spans, Optional<Piece.Number> number) {
    public Mark {
        spans = List.copyOf(spans);
    }
}
