package org.casus.statement.reading;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.name.Naming;
import org.casus.statement.Polarity;
import org.casus.statement.act.ActReader;
import org.casus.statement.act.AddresseeReader;
import org.casus.statement.act.PolarityReader;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;

/** What was read of one telling, with the reason of each field. Immutable. */
record Reasons(
        Telling telling,
        Optional<Naming> naming,
        ActReader.Reading act,
        PolarityReader.Reading polarity,
        Optional<Span> condition,
        Optional<AddresseeReader.Reading> addressee,
        Optional<Temporal> day,
        QuotationReader.Reading quotation) {
    /** One line a field, in the order of the fields. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        lines.add("found by: " + telling.rule());
        lines.add(naming.map(name -> "speaker: " + name.name() + ", " + name.reason())
                .orElse("speaker: none, no teller beside the cue"));
        telling.parent().ifPresent(parent -> lines.add("chain: inside what s" + (parent + 1) + " tells"));
        lines.add("act: " + small(act.act()) + ", " + act.reason());
        lines.add("negated: " + (polarity.polarity() == Polarity.NEGATED) + ", " + polarity.reason());
        condition.ifPresent(span -> lines.add("condition: opened by \""
                + span.in(text).split("\\s+")[0].toLowerCase(Locale.ROOT) + "\" in what is told"));
        addressee.ifPresent(to -> lines.add("addressee: " + to.phrase().in(text) + ", " + to.reason()));
        day.ifPresent(date -> lines.add("said: " + date + ", by a date beside the cue or the words before"));
        lines.add("quote: " + small(quotation.quotation()) + ", " + quotation.reason());
        return lines;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
