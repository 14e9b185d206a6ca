package org.casus.statement.act;

import java.util.Set;
import org.casus.statement.Polarity;

/** Reads whether the main clause of what is told is negated. */
public final class PolarityReader {
    private final ContentWords words;

    public PolarityReader(ContentWords words) {
        this.words = words;
    }

    /** A polarity and why it was taken. */
    public record Reading(Polarity polarity, String reason) {}

    public Reading read(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.word(i);
            boolean negator = word.endsWith("n't") || words.lengthAt("negator", word) > 0;
            boolean only = word.equals("not") && Set.of("only", "just", "least").contains(clause.word(i + 1));
            boolean fixed = word.equals("no") && Set.of("doubt", "matter").contains(clause.word(i + 1));
            boolean besides = Set.of("or", "whether").contains(clause.word(i - 1))
                    && clause.word(i + 1).isEmpty();
            if (negator && !only && !fixed && !besides) {
                return new Reading(Polarity.NEGATED, "\"" + word + "\" in the main clause");
            }
        }
        return new Reading(Polarity.AFFIRMATIVE, "no word of negation in the main clause");
    }
}
