package org.casus.statement;

import java.util.List;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Token;
import org.casus.text.Wording;

/**
 * Reads whether what is told stands between quotation marks. A line break closes an open quotation: a quotation that
 * runs on opens again in the next paragraph. Lives within one text.
 */
final class QuotationReader {
    private final Wording wording;
    private final boolean[] quoted;

    QuotationReader(Wording wording) {
        this.wording = wording;
        this.quoted = new boolean[wording.size()];
        boolean open = false;
        int before = 0;
        for (int i = 0; i < quoted.length; i++) {
            Token token = wording.get(i);
            open &= wording.text().substring(before, token.start()).indexOf('\n') < 0;
            before = token.end();
            open = switch (token.word()) {
                case "“" -> true;
                case "”" -> false;
                case "\"" -> !open;
                default -> open;
            };
            quoted[i] = open && token.isWord();
        }
    }

    /** Whether a token stands between quotation marks. */
    boolean isQuoted(int token) {
        return token >= 0 && token < quoted.length && quoted[token];
    }

    Quotation read(Telling telling) {
        int inside = 0;
        int all = 0;
        List<Span> content = telling.content();
        for (Span span : content) {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (wording.get(i).isWord()) {
                    all++;
                    inside += quoted[i] ? 1 : 0;
                }
            }
        }
        if (inside == all && isLostMark(telling)) {
            return Quotation.INDIRECT;
        }
        return inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** A quotation that was never closed runs over the next teller's own sentence: "He stressed, that ...". */
    private boolean isLostMark(Telling telling) {
        int first = wording.at(telling.content().get(0).start());
        boolean cueQuoted = isQuoted(wording.at(telling.cue().get(0).start()));
        return telling.parent().isEmpty() && cueQuoted && wording.word(first).equals("that");
    }
}
