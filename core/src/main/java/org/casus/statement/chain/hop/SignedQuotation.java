package org.casus.statement.chain.hop;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Quotes;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * A quotation that its line signs without a verb: behind a dash ("“We were left alone.” — Anna Kovar, teacher"), behind
 * the mark, as live blogs do ("“There will be no talks.” Lia Torrence, the minister, a moment ago in parliament"), or
 * before a colon ("Bruno Adeck, who speaks for the crew, on the phone: “We want our wages”").
 */
public final class SignedQuotation {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_SIGNATURE = 18;
    private static final int SHORTEST_QUOTE = 3;
    private static final Pattern TIME = Pattern.compile("[\\d.:]+(?:h|am|pm)?");
    private static final Set<String> DASHES = Set.of("—", "–", "―", "-");

    public void apply(Drafting drafting) {
        Wording wording = drafting.wording;
        for (Quotes.Quote quote : Quotes.of(wording).all()) {
            int behind = quote.to() + 1;
            int opening = quote.from() - 1;
            if (!quote.closed() || quote.to() <= quote.from()) {
                continue;
            }
            if (wording.beginsLine(opening) && DASHES.contains(wording.word(behind))) {
                sign(drafting, quote, behind);
            } else if (opensLine(wording, opening)) {
                signBehind(drafting, quote, behind);
            } else if (wording.word(opening - 1).equals(":")) {
                signBefore(drafting, quote, opening - 1);
            }
        }
    }

    private static void sign(Drafting drafting, Quotes.Quote quote, int dash) {
        Wording wording = drafting.wording;
        int past = wording.nextLine(dash);
        if (past == dash + 1
                || past - dash > LONGEST_NAME
                || !wording.get(dash + 1).capital()
                || drafting.withCueAt(wording.span(dash, past)).isPresent()) {
            return;
        }
        Span name = wording.span(dash + 1, past);
        drafting.words(name.start(), name.end())
                .ifPresent(teller -> add(drafting, teller, wording.get(dash).span(), quote));
    }

    /** At the line's start, or behind the time that it begins with: "13.20". */
    private static boolean opensLine(Wording wording, int token) {
        return token == lineStart(wording, token);
    }

    /** The first token of a line behind its time of day. */
    private static int lineStart(Wording wording, int token) {
        int from = token;
        while (from > 0 && !wording.beginsLine(from)) {
            from--;
        }
        while (from < token && TIME.matcher(wording.word(from)).matches()) {
            from++;
        }
        return from;
    }

    private static void signBehind(Drafting drafting, Quotes.Quote quote, int behind) {
        Wording wording = drafting.wording;
        if (behind >= wording.size() || wording.beginsLine(behind)) {
            return;
        }
        int past = wording.nextLine(behind);
        int name = pastName(wording, behind, past);
        boolean signature = past - behind <= LONGEST_SIGNATURE
                && name >= behind + 2
                && IntStream.range(behind, past).noneMatch(i -> wording.get(i).isWord() && drafting.trees.isVerb(i));
        if (signature && isUntold(drafting, quote, wording.span(behind, past))) {
            add(drafting, wording.span(behind, name), wording.get(quote.to()).span(), quote);
        }
    }

    private static void signBefore(Drafting drafting, Quotes.Quote quote, int colon) {
        Wording wording = drafting.wording;
        int from = lineStart(wording, colon);
        int name = pastName(wording, from, colon);
        boolean apposed = name >= from + 2 && wording.word(name).equals(",");
        boolean signature = apposed && colon - from <= LONGEST_SIGNATURE && quote.to() - quote.from() >= SHORTEST_QUOTE;
        if (signature && isUntold(drafting, quote, wording.span(from, colon + 1))) {
            add(drafting, wording.span(from, name), wording.get(colon).span(), quote);
        }
    }

    /** Past the capitalised words that begin at a token. */
    private static int pastName(Wording wording, int from, int limit) {
        int past = from;
        while (past < limit && wording.get(past).isWord() && wording.get(past).capital()) {
            past++;
        }
        return past;
    }

    /** Whether nobody tells the quotation yet but one who stands in another line, whose words end before it. */
    private static boolean isUntold(Drafting drafting, Quotes.Quote quote, Span line) {
        Span words = drafting.wording.span(quote.from(), quote.to());
        List<Draft> tellers = drafting.drafts.stream()
                .filter(draft -> draft.content.stream().anyMatch(words::overlaps))
                .toList();
        boolean told =
                tellers.stream().anyMatch(draft -> line.overlaps(draft.cueSpan()) || words.overlaps(draft.cueSpan()));
        if (told) {
            return false;
        }
        for (Draft teller : tellers) {
            if (!drafting.endContent(teller, words.start())) {
                teller.content = List.of();
            }
        }
        return true;
    }

    private static void add(Drafting drafting, Span teller, Span cue, Quotes.Quote quote) {
        drafting.drafts.add(new Draft(
                List.of(teller),
                List.of(cue),
                List.of(drafting.wording.span(quote.from(), quote.to())),
                "signed quotation"));
    }
}
