package org.casus.statement.chain.hop;

import java.util.List;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/** "As reports Tass, | in the ministry | on Tuesday informed, that P": the house that tells, as translations have it. */
final class InHouse {
    private InHouse() {}

    /** The noun phrase that opens a stretch of words, "in" before it left out; empty where none does. */
    static List<Span> teller(Drafting drafting, int from, int past) {
        int name = drafting.wording.word(from).equals("in") ? from + 1 : from;
        return drafting.phrases.after(name, past).map(List::of).orElse(List.of());
    }
}
