package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of a text. A line break closes an open quotation: one that runs on opens again in the next paragraph.
 * Immutable and thread-safe.
 */
public final class Quotes {
    private final List<Quote> quotes;

    private Quotes(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
    }

    /**
     * What stands between two marks.
     *
     * @param from the first token behind the opening mark
     * @param to the closing mark, or the first token of the next line where none closes it
     * @param closed whether a mark closes it
     */
    public record Quote(int from, int to, boolean closed) {
        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /** The quotations of any text, in order; quotations within others are not told apart. */
    public static Quotes of(Wording wording) {
        List<Quote> quotes = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= wording.size(); i++) {
            if (open >= 0 && wording.beginsLine(i)) {
                quotes.add(new Quote(open, i, false));
                open = -1;
            }
            if (i == wording.size()) {
                break;
            }
            boolean opens = wording.get(i).is("“") || wording.get(i).is("\"") && open < 0;
            boolean closes = wording.get(i).is("”") || wording.get(i).is("\"");
            if (opens && open < 0) {
                open = i + 1;
            } else if (closes && open >= 0) {
                quotes.add(new Quote(open, i, true));
                open = -1;
            }
        }
        return new Quotes(quotes);
    }

    public List<Quote> all() {
        return quotes;
    }

    /** The quotation that a token stands in. */
    public Optional<Quote> around(int token) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).to() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < quotes.size() && quotes.get(low).holds(token) ? Optional.of(quotes.get(low)) : Optional.empty();
    }
}
