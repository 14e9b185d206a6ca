package org.casus.statement.act;

import java.util.List;
import java.util.Set;
import org.casus.statement.Polarity;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Reads whether the main clause of what is told is negated. */
public final class PolarityReader {
    /** So many words, a date for instance, may stand beside a telling that is all of another's content. */
    private static final int ASIDE = 4;

    /** Words of a contrast: ", not for neighbours". */
    private static final int LONGEST_CONTRAST = 6;

    private static final Set<String> BINDING = WordLists.of(PolarityReader.class, "/org/casus/statement/act-words.tsv")
            .named("does by saying");
    /** "no later than 10 March", "not less than 14" */
    private static final Set<String> COMPARED = Set.of("later", "less", "fewer", "more", "earlier");

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");

    private final ContentWords words;

    public PolarityReader(ContentWords words) {
        this.words = words;
    }

    /** A polarity and why it was taken. */
    public record Reading(Polarity polarity, String reason) {}

    /** @param within the tellings that stand in what is told */
    public Reading read(Wording wording, Telling telling, List<Telling> within, Clause clause) {
        if (within.stream().anyMatch(part -> isAllOf(wording, telling, part))) {
            return new Reading(Polarity.AFFIRMATIVE, "the main verb is another teller's");
        }
        if (isNever(wording, telling)) {
            return new Reading(Polarity.NEGATED, "\"never\" behind the cue");
        }
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.word(i);
            boolean negator = word.endsWith("n't") || words.lengthAt("negator", word) > 0;
            boolean only = word.equals("not") && Set.of("only", "just", "least").contains(clause.word(i + 1));
            boolean fixed = word.equals("no")
                            && (Set.of("doubt", "matter").contains(clause.word(i + 1)) || isFigure(clause.word(i + 1)))
                    || COMPARED.contains(clause.word(i + 1))
                            && clause.word(i + 2).equals("than");
            boolean besides = Set.of("or", "whether").contains(clause.word(i - 1))
                    && clause.word(i + 1).isEmpty();
            if (negator && !only && !fixed && !besides && !contrasts(clause, i)) {
                return new Reading(Polarity.NEGATED, "\"" + word + "\" in the main clause");
            }
        }
        return new Reading(Polarity.AFFIRMATIVE, "no word of negation in the main clause");
    }

    /** "the No. 3 reactor" */
    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** "five, not three", "for smugglers, not for neighbours", "stamps and nothing else": what is said is not negated. */
    private static boolean contrasts(Clause clause, int i) {
        boolean nothingElse = clause.word(i - 1).equals("and")
                && (clause.word(i).equals("nothing") && Set.of("else", "more").contains(clause.word(i + 1))
                        || clause.word(i).equals("no") && clause.word(i + 1).equals("more"));
        boolean behindComma = i > 0 && clause.word(i).equals("not") && clause.isBehindComma(i);
        return nothingElse || behindComma && clause.size() - i <= LONGEST_CONTRAST && !clause.hasVerbFrom(i + 1);
    }

    /** "RFI reported that | the rebels had not said whether P": what is told is another's telling and no more. */
    private boolean isAllOf(Wording wording, Telling telling, Telling part) {
        Span reach = part.reach();
        int beside = 0;
        for (Span span : telling.content()) {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (!reach.contains(wording.get(i).span())) {
                    if (words.isAt("negator", wording, i)) {
                        return false;
                    }
                    beside += wording.get(i).isWord() && !wording.word(i).equals("that") ? 1 : 0;
                }
            }
        }
        return beside <= ASIDE && !isSame(wording, part) && !knowsNothing(wording, part) && !isNotDone(wording, part);
    }

    /** "said | it could not confirm P": the same one tells on. */
    private static boolean isSame(Wording wording, Telling part) {
        return part.source().stream().anyMatch(span -> PRONOUNS.contains(wording.word(wording.at(span.start()))));
    }

    /** "said | her country had never agreed", "have ordered no rockets": that it did not is what is told. */
    private boolean isNotDone(Wording wording, Telling part) {
        Span cue = part.cue().get(0);
        int last = wording.after(part.cue().get(part.cue().size() - 1).end());
        boolean binds = false;
        boolean negated = false;
        for (int i = wording.at(cue.start()) - 1; i < last; i++) {
            binds |= BINDING.contains(wording.word(i));
            negated |= words.isAt("negator", wording, Math.max(0, i));
        }
        boolean nothing =
                wording.word(wording.at(part.content().get(0).start())).equals("no");
        return binds && (negated || nothing);
    }

    /** "had no information about" is as good as a negated verb. */
    private static boolean knowsNothing(Wording wording, Telling part) {
        return part.cue().stream().anyMatch(span -> {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (wording.word(i).equals("no")) {
                    return true;
                }
            }
            return false;
        });
    }

    /** "vowed never | to lay down their arms" */
    private static boolean isNever(Wording wording, Telling telling) {
        Span last = telling.cue().get(telling.cue().size() - 1);
        return wording.word(wording.after(last.end()) - 1).equals("never");
    }
}
