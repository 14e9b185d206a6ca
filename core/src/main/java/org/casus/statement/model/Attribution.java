package org.casus.statement.model;

import java.util.List;
import org.casus.text.Span;

/**
 * What the network takes for one act of reporting: who, by which words, what. No chain, no names, no act yet.
 *
 * @param source the teller's noun phrase; empty where none was found
 * @param cue the reporting words
 * @param content what is told; empty where the network found none
 * @param score how sure the network is of the cue, 0 to 1, in thousandths
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, double score) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
