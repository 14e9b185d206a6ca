package org.casus.statement.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.Word;
import org.casus.text.Wording;

/** The dependency trees of a text by its tokens; a token without a word in them has no head. Immutable. */
public final class Trees {
    private final List<Word> words;
    private final Map<Integer, Integer> byToken = new HashMap<>();
    private final int[] tokens;

    public Trees(Wording wording, List<Word> words) {
        this.words = words;
        this.tokens = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            tokens[i] = wording.at(words.get(i).span().start());
            byToken.put(tokens[i], i);
        }
    }

    public Optional<Word> word(int token) {
        return Optional.ofNullable(byToken.get(token)).map(words::get);
    }

    /** Whether a token is a verb; so is one that no tree knows. */
    public boolean isVerb(int token) {
        return word(token)
                .filter(word -> !word.pos().equals("VERB") && !word.pos().equals("AUX"))
                .isEmpty();
    }

    public String relation(int token) {
        return word(token).map(Word::relation).orElse("");
    }

    /** The token that another hangs on; -1 for a root and outside the trees. */
    public int head(int token) {
        return word(token)
                .map(Word::head)
                .filter(head -> head >= 0)
                .map(head -> tokens[head])
                .orElse(-1);
    }

    /** The token of a stretch that hangs on none of the others: its first such. */
    public int top(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = head(i);
            if (word(i).isPresent() && (head < from || head >= to)) {
                return i;
            }
        }
        return -1;
    }
}
