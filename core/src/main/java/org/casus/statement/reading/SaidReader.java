package org.casus.statement.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Timex;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * Reads the day that something was said: only from a date that belongs to the cue, never from one in what is told.
 * "added" and "went on" carry on the day of the words before.
 */
final class SaidReader {
    private static final WordLists WORDS = WordLists.of(SaidReader.class, "/org/casus/statement/reading-words.tsv");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:T.*)?");
    private static final Set<String> GOING_ON = Set.of("added", "adds", "adding", "continued", "went", "concluded");
    private static final Set<String> ISSUED = WORDS.named("issued");
    private static final int FARTHEST = 12;

    private final Wording wording;
    private final List<Timex> timexes;
    private final List<Telling> tellings;
    private final Optional<LocalDate> published;

    SaidReader(Wording wording, List<Timex> timexes, List<Telling> tellings, Optional<LocalDate> published) {
        this.published = published;
        this.wording = wording;
        this.timexes = timexes;
        this.tellings = tellings;
    }

    /** @param before the day of the statement before this one, and whether its speaker is the same */
    Optional<Temporal> read(Telling telling, Span sentence, Optional<Temporal> before) {
        Optional<Timex> own = timexes.stream()
                .filter(timex -> sentence.contains(timex.span())
                        && isDate(timex.span())
                        && (!isTold(telling, timex.span()) || isAside(telling, timex.span()))
                        && belongs(telling, timex.span(), sentence))
                .min((a, b) -> Integer.compare(distance(telling, a.span()), distance(telling, b.span())));
        if (own.isPresent()) {
            return day(own.get(), before).filter(day -> !isYetToCome(day));
        }
        String verb = wording.word(wording.at(telling.cue().get(0).start()));
        return GOING_ON.contains(verb) ? before : Optional.empty();
    }

    /** "Two days later the president confirmed it", of a page that names no day before: it was said by now. */
    private boolean isYetToCome(Temporal day) {
        return published.isPresent()
                && day instanceof LocalDate date
                && date.isAfter(published.get().plusDays(1));
    }

    /** "accused Karvia on Friday of shelling": a date between the one accused and what of. */
    private boolean isAside(Telling telling, Span date) {
        int after =
                wording.at(date.start()) - wording.after(telling.cue().get(0).end());
        String next = wording.word(wording.after(date.end()));
        boolean opens = wording.word(wording.at(date.start()) - 1).equals("on");
        return opens
                && after > 0
                && after <= 6
                && Set.of("of", "that", "to", "not", "for").contains(next);
    }

    /** No deadline ("by Friday") and no name ("the Sunday Herald"). */
    private boolean isDate(Span span) {
        String before = wording.word(wording.at(span.start()) - 1);
        int next = wording.after(span.end());
        boolean name = next < wording.size()
                && wording.get(next).capital()
                && wording.text()
                        .substring(span.end(), wording.get(next).start())
                        .equals(" ")
                && !Set.of("in", "on").contains(before);
        return !name
                && !Set.of("by", "until", "since", "from", "before", "for", "till", "through", "after")
                        .contains(before);
    }

    private static boolean isTold(Telling telling, Span span) {
        return telling.content().stream().anyMatch(content -> content.overlaps(span))
                || telling.source().stream().anyMatch(source -> source.overlaps(span));
    }

    private int distance(Telling telling, Span span) {
        Span cue = telling.cue().get(0);
        return cue.end() <= span.start()
                ? wording.at(span.start()) - wording.at(cue.end())
                : wording.at(cue.start())
                        - wording.at(span.end())
                        + (wording.word(wording.at(cue.start()) - 1).equals(",") ? 5 : 0);
    }

    /** The date stands near this cue, outside what others are told to say, and no other cue is nearer. */
    private boolean belongs(Telling telling, Span span, Span sentence) {
        int own = distance(telling, span);
        boolean fronted = wording.at(span.start()) - wording.at(sentence.start()) < 3;
        if (own > FARTHEST && !fronted) {
            return false;
        }
        return !isOfTeller(telling, span) && !isOfDocument(span) && isNearest(telling, span, sentence, own);
    }

    /** "a statement published on Monday", "the envoy killed Friday": the day of the document or the deed. */
    private boolean isOfDocument(Span span) {
        String before = wording.word(wording.at(span.start()) - 1);
        String farther = wording.word(wording.at(span.start()) - 2);
        return ISSUED.contains(before) || before.equals("killed") || ISSUED.contains(farther);
    }

    private boolean isNearest(Telling telling, Span span, Span sentence, int own) {
        return tellings.stream()
                .filter(other ->
                        other != telling && sentence.contains(other.cue().get(0).start()))
                .noneMatch(other -> isNearer(other, telling, span, own) || isApart(other, telling, span));
    }

    private boolean isNearer(Telling other, Telling telling, Span span, int own) {
        return distance(other, span) < own
                && !isTold(other, span)
                && !isTold(telling, other.cue().get(0));
    }

    /** The date stands in another's words and the cue does not, or the other way round. */
    private static boolean isApart(Telling other, Telling telling, Span span) {
        return isTold(other, span) != isTold(other, telling.cue().get(0));
    }

    /** "said Mira Dol, who fled on Thursday": the day that she fled. */
    private boolean isOfTeller(Telling telling, Span date) {
        return telling.source().stream()
                .anyMatch(source -> source.end() <= date.start()
                        && source.in(wording.text()).matches("(?s).*\\b(who|which)\\b.*")
                        && wording.text().substring(source.end(), date.start()).indexOf(',') < 0);
    }

    private Optional<Temporal> day(Timex timex, Optional<Temporal> before) {
        String words = timex.span().in(wording.text()).toLowerCase(java.util.Locale.ROOT);
        boolean earlier = words.equals("a day earlier")
                || words.equals("the day before")
                || words.equals("one day earlier")
                || words.equals("a day before");
        if (earlier && before.filter(LocalDate.class::isInstance).isPresent()) {
            return before.map(day -> ((LocalDate) day).minusDays(1));
        }
        Matcher matcher = DAY.matcher(timex.value());
        if (!matcher.matches() || timex.type() != Timex.Type.DATE && timex.type() != Timex.Type.TIME) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            return matcher.group(3) == null
                    ? Optional.of(YearMonth.of(year, month))
                    : Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
