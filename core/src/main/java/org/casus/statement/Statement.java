package org.casus.statement;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.text.Span;

/**
 * Someone said something: an attribution (source, cue, content) with what the rules read from it. All spans lie in the
 * text that was read.
 *
 * @param id unique within its text, in text order: {@code s1}
 * @param source the teller's noun phrase; empty where the text names none
 * @param cue the reporting words
 * @param content what is told
 * @param parent id of the statement inside whose content this one is reported
 * @param speaker canonical name of the one who vouches for the content
 * @param chain outermost teller first, the one who vouches last; an unnamed hop as the page words it
 * @param act what the teller does
 * @param polarity whether the content is negated
 * @param condition the "if" or "until" in the content
 * @param addressee canonical name of the one spoken to
 * @param said the day it was said ({@code LocalDate}, {@code YearMonth}), only where the text dates the saying
 * @param quotation direct, indirect or mixed
 */
public record Statement(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<String> parent,
        Optional<String> speaker,
        List<String> chain,
        Act act,
        Polarity polarity,
        List<Span> condition,
        Optional<String> addressee,
        Optional<Temporal> said,
        Quotation quotation) {
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom");

    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        chain = List.copyOf(chain);
        condition = List.copyOf(condition);
    }

    /**
     * The words of the content, stretches joined by a blank. A relative pronoun that only ties them to the noun before,
     * as in "the troops that Morosk had promised | to withdraw", is left out.
     *
     * @param text the text that was read
     */
    public String told(String text) {
        boolean tied = content.size() > 1 && RELATIVES.contains(content.get(0).in(text));
        return content.stream().skip(tied ? 1 : 0).map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
