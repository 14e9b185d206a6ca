package org.casus.desk.reader;

import java.util.List;
import java.util.Optional;
import org.casus.desk.word.Tag;

/** A piece of a paragraph as it is set: plain words, marked words with pieces inside, or a statement's number. */
public sealed interface Piece {
    /** Plain words. */
    record Words(String text) implements Piece {}

    /**
     * Marked words.
     *
     * @param css the classes of the mark
     * @param id the mark's id, on its first stretch only
     */
    record Marked(String css, Optional<String> id, List<Piece> pieces) implements Piece {
        public Marked {
            pieces = List.copyOf(pieces);
        }
    }

    /** A statement's number at the end of its words, with the word before it so that no line breaks between them. */
    record Numbered(String word, Number number) implements Piece {}

    /**
     * A statement's number.
     *
     * @param href where its note stands
     */
    record Number(int number, Tag tag, String href, String label) implements Piece {}
}
