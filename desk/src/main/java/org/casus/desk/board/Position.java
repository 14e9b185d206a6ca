package org.casus.desk.board;

import java.util.List;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.word.Tag;

/**
 * How a party stands to a claim, with its words.
 *
 * @param voices its statements, the newest first; empty where the party is silent
 * @param pages on how many pages
 * @param origins from how many independent origins
 */
public record Position(String party, Tag stance, List<Quoted> voices, int pages, int origins) {
    public Position {
        voices = List.copyOf(voices);
    }
}
